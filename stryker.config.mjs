import { basename } from 'node:path'

/** The folder under test, below domain/: one run of Stryker is one folder, for test/mutation/main.ts. */
const folder = process.env.MUTATION_FOLDER ?? 'kit'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/descriptions.ts'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Rules are expressions that are built while a module loads: to ignore what runs then would be to ignore the rules.
  ignoreStatic: false,
  warnings: { slow: false },
  // Data are left out: the tests of the catalogue and of the figures hold them against the text.
  mutate: [`domain/${folder}/*.ts`, '!**/{provisions*,measures,policy,options,index}.ts', '!**/*.examples.ts'],
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorers: ['descriptions'],
  ignorePatterns: [
    '/*',
    '!/domain',
    '!/test',
    '/test/*',
    '!/test/domain',
    '!/test/mutation',
    '!/*.json',
    '!/vitest.*.ts',
  ],
  // Stryker rewrites a tsconfig.json through an interface that TypeScript 7 no longer has; nothing here needs one.
  tsconfigFile: 'none.json',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  timeoutMS: 10_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `reports/mutation/${basename(folder)}.json` },
  tempDirName: `.stryker-tmp/${basename(folder)}`,
  allowConsoleColors: false,
}
