import * as z from 'zod'
import { type Fault, type Standing, text, transitionsOf, trimmedText, type Workflow } from '../../kit/index.ts'
import { cite } from './policy.ts'

/** The life of a yearly round. */
export const ROUND_STATES = [
  'open',
  'closing',
  'reopening',
  'verifying',
  'ranking',
  'tiePending',
  'ranked',
  'reported',
  'approved',
  'published',
] as const

/** A state of a round. */
export type RoundState = (typeof ROUND_STATES)[number]

/**
 * So many firms can stand in all tie decisions of a round together, those of rankings sent back included. A code takes some
 * 19 bytes, so that with another 10,000 in ties that are pending a round stays below the 400 kB that an item may have.
 */
export const MOST_DECIDED = 9_000

/** A firm of a tie is named as the ranking names it, also where its code is of a time when less was asked of codes. */
const rankedFirm = z
  .string()
  .regex(/^[0-9A-Za-z]{1,18}$/, 'code')
  .meta({ description: 'Credit code of a firm of the tie. 同分企业代码', examples: ['91411700MA0000015N'] })

/** A decision as it comes in. */
const tieDecisionSchema = z.strictObject({
  creditCodes: z.array(rankedFirm).min(2).max(MOST_DECIDED),
  reason: trimmedText(500),
})

/** A decision as it is kept: what has been taken is read whatever is asked of those to come. */
const keptDecisionSchema = z.looseObject({ creditCodes: z.array(z.string()), reason: z.string() })

/** What the last ranking found; its pages are stored under its hash and never change. */
export const manifestSchema = z.looseObject({
  hash: z.string(),
  pages: z.int(),
  pageSize: z.int(),
  ranked: z.int(),
  unranked: z.int(),
  stars: z.array(
    z.looseObject({ star: z.string(), places: z.int(), filled: z.int(), awardFen: z.int(), totalFen: z.int() }),
  ),
  /** Each tie once, with every grade line that it crosses: a line is named by the place before it. */
  ties: z.array(
    z.looseObject({
      afterPlaces: z.array(z.int()).min(1),
      rank: z.int(),
      totalPoints: z.string(),
      creditCodes: z.array(z.string()),
    }),
  ),
  payableFen: z.int(),
})

/** What the last ranking found. */
export type Manifest = z.output<typeof manifestSchema>

/** A round's data. The law's date and the parameter book are frozen when it opens. */
export const roundSchema = z.looseObject({
  year: z.int(),
  asOf: z.string(),
  book: z.string(),
  tieDecisions: z.array(keptDecisionSchema),
  manifest: manifestSchema.optional(),
  /** The office has said to rank without the entries that are not verified. */
  leaveOutUnverified: z.boolean().optional(),
  /** Rankings that the leadership did not accept, oldest first: why, what they were, and how their ties were ordered. */
  sentBack: z
    .array(
      z.looseObject({
        reason: z.string(),
        manifest: manifestSchema.optional(),
        tieDecisions: z.array(keptDecisionSchema),
      }),
    )
    .optional(),
})

/** A round's data. */
export type Round = z.output<typeof roundSchema>

/** What opens a round. */
export const openingSchema = z.strictObject({})

const nothing = z.strictObject({})
const reason = z.strictObject({ reason: trimmedText(500) })

const transition = transitionsOf<RoundState, Round>()

