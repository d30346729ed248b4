import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUNDLE_FILE, bundle } from '../../cdk/bundling/bundle.ts'
import { copyCatalogueFiles } from '../../cdk/bundling/catalogue-files.ts'
import { bundleText, importTimes, root } from './starts.ts'
import { milliseconds, type Row } from './table.ts'

const GOAL = { atMost: 1.5 } as const

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

const bareBundle = (directory: string, name: string, contents: string): Bare => ({
  name,
  place: bundleText(directory, name, contents),
})

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
