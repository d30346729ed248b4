import * as z from 'zod'
import { type Circumstances, type Fault, type Standing, text, transitionsOf, type Workflow } from '../../kit/index.ts'
import { cite } from './policy.ts'
import { score } from './score.ts'

/** The life of a firm's entry in a yearly round. */
export const ENTRY_STATES = [
  'submitted',
  'returned',
  'verified',
  'ineligible',
  'disqualified',
  'late',
  'ranked',
  'unranked',
] as const

/** A state of an entry. */
export type EntryState = (typeof ENTRY_STATES)[number]

/** Facts as the wire has them. */
export type Facts = Readonly<Record<string, unknown>>

const factsSchema = z.record(z.string(), z.unknown())

const FLAGS = {
  SAFETY_LIABILITY_ACCIDENT: 'hadSafetyLiabilityAccident',
  TAX_EVASION: 'evadedTax',
  ENVIRONMENTAL_POLLUTION: 'pollutedEnvironment',
  STATISTICS_VIOLATION: 'violatedStatisticsLaw',
  LAND_USE_VIOLATION: 'violatedLandUseLaw',
  SERIOUS_DISHONESTY: 'isSeriouslyDishonest',
  WAGE_ARREARS: 'owesWages',
  SOCIAL_INSURANCE_ARREARS: 'owesSocialInsurance',
  OTHER_DISQUALIFICATION: 'hasOtherDisqualification',
} as const

const findingCodes = Object.keys(FLAGS) as [keyof typeof FLAGS, ...(keyof typeof FLAGS)[]]

const reasonSchema = z.string().trim().min(1).max(500)

/** A finding of A1.R03: which conduct, found by whom, and why. */
const findingSchema = z.strictObject({
  findings: z.array(z.enum(findingCodes)).min(1),
  reason: reasonSchema,
  department: z.string().trim().min(1).max(50),
})

/** A decision as a record freezes it: what it was made under, what it gave, and every rule at work, neutral of language. */
const decisionSchema = z.looseObject({
  edition: z.string(),
  revision: z.int(),
  book: z.string(),
  outcome: z.string(),
  result: z.unknown().optional(),
  trace: z.array(
    z.looseObject({ rule: z.string(), item: z.string(), inputs: factsSchema, value: z.unknown(), cap: z.unknown() }),
  ),
})

/** An entry as it is kept: the firm's figures and the departments' side by side, and what was decided from them. */
export const entrySchema = z.looseObject({
  year: z.int(),
  creditCode: z.string(),
  name: z.string(),
  district: z.string(),
  declared: factsSchema,
  departmentFigures: factsSchema.optional(),
  /** The date of the law, frozen with the round. */
  asOf: z.string(),
  totalPoints: z.string().optional(),
  reasons: z.array(z.string()).optional(),
  decision: decisionSchema.optional(),
  /** What disqualified the firm, who found it, and why. */
  finding: z.looseObject(findingSchema.shape).optional(),
  /** Set once the closing round has counted the entry in: from then on it cannot become late. */
  sealed: z.boolean().optional(),
  /** The state in which the ranking found the entry. */
  settledAs: z.enum(ENTRY_STATES).optional(),
})

/** An entry's data. */
export type Entry = z.output<typeof entrySchema>

/** What a firm submits: who it is, where it is registered, and its situation, without what a reviewer enters. */
export const submissionSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  district: z
    .string()
    .regex(/^4117\d{2}$/)
    .meta({ description: 'Code of the county-level unit. 县区代码', examples: ['411702'] }),
  situation: score.declaration,
})

const UNSETTLED_OR_DECIDED = ['submitted', 'returned', 'verified', 'ineligible', 'disqualified'] as const

const payloads = {
  reason: z.strictObject({ reason: reasonSchema }),
  resubmit: submissionSchema,
  verify: z.strictObject({ figures: score.partialSituation.default({}) }),
  disqualify: findingSchema,
  nothing: z.strictObject({}),
}

const transition = transitionsOf<EntryState, Entry>()

