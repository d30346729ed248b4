import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * Mutation tests of domain/, folder by folder: `npm run test:mutation`, or `npm run test:mutation -- kit logistics` for some.
 * Each folder is held by its own tests alone, which keeps a mutant near a second. Fails below the score aimed at.
 */
const LEAST = 90

interface Mutant {
  readonly status: string
  readonly statusReason?: string
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

interface Count {
  readonly folder: string
  readonly mutants: number
  readonly killed: number
  readonly timedOut: number
  readonly didNotLoad: number
  readonly survived: number
  readonly notCovered: number
  readonly score: string
}

const sources = ['kit', ...readdirSync('domain/policies').map((policy) => `policies/${policy}`)]

/** A folder of texts alone has nothing that could be mutated, and no tests of its own. */
const isTested = (folder: string): boolean => existsSync(`test/domain/${folder}`)

function run(folder: string): void {
  const { status } = spawnSync('stryker', ['run'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTATION_FOLDER: folder },
  })
  if (status !== 0) throw new Error(`the mutation test of ${folder} did not end well`)
}

function mutantsOf(folder: string): Mutant[] {
  const report = JSON.parse(readFileSync(`reports/mutation/${basename(folder)}.json`, 'utf8')) as Report
  return Object.values(report.files).flatMap(({ mutants }) => mutants)
}

/** The tests could not even be collected: to Stryker an error that counts for nothing, to whoever runs them a failure. */
const isUnloadable = ({ status, statusReason = '' }: Mutant): boolean =>
  status === 'RuntimeError' && /^An error occurred outside of a test run: \S*entry\.ts: /.test(statusReason)

function count(folder: string, mutants: readonly Mutant[]): Count {
  const of = (status: string) => mutants.filter((mutant) => mutant.status === status).length
  const [killed, timedOut, survived, notCovered] = [of('Killed'), of('Timeout'), of('Survived'), of('NoCoverage')]
  const didNotLoad = mutants.filter(isUnloadable).length
  if (of('RuntimeError') + of('CompileError') > didNotLoad) throw new Error(`${folder}: an error of another kind`)
  const noticed = killed + timedOut + didNotLoad
  const all = noticed + survived + notCovered
  const score = ((100 * noticed) / all).toFixed(1)
  return { folder, mutants: all, killed, timedOut, didNotLoad, survived, notCovered, score }
}

const chosen = process.argv.slice(2)
const isChosen = (folder: string): boolean => chosen.length === 0 || chosen.includes(basename(folder))
const folders = sources.filter((folder) => isTested(folder) && isChosen(folder))
for (const folder of folders) run(folder)
const mutants = folders.map(mutantsOf)
const total = count('all', mutants.flat())
console.table([...folders.map((folder, i) => count(basename(folder), mutants[i]!)), total])
if (Number(total.score) < LEAST) {
  console.error(`fewer than ${LEAST} % of the mutants were noticed`)
  process.exitCode = 1
}
