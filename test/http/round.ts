import type { Caller } from '../../functions/platform/caller.ts'
import { ANONYMOUS, as, DISTRICT, firmOf, OFFICE, REVIEWER } from './callers.ts'
import { ask, type Received } from './client.ts'
import { DECLARED, freshYear, type RatingApp, REVIEWED } from './rating.ts'
import type * as shape from './shapes.ts'
import type { Problem, PublicationView, QueueView } from './shapes.ts'
import { codeOf } from './situations.ts'

/** How a change is asked for, where a test wants it otherwise than usual. */
export interface Asking {
  readonly key?: string
  /** The tag to be named; by default that of the record as it stands. */
  readonly ifMatch?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a firm submits, where a test wants it otherwise than usual. */
export interface Submitting extends Omit<Asking, 'ifMatch'> {
  readonly caller?: Caller
  readonly district?: string
  readonly name?: string
  readonly situation?: Readonly<Record<string, unknown>>
}

type Manifest = Omit<NonNullable<shape.RoundView['manifest']>, 'ties'> & {
  readonly ties: readonly { afterPlaces: number[]; rank: number; totalPoints: string; creditCodes: string[] }[]
}

/** A round, with what only officers are shown. */
export type RoundView = Omit<shape.RoundView, 'manifest'> & {
  readonly manifest?: Manifest
  readonly sentBack?: readonly {
    reason: string
    tieDecisions: readonly { creditCodes: string[]; reason: string }[]
    manifest?: Manifest
  }[]
}

/** An entry, with what only officers are shown. */
export type EntryView = shape.EntryView & {
  readonly previous?: readonly (Pick<
    shape.EntryView,
    'departmentFigures' | 'totalPoints' | 'reasons' | 'finding' | 'decision'
  > &
    Partial<Pick<shape.EntryView, 'name' | 'district' | 'declared'>> & { state: string })[]
}

type SummariesView = shape.SummariesView & { readonly unreadable?: readonly string[] }

type Reply<B> = Promise<Received<B & Problem>>

/** Why a reviewer gives points, or refuses: whoever does has to say. */
export const REASON = '依据省级标杆证书和标准文本'

let keys = 0

/** An Idempotency-Key that has not been used. */
export const freshKey = (): string => `test-key-${++keys}`

/** The body of a reply that must be a success. */
export async function done<B>(reply: Promise<Received<B>>): Promise<B> {
  const { status, body, text } = await reply
  if (status >= 300) throw new Error(`refused with ${status}: ${text}`)
  return body
}

/** The tag of a reply. */
export const tagIn = ({ headers }: Received): string => headers.get('etag') ?? ''

/** One year's round over HTTP: a step is one request, held against the contract. */
export function roundOf({ app, work }: RatingApp, year: number = freshYear()) {
  const at = `/v1/star-rating-rounds/${year}`
  const entryAt = (number: number) => `${at}/entries/${codeOf(number)}`
  const get = <B>(path: string, caller: Caller, headers: Readonly<Record<string, string>> = {}): Reply<B> =>
    ask<B & Problem>(app, 'GET', path, { headers: { ...as(caller), ...headers } })

  const post = async <B>(path: string, caller: Caller, event: string, payload: object, asking: Asking): Reply<B> => {
    const { key = freshKey(), headers = {}, ifMatch = tagIn(await get(path, OFFICE)) } = asking
    return ask<B & Problem>(app, 'POST', `${path}/transitions`, {
      json: { event, ...payload },
      headers: { ...as(caller), 'idempotency-key': key, 'if-match': ifMatch, ...headers },
    })
  }

  const round = {
    year,
    at,
    entryAt,
    open: (caller: Caller = OFFICE, { key = freshKey(), headers = {} }: Asking = {}): Reply<RoundView> =>
      ask<RoundView & Problem>(app, 'PUT', at, {
        json: {},
        headers: { ...as(caller), 'idempotency-key': key, 'if-none-match': '*', ...headers },
      }),
    read: (caller: Caller = OFFICE, headers?: Readonly<Record<string, string>>): Reply<RoundView> =>
      get(at, caller, headers),
    list: (caller: Caller = OFFICE): Reply<{ items: RoundView[] }> => get('/v1/star-rating-rounds', caller),
    change: (caller: Caller, event: string, payload: object = {}, asking: Asking = {}): Reply<RoundView> =>
      post(at, caller, event, payload, asking),

    submit(number: number, submitting: Submitting = {}): Reply<EntryView> {
      const { caller = firmOf(number), key = freshKey(), headers = {} } = submitting
      const { district = DISTRICT, name = `企业${number}`, situation = DECLARED } = submitting
      return ask<EntryView & Problem>(app, 'PUT', entryAt(number), {
        json: { name, district, situation },
        headers: { ...as(caller), 'idempotency-key': key, 'if-none-match': '*', ...headers },
      })
    },
    entry: (number: number, caller: Caller = OFFICE, headers?: Readonly<Record<string, string>>): Reply<EntryView> =>
      get(entryAt(number), caller, headers),
    changeEntry: (number: number, caller: Caller, event: string, payload: object = {}, asking: Asking = {}) =>
      post<EntryView>(entryAt(number), caller, event, payload, asking),
    verify: (number: number, figures: object = {}, asking: Asking = {}): Reply<EntryView> =>
      post(entryAt(number), REVIEWER, 'verify', { figures: { ...REVIEWED, ...figures }, reason: REASON }, asking),

    entries: (caller: Caller = OFFICE, query = ''): Reply<SummariesView> => get(`${at}/entries${query}`, caller),
    queue: (caller: Caller = OFFICE, query = `?district=${DISTRICT}`): Reply<QueueView> =>
      get(`${at}/queue${query}`, caller),
    publication: (query = '', caller: Caller = ANONYMOUS): Reply<PublicationView> =>
      get(`${at}/publication${query}`, caller),

    /** Opens the round with firms 1, 2, 3 … verified. */
    async withVerified(points: readonly (string | number)[]): Promise<void> {
      await done(round.open())
      await round.verifyAll(points)
    },
    /** Has firms 1, 2, 3 … submit, and these points given for their quality: a total is 71.1 more. */
    async verifyAll(points: readonly (string | number)[]): Promise<void> {
      await eachOf(points, async (quality, i) => {
        await done(round.submit(i + 1))
        await done(round.verify(i + 1, { reviewerQualityPoints: String(quality) }, { ifMatch: '"1-x"' }))
      })
    },
    async close(): Promise<RoundView> {
      await done(round.change(OFFICE, 'close'))
      await work()
      return done(round.read())
    },
    async publish(): Promise<RoundView> {
      await done(round.change(OFFICE, 'report'))
      await done(round.change({ ...OFFICE, department: 'city-leadership' }, 'approve'))
      return done(round.change(OFFICE, 'publish'))
    },
  }
  return round
}

/** A few at a time, as many clients would. */
async function eachOf<T>(all: readonly T[], work: (one: T, i: number) => Promise<void>): Promise<void> {
  const AT_ONCE = 8
  for (let i = 0; i < all.length; i += AT_ONCE) {
    await Promise.all(all.slice(i, i + AT_ONCE).map((one, offset) => work(one, i + offset)))
  }
}