/** Submitted, corrected, verified or disqualified, and at last ranked or not (annex 1, articles 2 to 4). */
export const entryWorkflow: Workflow<EntryState, Entry> = {
  id: 'star-rating-entry',
  version: 1,
  initial: 'submitted',
  states: {
    submitted: text('已提交', 'submitted'),
    returned: text('退回更正', 'returned for correction'),
    verified: text('已核实', 'verified'),
    ineligible: text('不合参评条件', 'not eligible'),
    disqualified: text('取消资格', 'disqualified'),
    late: text('逾期', 'late'),
    ranked: text('已排名', 'ranked'),
    unranked: text('未排名', 'not ranked'),
  },
  transitions: [
    transition({
      event: 'return',
      label: text('退回更正', 'Return for correction'),
      actor: 'officer',
      from: ['submitted'],
      to: ['returned'],
      payload: payloads.reason,
      take: ({ data }) => ({ state: 'returned', data }),
    }),
    transition({
      event: 'resubmit',
      label: text('更正后再提交', 'Submit again, corrected'),
      actor: 'enterprise',
      from: ['returned'],
      to: ['submitted'],
      payload: payloads.resubmit,
      take: ({ data }, submission) => resubmitted(data, submission),
    }),
    transition({
      event: 'verify',
      label: text('以部门数据核实并计分', 'Verify with the departments’ figures and score'),
      actor: 'officer',
      from: ['submitted'],
      to: ['verified', 'ineligible', 'disqualified'],
      cite: cite('四'),
      payload: payloads.verify,
      take: ({ data }, { figures }, circumstances) =>
        scored(data, { ...data.departmentFigures, ...figures }, circumstances),
    }),
    transition({
      event: 'disqualify',
      label: text('取消资格', 'Disqualify'),
      actor: 'officer',
      from: ['submitted', 'verified', 'ineligible'],
      to: ['disqualified'],
      cite: cite('二 末款'),
      payload: payloads.disqualify,
      take: ({ data }, finding) => ({
        state: 'disqualified',
        data: {
          ...data,
          departmentFigures: {
            ...data.departmentFigures,
            ...Object.fromEntries(finding.findings.map((code) => [FLAGS[code], true])),
          },
          finding,
          totalPoints: undefined,
          decision: undefined,
          reasons: finding.findings,
        },
      }),
    }),
    transition({
      event: 'reconsider',
      label: text('重新核实', 'Reconsider'),
      actor: 'officer',
      from: ['verified', 'ineligible', 'disqualified'],
      to: ['submitted'],
      payload: payloads.reason,
      take: ({ data }) => ({
        state: 'submitted',
        data: {
          ...data,
          departmentFigures: undefined,
          decision: undefined,
          finding: undefined,
          totalPoints: undefined,
          reasons: undefined,
        },
      }),
    }),
    transition({
      event: 'seal',
      label: text('列入本轮', 'Counted in'),
      actor: 'system',
      from: UNSETTLED_OR_DECIDED,
      to: UNSETTLED_OR_DECIDED,
      payload: payloads.nothing,
      take: ({ state, data }) => ({ state, data: { ...data, sealed: true } }),
    }),
    transition({
      event: 'expire',
      label: text('截止后到达', 'Came after the close'),
      actor: 'system',
      from: UNSETTLED_OR_DECIDED,
      to: ['late'],
      payload: payloads.nothing,
      take: ({ data }) => ({ state: 'late', data }),
    }),
    transition({
      event: 'settle',
      label: text('定案', 'Settled'),
      actor: 'system',
      from: UNSETTLED_OR_DECIDED,
      to: ['ranked', 'unranked'],
      cite: cite('四'),
      payload: payloads.nothing,
      take: ({ state, data }) => ({
        state: state === 'verified' ? 'ranked' : 'unranked',
        data: { ...data, settledAs: state },
      }),
    }),
  ],
}

type Submission = z.output<typeof submissionSchema>

function resubmitted(
  data: Entry,
  { name, district, situation }: Submission,
): Standing<EntryState, Entry> | readonly Fault[] {
  const faults = score.crossCheck(situation).map((fault) => ({ ...fault, pointer: `/situation${fault.pointer}` }))
  return faults.length > 0 ? faults : { state: 'submitted', data: { ...data, name, district, declared: situation } }
}

/** Facts that a reviewer enters; a score can also wait for a slot, which no verification fills. */
const REVIEWED = new Set(score.program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))

/**
 * Scores the firm by its own figures, those of the departments in their place. The score must be settled: what a reviewer
 * still has to enter is a fault of the verification.
 */
function scored(
  data: Entry,
  departmentFigures: Facts,
  { book }: Circumstances,
): Standing<EntryState, Entry> | readonly Fault[] {
  const situation = score.situation.parse({ ...data.declared, ...departmentFigures }) as Facts
  const faults = score.crossCheck(situation)
  if (faults.length > 0) return faults.map((fault) => ({ ...fault, pointer: `/figures${fault.pointer}` }))
  const { outcome, result, reasons, requiresReview, trace } = score.evaluate(situation, { asOf: data.asOf, book })
  const missing = requiresReview.flatMap((review) => review.missing).filter((name) => REVIEWED.has(name))
  if (missing.length > 0) return missing.map(stillMissing)
  const decision = {
    edition: score.edition,
    revision: score.revision,
    book: book.id,
    outcome,
    result,
    trace: trace.map(({ rule, item, inputs, value, cap }) => ({ rule, item, inputs, value, cap })),
  }
  const kept = { ...data, departmentFigures, decision }
  if (outcome === 'refused') {
    const codes = reasons.map(({ code }) => code)
    const state = reasons.some(({ rule }) => rule === 'A1.R03') ? 'disqualified' : 'ineligible'
    return { state, data: { ...kept, totalPoints: undefined, reasons: codes } }
  }
  const { totalPoints } = result as { totalPoints: { least: string; most: string } }
  if (totalPoints.least !== totalPoints.most) throw new Error('a score without open reviews is not settled')
  return { state: 'verified', data: { ...kept, totalPoints: totalPoints.least, reasons: [] } }
}

const stillMissing = (fact: string): Fault => ({
  pointer: `/figures/${fact}`,
  code: 'required',
  detail: text('核实时须由审核人填写', 'a reviewer has to enter this to verify'),
})
