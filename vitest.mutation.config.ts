import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** The folder under test, below domain/. */
const folder = process.env.MUTATION_FOLDER ?? 'kit'

/** The tests of every calculator that hold of one folder alone as well. */
const ofAll = ['../domain/calculators.mutants.test.ts', '../domain/facts.mutants.test.ts', '../domain/demanded.test.ts']

/** Properties of hundreds of cases: they run last, as most mutants fall before. */
const LENGTHY = '{intervals,nearest,*.properties,properties}.test.ts'

const tests = [
  [`../domain/${folder}/*.test.ts`, `!**/${LENGTHY}`, ...(folder === 'kit' ? [] : ofAll)],
  [`../domain/${folder}/${LENGTHY}`],
]

const imports = tests.map((patterns) => `import.meta.glob(${JSON.stringify(patterns)}, { eager: true })`).join('\n')

/** Narrows the tests to the folder's own, and the catalogue to its calculators: the tests of all calculators run on them. */
const narrow: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'one-folder',
  enforce: 'pre',
  transform(_code: string, id: string) {
    if (id.endsWith('/test/mutation/entry.ts')) return imports
    if (!id.endsWith('/domain/catalogue.ts')) return undefined
    return `import * as folder from './${folder}/index.ts'
      export const folders = Object.values(folder)
      export const policies = folders.map(({ policy }) => policy)
      export const calculators = folders.flatMap((each) => each.calculators)`
  },
}

export default defineConfig({
  plugins: [narrow],
  test: {
    include: ['test/mutation/entry.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 20_000,
    // What is written here differs from folder to folder: nothing of it may be kept for another run.
    cache: false,
    fsModuleCache: false,
  },
})