/** Opened, closed, verified, ranked, reported, approved and published (annex 1, article 4). */
export const roundWorkflow: Workflow<RoundState, Round> = {
  id: 'star-rating-round',
  version: 2,
  initial: 'open',
  states: {
    open: text('接受申报', 'open for entries'),
    closing: text('正在截止', 'closing'),
    reopening: text('正在重启核实', 'being reopened for verification'),
    verifying: text('核实中', 'entries being verified'),
    ranking: text('正在排名', 'ranking'),
    tiePending: text('同分待定', 'ties to be decided'),
    ranked: text('已排名', 'ranked'),
    reported: text('已上报', 'reported for decision'),
    approved: text('已审定', 'approved'),
    published: text('已公布', 'published'),
  },
  transitions: [
    transition({
      event: 'close',
      label: text('截止申报', 'Close to entries'),
      actor: 'officer',
      from: ['open'],
      to: ['closing'],
      payload: nothing,
      take: ({ data }) => ({ state: 'closing', data }),
    }),
    transition({
      event: 'sealed',
      label: text('申报已封存', 'All entries counted in'),
      actor: 'system',
      from: ['closing'],
      to: ['verifying', 'ranking'],
      payload: z.strictObject({ unsettled: z.int().min(0) }),
      take: ({ data }, { unsettled }) => ({ state: unsettled > 0 ? 'verifying' : 'ranking', data }),
    }),
    transition({
      event: 'rank',
      label: text('结束核实并排名', 'End verification and rank'),
      actor: 'officer',
      from: ['verifying'],
      to: ['ranking'],
      cite: cite('四'),
      payload: z.strictObject({
        leaveOutUnverified: z
          .boolean()
          .default(false)
          .meta({ description: 'Rank although entries are not verified; they stay unranked. 未核实的不参加排名' }),
      }),
      take: ({ data }, { leaveOutUnverified }) => ({ state: 'ranking', data: { ...data, leaveOutUnverified } }),
    }),
    transition({
      event: 'unsettled',
      label: text('仍有未核实的申报', 'Entries are being verified again'),
      actor: 'system',
      from: ['ranking'],
      to: ['reopening'],
      payload: z.strictObject({ unsettled: z.int().min(1) }),
      take: ({ data }) => ({ state: 'reopening', data }),
    }),
    transition({
      event: 'reopened',
      label: text('已重启核实', 'All entries open to verification again'),
      actor: 'system',
      from: ['reopening'],
      to: ['verifying'],
      payload: nothing,
      take: ({ data }) => ({ state: 'verifying', data }),
    }),
    transition({
      event: 'ranked',
      label: text('排名完成', 'Ranking done'),
      actor: 'system',
      from: ['ranking'],
      to: ['ranked', 'tiePending'],
      cite: cite('四'),
      payload: z.strictObject({ manifest: manifestSchema }),
      take: ({ data }, { manifest }) => ({
        state: manifest.ties.length > 0 ? 'tiePending' : 'ranked',
        data: { ...data, manifest },
      }),
    }),
    transition({
      event: 'decideTie',
      label: text('裁定同分先后', 'Order a tie'),
      actor: 'officer',
      from: ['tiePending'],
      to: ['ranking'],
      cite: cite('四'),
      payload: tieDecisionSchema,
      take: ({ data }, decision) => tieDecided(data, decision),
    }),
    transition({
      event: 'report',
      label: text('上报研究审定', 'Report for decision'),
      actor: 'officer',
      from: ['ranked'],
      to: ['reported'],
      cite: cite('四'),
      payload: nothing,
      take: ({ data }) => ({ state: 'reported', data }),
    }),
    transition({
      event: 'sendBack',
      label: text('退回重议', 'Send back'),
      actor: 'officer',
      from: ['reported'],
      to: ['reopening'],
      cite: cite('四'),
      payload: reason,
      take: ({ data }, { reason }) => ({ state: 'reopening', data: sentBack(data, reason) }),
    }),
    transition({
      event: 'approve',
      label: text('审定', 'Approve'),
      actor: 'officer',
      from: ['reported'],
      to: ['approved'],
      cite: cite('四'),
      payload: nothing,
      take: ({ data }) => ({ state: 'approved', data }),
    }),
    transition({
      event: 'publish',
      label: text('公布表彰', 'Publish and commend'),
      actor: 'officer',
      from: ['approved'],
      to: ['published'],
      cite: cite('五'),
      payload: nothing,
      take: ({ data }) => ({ state: 'published', data }),
    }),
  ],
}

type TieDecision = z.output<typeof tieDecisionSchema>

/** The ranking and its tie decisions stand no longer, but are kept: whoever ranks again must say anew what is left out. */
function sentBack(
  { manifest, tieDecisions, leaveOutUnverified: _said, sentBack: earlier = [], ...data }: Round,
  reason: string,
): Round {
  const back = { reason, tieDecisions, ...(manifest ? { manifest } : {}) }
  return { ...data, tieDecisions: [], sentBack: [...earlier, back] } as Round
}

const firmsIn = (decisions: readonly Pick<TieDecision, 'creditCodes'>[]): number =>
  decisions.reduce((firms, { creditCodes }) => firms + creditCodes.length, 0)

/** A decision must order exactly the firms of one tie that is pending; the ranking is then made again with it. */
function tieDecided(data: Round, decision: TieDecision): Standing<RoundState, Round> | readonly Fault[] {
  const earlier = (data.sentBack ?? []).flatMap(({ tieDecisions }) => tieDecisions)
  if (firmsIn([...earlier, ...data.tieDecisions, decision]) > MOST_DECIDED) return [tooManyFirms]
  const named = new Set(decision.creditCodes)
  const isOneTie = (data.manifest?.ties ?? []).some(
    ({ creditCodes }) =>
      creditCodes.length === decision.creditCodes.length && creditCodes.every((code) => named.has(code)),
  )
  if (isOneTie && named.size === decision.creditCodes.length)
    return { state: 'ranking', data: { ...data, tieDecisions: [...data.tieDecisions, decision] } }
  return [
    {
      pointer: '/creditCodes',
      code: 'notOneTie',
      detail: text('须恰好列出一组待定同分企业，每家一次', 'must name every firm of one pending tie, each once'),
    },
  ]
}

const tooManyFirms: Fault = {
  pointer: '/creditCodes',
  code: 'tooManyFirms',
  detail: text(
    `一个年度内同分裁定合计最多涉及 ${MOST_DECIDED} 家次`,
    `all tie decisions of a round together order at most ${MOST_DECIDED} firms`,
  ),
}
