import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedEngine } from '../../functions/local/embedded/engine.ts'
import type { Engine } from '../../functions/local/engine.ts'
import { EMPTY_BOOK } from '../../functions/platform/book.ts'
import type { Caller } from '../../functions/platform/caller.ts'
import { entriesOf } from '../../functions/ratings/keys.ts'
import { ratingRecords } from '../../functions/ratings/records.ts'
import { ratingService, type Submission } from '../../functions/ratings/service.ts'
import { absent, atVersion } from '../../functions/records/conditions.ts'
import { everyItem, type Item, type Meter, type Store } from '../../functions/records/store.ts'
import { tableStore } from '../../functions/records/table-store.ts'
import { type Firm, firmsOf } from '../faults/harness/firms.ts'
import { firmOf, OFFICE, REVIEWER } from '../http/callers.ts'
import { eachAtOnce } from '../records/sample.ts'
import { startWire } from '../records/wire.ts'
import { perSecond, type Row } from './table.ts'

const AT_ONCE = 32
const FIRMS = 128
const ROUNDS = 11
/**
 * So many rounds come first and do not count: it takes a while until all of the code runs as fast as it will. What requests
 * consume is asked for in these.
 */
const WARMING = 3
/** Before each turn: so long the engine has to be done with the one before. */
const SETTLING_MS = 50
const GOAL = { atLeast: 0.6 } as const
const FIRST_YEAR = 2030
/** Every year of the bench has begun. */
const TODAY = new Date('2099-06-30T12:00:00+08:00')

/** Seconds that the same number of operations took: ours, and bare conditional writes of the items that ours left. */
interface Turn {
  readonly ours: number
  readonly bare: number
}

const TRANSITIONS = ['return', 'resubmit', 'verify'] as const

type Operation = 'submit' | (typeof TRANSITIONS)[number]
type Service = ReturnType<typeof ratingService>

/** An engine to measure on, with an empty table. */
type Bench = Pick<Engine, 'store' | 'close'>

/** As `npm start` has it: the file on disk, every commit waiting for it. */
async function embedded(): Promise<Bench> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-records-'))
  const engine = await embeddedEngine(directory)
  const close = async () => {
    await engine.close()
    rmSync(directory, { recursive: true })
  }
  return { ...engine, close }
}

/** Over DynamoDB's protocol, as in production: an engine that keeps its items in memory, or the one at DYNAMODB_ENDPOINT. */
async function overWire(): Promise<Bench> {
  const wire = await startWire()
  return { store: (meter) => tableStore(wire.client, wire.table, meter), close: wire.close }
}

/**
 * Submissions and transitions at the service, beside bare conditional writes on the same engine, and the embedded engine
 * beside one that is reached over the protocol.
 */
export async function section(): Promise<Row[]> {
  const here = await measured(embedded)
  const wire = await measured(overWire)
  const beside = (name: string, ours: readonly Turn[][], theirs: readonly Turn[][]): Row => ({
    name: `${name}, embedded beside the protocol`,
    measured: perSecond(rateOf(ours)),
    baseline: `over DynamoDB's protocol, in memory ${perSecond(rateOf(theirs))}`,
    ratio: rateOf(ours) / rateOf(theirs),
    goal: { atLeast: 1 },
  })
  const transitions = ({ turns }: Measured) => TRANSITIONS.map((event) => turns[event])
  return [
    ...rowsOf('embedded', here),
    ...rowsOf('over the protocol', wire),
    beside('submissions', [here.turns.submit], [wire.turns.submit]),
    beside('transitions', transitions(here), transitions(wire)),
    ...wire.costs.rows(),
  ]
}

function rowsOf(where: string, { turns }: Measured): Row[] {
  return [
    rowOf(`submissions, ${where}`, turns.submit),
    rowOf(`transitions, ${where}`, ...TRANSITIONS.map((event) => turns[event])),
    { ...rowOf(`of these, verify with its score, ${where}`, turns.verify), goal: undefined },
  ]
}

/** What was measured on an engine. */
interface Measured {
  readonly turns: Readonly<Record<Operation, Turn[]>>
  readonly costs: Costs
}

/**
 * The two take turns, and turns in beginning, so that a busy moment of the machine, and what the engine tidies up after a turn,
 * hit both.
 */
async function measured(start: () => Promise<Bench>): Promise<Measured> {
  const engine = await start()
  try {
    const costs = new Costs()
    const metered = engine.store(costs.meter)
    // As the functions have it: nobody asks what a request consumes.
    const store = engine.store()
    const left: Left = new Map()
    const turns: Record<Operation, Turn[]> = { submit: [], return: [], resubmit: [], verify: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const counts = round >= WARMING
      for (const [operation, turn] of await turnsOf(FIRST_YEAR + round, counts ? store : metered, store, costs, left))
        if (counts) turns[operation].push(turn)
    }
    return { turns, costs }
  } finally {
    await engine.close()
  }
}

/** Operations a second, of all turns together. */
function rateOf(operations: readonly (readonly Turn[])[]): number {
  const turns = operations.flat()
  return (FIRMS * turns.length) / turns.reduce((sum, { ours }) => sum + ours, 0)
}

