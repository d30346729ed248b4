import { LEADERSHIP, RATING_OFFICE } from '../../../functions/platform/authorisation.ts'
import type { EntryView, RoundView } from '../../http/shapes.ts'
import type { Firm } from './firms.ts'
import { type Line, lineTo, type Served } from './line.ts'

/** What callers were told about one firm's entry: the only thing that counts in the end. */
export interface Told {
  readonly firm: Firm
  /** Whether its submission was acknowledged, or refused because the round is closed. */
  answer?: 'acknowledged' | 'closed'
  /** Every event that was acknowledged, in order. */
  readonly events: string[]
  /** The entry as it was last shown. */
  latest?: EntryView
}

/** A round under way, with everything that its actors share. */
export interface Run {
  readonly year: number
  readonly at: string
  readonly line: Line
  readonly random: () => number
  readonly told: readonly Told[]
  readonly tokens: {
    readonly office: string
    readonly leaders: string
    readonly reviewers: readonly string[]
    readonly firm: (firm: Firm, account?: string) => Promise<string>
  }
  /** Holds an actor back until others have come as far: a step of a phase is about to be taken. */
  readonly pace: (phase: 'submit' | 'verify', share: number) => Promise<void>
  /** Called when the server has been given work that no caller waits for. */
  readonly atWork: () => Promise<void>
}

interface RunOptions extends Partial<Pick<Run, 'pace' | 'atWork'>> {
  readonly firms: readonly Firm[]
  readonly random: () => number
  readonly deafness: number
  /** How many officers verify at once. */
  readonly reviewers?: number
}

const YEAR = 2026

/** Prepares a round on a server: tokens of all actors, and an empty account of what they are told. */
export async function prepareRun(
  subject: Served,
  { firms, random, deafness, reviewers = 4, ...hooks }: RunOptions,
): Promise<Run> {
  const officer = (department: string, account = department) =>
    subject.tokenOf(account, { role: 'officer', department, districts: ['*'] })
  return {
    year: YEAR,
    at: `/v1/star-rating-rounds/${YEAR}`,
    line: lineTo(subject, { random, deafness }),
    random,
    told: firms.map((firm) => ({ firm, events: [] })),
    tokens: {
      office: await officer(RATING_OFFICE),
      leaders: await officer(LEADERSHIP),
      reviewers: await Promise.all(Array.from({ length: reviewers }, (_, i) => officer('MIIT', `reviewer-${i}`))),
      firm: ({ creditCode }, account = 'desk') =>
        subject.tokenOf(`${account}-${creditCode}`, { role: 'enterprise', creditCode }),
    },
    pace: async () => undefined,
    atWork: async () => undefined,
    ...hooks,
  }
}

/** The round as it stands. */
export const readRound = async ({ line, tokens, at }: Run): Promise<RoundView> =>
  (await line.ask<RoundView>(tokens.office, 'GET', at)).body

/** The entry as it stands, with its tag. */
export async function readEntry({ line, tokens, at }: Run, { creditCode }: Firm) {
  const { body, headers } = await line.ask<EntryView>(tokens.office, 'GET', `${at}/entries/${creditCode}`)
  return { entry: body, tag: headers.get('etag') ?? '' }
}

let keys = 0

/** An Idempotency-Key that has not been used. */
export const freshKey = (): string => `faults-${++keys}`
