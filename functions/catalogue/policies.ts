import * as z from 'zod'
import { calculators, policies } from '../../domain/catalogue.ts'
import { daySchema, type Language, type Policy } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'
import { namedBody } from './codes.ts'
import type { CatalogueDeps } from './deps.ts'
import { entryRoute, listRoute } from './listing.ts'

const headShape = lazily(() =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    document: z.string(),
    annex: z.string(),
    issuedOn: daySchema,
    inForce: z
      .strictObject({
        from: daySchema,
        to: daySchema.optional(),
        citation: citationSchema,
        note: z.string().optional(),
      })
      .meta({ id: 'InForce', description: 'The dates of a policy, included. 有效期' }),
    status: z
      .enum(['inForce', 'notYetInForce', 'expired', 'textMissing'])
      .meta({ description: 'On the day `asOf`; `textMissing` on every day. 状态' }),
    textMissing: z.string().optional().meta({ description: 'The document is listed, but not printed. 原文未刊载' }),
    calculators: z.array(z.string()),
  }),
)

const policySummarySchema = lazily(() => headShape().meta({ id: 'PolicySummary' }))

const policySchema = lazily(() =>
  headShape()
    .extend({
      departments: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          role: z.enum(['lead', 'decides', 'pays', 'supplies-data', 'takes-part']),
        }),
      ),
      relatedDocuments: z.array(z.strictObject({ document: z.string(), relation: z.string() })),
    })
    .meta({ id: 'Policy' }),
)

/** A handler always finds a day here: the route puts today where none is said. */
const asOf = daySchema.optional().meta({
  description: 'The day of the status; today in Shanghai by default. 查询日期',
}) as z.ZodType as z.ZodType<string>

/** The policies of the gazette. */
export const policyRoutes = ({ now }: Pick<CatalogueDeps, 'now'>): Route[] => [
  listRoute({
    id: 'list-policies',
    path: '/v1/policies',
    summary: 'The policies that the API knows 政策目录',
    description: 'All policies. 全部政策',
    filters: { asOf },
    now,
    item: policySummarySchema,
    select: () => policies,
    show: (policy, language, { asOf }) => summarise(policy, language, asOf),
  }),
  entryRoute({
    id: 'get-policy',
    path: '/v1/policies/{id}',
    summary: 'One policy: its dates, departments and related documents 政策详情',
    description: 'The policy. 政策',
    example: 'star-enterprise',
    now,
    query: z.strictObject({ asOf }),
    schema: policySchema,
    find: (id, language, { asOf }) => {
      const policy = policies.find((policy) => policy.id === id)
      return policy && describe(policy, language, asOf)
    },
  }),
]

function summarise(policy: Policy, language: Language, asOf: string) {
  const { id, title, summary, document, annex, issuedOn, inForce, textMissing } = policy
  const { from, to, cite, note } = inForce
  return {
    id,
    title: title[language],
    summary: summary[language],
    document,
    annex,
    issuedOn,
    inForce: { from, ...(to ? { to } : {}), citation: cite, ...(note ? { note: note[language] } : {}) },
    status: statusOf(policy, asOf),
    ...(textMissing ? { textMissing: textMissing[language] } : {}),
    calculators: calculators.filter(({ policy }) => policy.id === id).map((calculator) => calculator.id),
  }
}

function statusOf({ inForce: { from, to }, textMissing }: Policy, asOf: string) {
  if (textMissing) return 'textMissing'
  if (asOf < from) return 'notYetInForce'
  return to !== undefined && to < asOf ? 'expired' : 'inForce'
}

const describe = (policy: Policy, language: Language, asOf: string) => ({
  ...summarise(policy, language, asOf),
  departments: policy.departments.map(({ code, role }) => ({ ...namedBody(code, language), role })),
  relatedDocuments: policy.relatedDocuments.map(({ document, relation }) => ({
    document,
    relation: relation[language],
  })),
})
