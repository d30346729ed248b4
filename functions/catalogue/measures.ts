import * as z from 'zod'
import { folders } from '../../domain/catalogue.ts'
import { daySchema, type Language, type Measure, type Policy } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'
import { bodyFilter, groupsOf, namedBody, namedBodySchema, policyFilter } from './codes.ts'
import { listRoute } from './listing.ts'

/** A measure with the policy that it stands in. */
export interface PlacedMeasure {
  readonly policy: Policy
  readonly measure: Measure
}

/** Every measure, in the order of the gazette. */
export const measures: readonly PlacedMeasure[] = folders.flatMap(({ policy, measures }) =>
  measures.map((measure) => ({ policy, measure })),
)

const measureSchema = lazily(() =>
  z
    .strictObject({
      id: z.string(),
      policy: z.string(),
      title: z.string(),
      lead: namedBodySchema().nullable().meta({ description: 'Only where the text says who leads. 牵头单位' }),
      bodies: z.array(namedBodySchema()).meta({ description: 'In printed order. 责任单位' }),
      andOthers: z.boolean().meta({ description: 'Whether the text ends its list with “and others”. 等单位' }),
      due: daySchema.optional().meta({ description: 'The last day, where the text sets one. 完成时限' }),
      target: z.string().optional(),
      citation: citationSchema,
    })
    .meta({ id: 'Measure', description: 'A task that a document gives to bodies. 任务措施' }),
)

const filters = {
  policy: policyFilter,
  unit: bodyFilter,
  due: daySchema.optional().meta({ description: 'Only what is due on or before that day. 截止于' }),
}

/** What the documents give to bodies to do. */
export const measureRoutes: readonly Route[] = [
  listRoute({
    id: 'list-measures',
    path: '/v1/measures',
    summary: 'Tasks: who, until when, how much 任务措施',
    description: 'The tasks, in the order of the gazette. 任务措施',
    filters,
    item: measureSchema,
    select: ({ policy, unit, due }) =>
      measures.filter(
        (placed) =>
          (policy === undefined || placed.policy.id === policy) &&
          (unit === undefined || involves(placed.measure, unit)) &&
          (due === undefined || isDueBy(placed.measure, due)),
      ),
    show: describe,
    key: ({ measure }) => measure.id,
  }),
]

/** Whether a body has a part: named itself, or as a member of a group that is named. */
function involves({ lead, bodies }: Measure, code: string): boolean {
  const named = lead === null ? bodies : [lead, ...bodies]
  return [code, ...groupsOf(code)].some((name) => named.includes(name))
}

const isDueBy = ({ due }: Measure, day: string): boolean => due !== undefined && due <= day

function describe({ policy, measure }: PlacedMeasure, language: Language) {
  const { id, article, title, lead, bodies, andOthers = false, due, target } = measure
  return {
    id,
    policy: policy.id,
    title: title[language],
    lead: lead === null ? null : namedBody(lead, language),
    bodies: bodies.map((code) => namedBody(code, language)),
    andOthers,
    ...(due ? { due } : {}),
    ...(target ? { target: target[language] } : {}),
    citation: { document: policy.document, annex: policy.annex, article },
  }
}
