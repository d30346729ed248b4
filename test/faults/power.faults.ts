import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openForWriting } from '../../functions/local/embedded/database.ts'
import { recordsFile } from '../../functions/local/embedded/engine.ts'
import { rowOf, writerOver } from '../../functions/local/embedded/writing.ts'
import { absent } from '../../functions/records/conditions.ts'
import { isPending } from '../../functions/records/pending.ts'
import type { Item } from '../../functions/records/store.ts'
import { announcedSeed, between } from './harness/seed.ts'
import { seededRandom } from './plan.ts'
import { emptyDisk } from './power/disk.ts'
import { readTrace, runTraced, type Step } from './power/trace.ts'
import { versionOf } from './power/versions.ts'

const CUTS = 150
const seed = announcedSeed('the power is cut')

const root = realpathSync(mkdtempSync(join(tmpdir(), 'policy-api-power-')))
const directory = join(root, 'data')
let steps: readonly Step[]

beforeAll(async () => {
  const [told, trace] = [join(root, 'told'), join(root, 'trace')]
  runTraced(fileURLToPath(new URL('./power/writing.ts', import.meta.url)), [directory, told], trace)
  steps = await readTrace(trace, directory, told)
})
afterAll(() => rmSync(root, { recursive: true }))

/** What is wrong with the records after a power cut, if anything: by what had been acknowledged before. */
function findingsAfter(files: ReadonlyMap<string, Buffer>, acknowledged: ReadonlyMap<string, number>): string[] {
  const place = join(root, 'found')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  // The index of the log is in memory while the machine runs, and made anew.
  for (const [path, content] of files) if (!path.endsWith('-shm')) writeFileSync(join(place, basename(path)), content)
  const db = openForWriting(recordsFile(place))
  try {
    const findings: string[] = []
    const [{ integrity_check: integrity } = {}] = db.prepare('PRAGMA integrity_check').all()
    if (integrity !== 'ok') findings.push(String(integrity))
    const standing = new Map<string, number>()
    for (const { item: json, shard } of db.prepare('SELECT item, shard FROM items').all()) {
      const item = JSON.parse(String(json)) as Item & { readonly version: number }
      const name = `${item.pk} ${item.sk}`
      standing.set(name, item.version)
      const { text } = versionOf(item.sk, item.version)
      if (('text' in item && item.text !== text) || isPending(item) !== (shard !== null))
        findings.push(`${name} is a mixture`)
    }
    for (const [name, version] of acknowledged) {
      const found = standing.get(name) ?? 0
      if (found < version) findings.push(`${name}: version ${version} was acknowledged, ${found} stands`)
    }
    return findings
  } finally {
    db.close()
  }
}

/** The same; a file that cannot even be opened is a finding. */
function findingsOf(...[files, acknowledged]: Parameters<typeof findingsAfter>): string[] {
  try {
    return findingsAfter(files, acknowledged)
  } catch (error) {
    return [String(error)]
  }
}

/** What is found wrong at so many moments of the run, each with another outcome of what the disk had not yet written. */
function findingsAtCuts(options: Parameters<typeof emptyDisk>[0]): string[] {
  const random = seededRandom(seed)
  const moments = Array.from({ length: CUTS }, () => between(random, 1, steps.length)).toSorted((a, b) => a - b)
  const disk = emptyDisk(options)
  const acknowledged = new Map<string, number>()
  const findings: string[] = []
  let done = 0
  for (const moment of moments) {
    for (const step of steps.slice(done, moment)) {
      disk.do(step)
      if (step.kind !== 'acknowledge') continue
      const [, name, version] = /^(.*) (\d+)$/.exec(step.line)!
      acknowledged.set(name!, Number(version))
    }
    done = moment
    findings.push(...findingsOf(disk.afterPowerCut(random), acknowledged).map((finding) => `${moment}: ${finding}`))
  }
  return findings
}

test(`at ${CUTS} moments the power is cut: what was acknowledged stands, and nothing is half done`, () => {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length
  expect(count('acknowledge')).toBe(8 * 40 * 5)
  expect(count('write')).toBeGreaterThan(2_000)
  // The log has been written back at least once before the end, too.
  const file = recordsFile(directory)
  const lastTold = steps.findLastIndex(({ kind }) => kind === 'acknowledge')
  const writtenBack = steps.slice(0, lastTold).filter((step) => step.kind === 'write' && step.path === file).length
  expect(writtenBack, 'pages written back while it ran').toBeGreaterThan(250)
  expect(findingsAtCuts({})).toEqual([])
  console.log(`syncs: ${count('syncFile')}, writes: ${count('write')}`)
})

test('what a killed process had written, and nobody had waited for, is acknowledged only once the disk has it', async () => {
  const [killed, found, told, trace] = ['killed', 'found-again', 'told-again', 'trace-again'].map((name) =>
    join(root, name),
  )
  mkdirSync(killed!)
  openForWriting(recordsFile(killed!)).close()
  // As a process leaves it that ends between a commit and its wait for the disk.
  const db = openForWriting(recordsFile(killed!))
  db.exec('PRAGMA synchronous = OFF')
  const item = { pk: 'KILLED', sk: 'A', version: 1 }
  expect(writerOver(db)([{ ...rowOf(item, 20), condition: absent }])).toEqual([{ ok: true }])
  cpSync(killed!, found!, { recursive: true, filter: (path) => !path.endsWith('-shm') })
  db.close()

  const disk = emptyDisk()
  const file = recordsFile(found!)
  for (const path of [file, `${file}-wal`]) {
    disk.do({ kind: 'create', path })
    disk.do({ kind: 'write', path, at: 0, bytes: readFileSync(path) })
    if (path === file) disk.do({ kind: 'syncFile', path })
  }
  disk.do({ kind: 'syncNames', path: found! })
  const random = seededRandom(seed)
  const foundAt = () => findingsOf(disk.afterPowerCut(random), new Map([['KILLED A', 1]]))
  const isLost = () => Array.from({ length: 30 }, foundAt).some((findings) => findings.length > 0)
  expect(isLost(), 'before it was asked for').toBe(true)

  runTraced(fileURLToPath(new URL('./power/asking.ts', import.meta.url)), [found!, told!], trace!)
  const again = await readTrace(trace!, found!, told!)
  const acknowledged = again.findIndex(({ kind }) => kind === 'acknowledge')
  expect(acknowledged).toBeGreaterThan(0)
  for (const step of again.slice(0, acknowledged)) disk.do(step)
  expect(isLost(), 'once it was acknowledged').toBe(false)
})

test('on a disk that only says that it has written, the same test finds losses', () => {
  expect(
    findingsAtCuts({ lies: true }).filter((finding) => finding.includes('was acknowledged')).length,
  ).toBeGreaterThan(0)
})
