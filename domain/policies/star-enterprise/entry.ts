import * as z from 'zod'
import { districtSchema } from '../../bodies/districts.ts'
import { type Fault, type Standing, text, transitionsOf, trimmedText, type Workflow } from '../../kit/index.ts'
import { type Entry, type EntryState, type Facts, FLAGS, findingSchema, reasonSchema } from './entry.schema.ts'
import { cite } from './policy.ts'
import { score } from './score.ts'
import { scored } from './verification.ts'

/** What a firm submits: who it is, where it is registered, and its situation, without what a reviewer enters. */
export const submissionSchema = z.strictObject({
  name: trimmedText(100),
  district: districtSchema,
  situation: score.declaration,
})

const UNSETTLED_OR_DECIDED = ['submitted', 'returned', 'verified', 'ineligible', 'disqualified'] as const

const payloads = {
  reason: z.strictObject({ reason: reasonSchema }),
  resubmit: submissionSchema,
  verify: z.strictObject({
    figures: score.partialSituation.default({}),
    reason: reasonSchema.optional().meta({
      description:
        'Required where the firm is refused, and where the reviewer gives points of the own judgement. 不予参评或审核人给分时必填',
    }),
  }),
  disqualify: findingSchema,
  nothing: z.strictObject({}),
  pass: z.strictObject({ roundVersion: z.int().min(1) }),
}

const transition = transitionsOf<EntryState, Entry>()

/** Submitted, corrected, verified or disqualified, and at last ranked or not (annex 1, articles 2 to 4). */
export const entryWorkflow: Workflow<EntryState, Entry> = {
  id: 'star-rating-entry',
  version: 2,
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
      take: ({ data }) => (isFull(data) ? [changedTooOften] : { state: 'returned', data }),
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
      take: ({ data }, { figures, reason }, circumstances) =>
        scored(data, { ...data.departmentFigures, ...told(figures) }, reason, circumstances),
    }),
    transition({
      event: 'disqualify',
      label: text('取消资格', 'Disqualify'),
      actor: 'officer',
      from: ['submitted', 'verified', 'ineligible'],
      to: ['disqualified'],
      cite: cite('二 末款'),
      payload: payloads.disqualify,
      take: ({ state, data }, finding) => ({
        state: 'disqualified',
        data: {
          ...(data.decision ? replacing(state, data) : data),
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
      take: ({ state, data }) =>
        isFull(data)
          ? [changedTooOften]
          : {
              state: 'submitted',
              data: {
                ...replacing(state, data),
                departmentFigures: undefined,
                decision: undefined,
                finding: undefined,
                totalPoints: undefined,
                reasons: undefined,
              },
            },
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
      payload: payloads.pass,
      take: ({ state, data }, { roundVersion }) => ({
        state: state === 'verified' ? 'ranked' : 'unranked',
        data: { ...data, settledAs: state, roundVersion },
      }),
    }),
    transition({
      event: 'reopen',
      label: text('重启核实', 'Opened to verification again'),
      actor: 'system',
      from: ['ranked', 'unranked'],
      to: UNSETTLED_OR_DECIDED,
      cite: cite('四'),
      payload: payloads.pass,
      take: ({ state, data }, { roundVersion }) => ({
        state: data.settledAs ?? (state === 'ranked' ? 'verified' : 'submitted'),
        data: { ...data, settledAs: undefined, roundVersion },
      }),
    }),
  ],
}

/** What is told of partial facts: a fact that is null takes the place of none. */
const told = (figures: Facts): Facts =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined))

type Submission = z.output<typeof submissionSchema>

function resubmitted(
  data: Entry,
  { name, district, situation }: Submission,
): Standing<EntryState, Entry> | readonly Fault[] {
  const faults = score.crossCheck(situation).map((fault) => ({ ...fault, pointer: `/situation${fault.pointer}` }))
  if (faults.length > 0) return faults
  const replaced = { state: 'returned' as const, name: data.name, district: data.district, declared: data.declared }
  const previous = [...(data.previous ?? []), replaced]
  return { state: 'submitted', data: { ...data, name, district, declared: situation, previous } }
}

/** The entry with its decision put among those before. */
function replacing(state: EntryState, data: Entry): Entry {
  const { departmentFigures, totalPoints, reasons, decision, finding, previous = [] } = data
  return { ...data, previous: [...previous, { state, departmentFigures, totalPoints, reasons, decision, finding }] }
}

/** What is replaced is kept, a few kB each time: so often that an entry stays well below the 400 kB of an item. */
export const MOST_REPLACED = 30

const isFull = ({ previous = [] }: Entry): boolean => previous.length >= MOST_REPLACED

const changedTooOften: Fault = {
  pointer: '/event',
  code: 'changedTooOften',
  detail: text(
    `该申报已退回或重新核实 ${MOST_REPLACED} 次，不能再次退回或重新核实`,
    `the entry has been returned or reconsidered ${MOST_REPLACED} times: it cannot be once more`,
  ),
}