/** One round of the rating: every firm submits, has its entry returned, corrects it, and is verified. */
async function turnsOf(
  year: number,
  store: Store,
  bare: Store,
  costs: Costs,
  left: Left,
): Promise<[Operation, Turn][]> {
  const records = ratingRecords(store)
  const service = ratingService({ records, now: () => TODAY, book: EMPTY_BOOK, bookOf: () => EMPTY_BOOK })
  await service.openRound(year, askedBy(OFFICE, {}))
  const [first, ...firms] = firmsOf(FIRMS + 1, year)
  // What a process reads once, it has read by now.
  await OPERATIONS.submit(service, year, first!)
  const turns: [Operation, Turn][] = []
  for (const operation of ['submit', ...TRANSITIONS] as const) {
    const condition = ({ version }: Item) => (operation === 'submit' ? absent : atVersion(Number(version) - 1))
    const copies = left.get(operation)?.map((item): Item => ({ ...item, pk: `BARE#${year}` })) ?? []
    const ours = () => timeOf(firms, (firm) => OPERATIONS[operation](service, year, firm))
    const bareWrites = () => timeOf(copies, async (item) => mustBeWritten(await bare.put(item, condition(item))))
    costs.begin(operation)
    const turn: Turn =
      year % 2 === 0
        ? { ours: await ours(), bare: await bareWrites() }
        : { bare: await bareWrites(), ours: await ours() }
    costs.end(FIRMS)
    turns.push([operation, turn])
    const items: Item[] = []
    for await (const item of everyItem(bare, { pk: entriesOf(year) }))
      if (item.sk !== first!.creditCode) items.push(item)
    left.set(operation, items)
  }
  return turns
}

/** The items as each operation of the round before has left them: the bare writes of a round write these. */
type Left = Map<Operation, readonly Item[]>

const OPERATIONS = {
  submit: (service: Service, year: number, { number, creditCode, submission }: Firm) =>
    service.submit(year, creditCode, submission as Submission, askedBy(firmOf(number), submission)),
  return: (service: Service, year: number, { creditCode }: Firm) =>
    service.changeEntry(year, creditCode, 'return', { reason: '请更正' }, 1, askedBy(REVIEWER, {})),
  resubmit: (service: Service, year: number, { number, creditCode, submission }: Firm) =>
    service.changeEntry(year, creditCode, 'resubmit', submission, 2, askedBy(firmOf(number), submission)),
  verify: (service: Service, year: number, { creditCode, figures }: Firm) =>
    service.changeEntry(year, creditCode, 'verify', { figures, reason: '依据证书' }, 3, askedBy(REVIEWER, figures)),
} as const

let keys = 0

function askedBy(caller: Caller, body: unknown) {
  const idempotencyKey = `bench-${++keys}`
  return { caller, operation: 'bench', idempotencyKey, body, at: new Date().toISOString() }
}

/** Seconds in which all are done, so many at once. */
async function timeOf<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<number> {
  await sleep(SETTLING_MS)
  const start = performance.now()
  await eachAtOnce(AT_ONCE, all, work)
  return (performance.now() - start) / 1000
}

function mustBeWritten({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new Error('a bare write was refused')
}

/** The rates are of all turns together, the ratio is the median of the ratios within a turn: one of each operation. */
function rowOf(name: string, ...operations: readonly (readonly Turn[])[]): Row {
  const turns = operations[0]!.map((_, i) => ({
    ours: operations.reduce((sum, each) => sum + each[i]!.ours, 0),
    bare: operations.reduce((sum, each) => sum + each[i]!.bare, 0),
  }))
  const done = FIRMS * operations.length * turns.length
  const total = (of: (turn: Turn) => number) => turns.reduce((sum, turn) => sum + of(turn), 0)
  return {
    name: `${name}, ${AT_ONCE} at once`,
    measured: perSecond(done / total(({ ours }) => ours)),
    baseline: `bare conditional writes of the same items ${perSecond(done / total(({ bare }) => bare))}`,
    ratio: turns.map(({ ours, bare }) => bare / ours).toSorted((a, b) => a - b)[turns.length >> 1]!,
    goal: GOAL,
  }
}

/** What operations ask of the engine: requests and consumed capacity of each, on average. */
class Costs {
  readonly #found = new Map<string, string>()
  #counts = new Map<string, { requests: number; units: number }>()
  #operation = ''

  readonly meter: Meter = (request, capacityUnits) => {
    const { requests, units } = this.#counts.get(request) ?? { requests: 0, units: 0 }
    this.#counts.set(request, { requests: requests + 1, units: units + capacityUnits })
  }

  begin(operation: string): void {
    this.#operation = operation
    this.#counts = new Map()
  }

  end(operations: number): void {
    if (this.#counts.size === 0) return
    const told = [...this.#counts].map(([request, { requests, units }]) => {
      const each = (total: number) => (total / operations).toFixed(2).replace(/\.?0+$/, '')
      return `${each(requests)} ${request} (${each(units)} units)`
    })
    this.#found.set(this.#operation, told.join(' + '))
  }

  rows(): Row[] {
    return [...this.#found].map(([operation, measured]) => ({
      name: `requests and capacity of ${operation}`,
      measured,
    }))
  }
}
