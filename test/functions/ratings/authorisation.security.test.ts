import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AUTHORISATION, type Permission, permits } from '../../../functions/platform/authorisation.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import type { Caller } from '../../../functions/platform/caller.ts'
import { ratingRecords } from '../../../functions/ratings/records.ts'
import { ratingRoutes } from '../../../functions/ratings/routes.ts'
import { NO_STORE } from '../../../functions/records/store.ts'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, officerOf, REVIEWER, REVIEWER_ELSEWHERE } from '../../http/callers.ts'
import type { Received } from '../../http/client.ts'
import { countingWrites, type RatingApp, REVIEWED, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let written: () => number
let rating: RatingApp
let open: ReturnType<typeof roundOf>
let published: ReturnType<typeof roundOf>

beforeAll(async () => {
  engine = await startEngine()
  const counted = countingWrites(engine.store())
  written = counted.written
  rating = ratingApp(counted.store)
  published = roundOf(rating)
  await published.withVerified([4])
  await published.close()
  await published.publish()
  open = roundOf(rating)
  await done(open.open())
  await done(open.submit(1))
})
afterAll(() => engine.close())

/** The callers, as they stand to the entry of firm 1, in this order in every row below. */
const CALLERS: readonly (readonly [string, Caller])[] = [
  ['nobody', ANONYMOUS],
  ['the firm', firmOf(1)],
  ['another firm', firmOf(2)],
  ['a reviewer of the district', REVIEWER],
  ['a reviewer of another', REVIEWER_ELSEWHERE],
  ['the paying department', officerOf('FIN', '*')],
  ['the office', OFFICE],
  ['the leadership', LEADERS],
  ['the leadership in one district', officerOf('city-leadership', '411702')],
  ['a department that there is not', officerOf('somebody', '*')],
]

/** A change whose version never stood: who may ask for it is told so by 412, and nothing is written. */
const STALE = { ifMatch: '"999999999-x"' }
const changeRound = (event: string, payload: object = {}) => ({
  operation: 'change-star-rating-round',
  as: (caller: Caller) => open.change(caller, event, payload, STALE),
})
const changeEntry = (event: string, payload: object) => ({
  operation: 'change-star-rating-entry',
  as: (caller: Caller) => open.changeEntry(1, caller, event, payload, STALE),
})

interface Row {
  readonly operation: string
  readonly as: (caller: Caller) => Promise<Received>
  readonly statuses: readonly number[]
}

const BY_OFFICE = [401, 403, 403, 403, 403, 403, 412, 403, 403, 403]
const BY_LEADERSHIP = [401, 403, 403, 403, 403, 403, 403, 412, 403, 403]
const BY_FIRM = [401, 412, 404, 403, 403, 403, 403, 403, 403, 403]
// An officer of another district, or of a department without a part in the rating, is not told that there is such an entry.
const BY_REVIEWER = [401, 403, 404, 412, 404, 404, 412, 403, 403, 404]
const BY_PART = [401, 403, 403, 200, 200, 403, 200, 200, 200, 403]
const BY_ALL = [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]

/** Role × operation: what each caller is answered. 412 is a right that comes too late. */
const TABLE: Readonly<Record<Permission, readonly Row[]>> = {
  'round.read': [
    { operation: 'get-star-rating-round', as: (caller) => open.read(caller), statuses: BY_ALL },
    { operation: 'list-star-rating-rounds', as: (caller) => open.list(caller), statuses: BY_ALL },
  ],
  'round.open': [{ operation: 'open-star-rating-round', as: (caller) => open.open(caller), statuses: BY_OFFICE }],
  'round.close': [{ ...changeRound('close'), statuses: BY_OFFICE }],
  'round.rank': [{ ...changeRound('rank'), statuses: BY_OFFICE }],
  'round.decideTie': [
    { ...changeRound('decideTie', { creditCodes: [codeOf(1), codeOf(2)], reason: '理由' }), statuses: BY_OFFICE },
  ],
  'round.report': [{ ...changeRound('report'), statuses: BY_OFFICE }],
  'round.sendBack': [{ ...changeRound('sendBack', { reason: '补充' }), statuses: BY_LEADERSHIP }],
  'round.approve': [{ ...changeRound('approve'), statuses: BY_LEADERSHIP }],
  'round.publish': [{ ...changeRound('publish'), statuses: BY_OFFICE }],
  'publication.read': [
    {
      operation: 'get-star-rating-publication',
      as: (caller) => published.publication('', caller),
      statuses: BY_ALL,
    },
  ],
  // What it opens of a round is held by a test below.
  'round.readRanking': [{ operation: 'get-star-rating-round', as: (caller) => open.read(caller), statuses: BY_ALL }],
  'entry.list': [{ operation: 'list-star-rating-entries', as: (caller) => open.entries(caller), statuses: BY_PART }],
  'entry.queue': [
    {
      operation: 'list-star-rating-queue',
      as: (caller) => open.queue(caller),
      statuses: [401, 403, 403, 200, 403, 403, 200, 403, 403, 403],
    },
  ],
  'entry.read': [
    {
      operation: 'get-star-rating-entry',
      as: (caller) => open.entry(1, caller),
      statuses: [401, 200, 404, 200, 404, 404, 200, 200, 200, 404],
    },
  ],
  'entry.submit': [
    { operation: 'submit-star-rating-entry', as: (caller) => open.submit(1, { caller }), statuses: BY_FIRM },
  ],
  'entry.resubmit': [
    {
      ...changeEntry('resubmit', submissionOf(1)),
      statuses: [401, 412, 404, 403, 404, 404, 403, 403, 403, 404],
    },
  ],
  'entry.return': [{ ...changeEntry('return', { reason: '缺件' }), statuses: BY_REVIEWER }],
  'entry.verify': [{ ...changeEntry('verify', { figures: REVIEWED }), statuses: BY_REVIEWER }],
  'entry.disqualify': [
    {
      ...changeEntry('disqualify', { findings: ['TAX_EVASION'], reason: '认定', department: '税务局' }),
      statuses: BY_REVIEWER,
    },
  ],
  'entry.reconsider': [{ ...changeEntry('reconsider', { reason: '撤销' }), statuses: BY_REVIEWER }],
}
const PERMISSIONS = Object.keys(AUTHORISATION) as Permission[]

test('the table of this file names every permission, and every operation that looks at its caller', () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(PERMISSIONS.toSorted())
  const routes = ratingRoutes({
    records: ratingRecords(NO_STORE),
    now: () => new Date(),
    book: EMPTY_BOOK,
    bookOf: () => EMPTY_BOOK,
  })
  const named = new Set(Object.values(TABLE).flatMap((rows) => rows.map(({ operation }) => operation)))
  expect([...named].toSorted()).toEqual(routes.map(({ operation }) => operation.id).toSorted())
})

