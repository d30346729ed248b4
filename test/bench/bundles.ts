import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { BUNDLE_FILE, BUNDLE_OPTIONS, bundle } from '../../cdk/bundling/bundle.ts'
import { copyCatalogueFiles } from '../../cdk/bundling/catalogue-files.ts'
import { milliseconds, type Row } from './table.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const GOAL = { atMost: 1.5 } as const

/** Fresh processes per bundle. */
const STARTS = 15

/**
 * What stands beside our functions: one route that reads its body with zod. Like them it makes Node's first Request
 * while it loads, for that is Node's cost and not the bundle's.
 */
const BARE = `
import { Hono } from 'hono'
import * as z from 'zod'
const body = z.object({ name: z.string() })
const app = new Hono()
app.post('/', async (c) => c.json(body.parse(await c.req.json())))
void app.request('http://localhost/')
export const handler = app
`

/** The same beside the functions with records: it writes what it reads, by a client that is made while it loads. */
const BARE_WITH_TABLE = `
import { Hono } from 'hono'
import * as z from 'zod'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
const body = z.object({ pk: z.string(), sk: z.string() })
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const app = new Hono()
app.post('/', async (c) => {
  const Item = body.parse(await c.req.json())
  await documents.send(new PutCommand({ TableName: 'records', Item }))
  await documents.send(new GetCommand({ TableName: 'records', Key: Item }))
  return c.json(await documents.send(new QueryCommand({ TableName: 'records' })))
})
void app.request('http://localhost/')
export const handler = app
`

/** A bundle to measure, and the bare one beside it. */
interface Measured {
  readonly name: string
  readonly place: string
  readonly bare: Bare
}

interface Bare {
  readonly name: string
  readonly place: string
}

/** Size and start of each function's bundle, beside a bare bundle built in the same run with the same options. */
export async function section(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-bundles-'))
  try {
    const bare = bareBundle(directory, 'bare Hono + zod', BARE)
    const withTable = bareBundle(directory, 'bare Hono + zod + DynamoDB', BARE_WITH_TABLE)
    const functions = [
      ...['calculators', 'catalogue'].map((name) => ({ name, place: join(directory, name), bare })),
      ...['ratings', 'workers'].map((name) => ({ name, place: join(directory, name), bare: withTable })),
    ]
    for (const { name, place } of functions) bundle(join(root, 'functions', name, 'lambda.ts'), place)
    copyCatalogueFiles(join(directory, 'catalogue'))
    const starts = importTimes([bare, withTable, ...functions].map(({ place }) => place))
    return functions.flatMap((measured) => rowsOf(measured, starts))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function bareBundle(directory: string, name: string, contents: string): Bare {
  const place = join(directory, name)
  const stdin = { contents, resolveDir: root, loader: 'ts' as const }
  buildSync({ ...BUNDLE_OPTIONS, stdin, outfile: join(place, BUNDLE_FILE) })
  return { name, place }
}

function rowsOf({ name, place, bare }: Measured, starts: ReadonlyMap<string, number>): Row[] {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const row = (what: string, measure: (at: string) => number, show: (value: number) => string): Row => ({
    name: `bundle of ${name}, ${what}`,
    measured: show(measure(place)),
    baseline: `${bare.name} ${show(measure(bare.place))}`,
    ratio: measure(place) / measure(bare.place),
    goal: GOAL,
  })
  return [
    row('minified', (at) => codeOf(at).length, kilobytes),
    row('gzipped', (at) => gzipSync(codeOf(at)).length, kilobytes),
    row('import', (at) => starts.get(at)!, milliseconds),
  ]
}

const codeOf = (place: string): Buffer => readFileSync(join(place, BUNDLE_FILE))

/** The median time of importing each bundle in a fresh process; they take turns, so that a busy moment hits all alike. */
function importTimes(places: readonly string[]): Map<string, number> {
  const times = new Map<string, number[]>(places.map((place) => [place, []]))
  for (let start = 0; start < STARTS; start++) {
    for (const place of places) times.get(place)!.push(importTime(place))
  }
  return new Map([...times].map(([place, all]) => [place, all.toSorted((a, b) => a - b)[STARTS >> 1]!]))
}

function importTime(place: string): number {
  const file = pathToFileURL(join(place, BUNDLE_FILE)).href
  const program = `const from = performance.now(); await import('${file}'); console.log(performance.now() - from)`
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', DYNAMODB_TABLE: 'records', AWS_REGION: 'cn-north-1' }
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env })
  return Number(printed)
}