describe.each(PERMISSIONS)('%s', (permission) => {
  const cells = TABLE[permission].flatMap(({ operation, as, statuses }) =>
    CALLERS.map(([who, caller], i) => [operation, who, statuses[i]!, caller, as] as const),
  )

  test.each(cells)('%s as %s: %i', async (_operation, _who, status, caller, ask) => {
    const before = written()
    const received = await ask(caller)
    expect(received.status).toBe(status)
    expect(received.headers.has('www-authenticate')).toBe(status === 401)
    expect(written()).toBe(before)
  })
})

describe('the table is the only place that lets anybody in', () => {
  // The publication's own address names no 401 in the contract: its cell is open to all.
  const cells: [Permission, Caller['role'], () => Promise<{ readonly status: number }>][] = [
    ['round.read', 'anonymous', () => open.read(ANONYMOUS)],
    ['round.read', 'anonymous', () => open.list(ANONYMOUS)],
    ['publication.read', 'anonymous', async () => rating.app.request(`${published.at}/publication`)],
    ['round.read', 'enterprise', () => open.read(firmOf(1))],
    ['entry.list', 'officer', () => open.entries(OFFICE)],
    ['entry.queue', 'officer', () => open.queue(OFFICE)],
    ['entry.read', 'officer', () => open.entry(1, OFFICE)],
  ]

  test.each(cells)('without its cell, %s lets no %s in', async (permission, role, ask) => {
    const row = AUTHORISATION[permission]
    const reach = Reflect.get(row, role)
    Reflect.set(row, role, undefined)
    try {
      expect([401, 403, 404]).toContain((await ask()).status)
    } finally {
      Reflect.set(row, role, reach)
    }
    expect((await ask()).status).toBe(200)
  })
})

describe('what a ranking found, before it is published', () => {
  let ranked: ReturnType<typeof roundOf>
  beforeAll(async () => {
    ranked = roundOf(rating)
    await ranked.withVerified([4, 4])
    await ranked.close()
  })

  test.each(CALLERS.map(([who, caller]) => [who, caller] as const))('%s', async (_who, caller) => {
    const { manifest, tieDecisions } = await done(ranked.read(caller))
    const isSeen = permits('round.readRanking', caller)
    expect([manifest !== undefined, tieDecisions !== undefined]).toEqual([isSeen, isSeen])
  })
})
