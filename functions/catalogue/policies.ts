import * as z from 'zod'
import { calculators, policies } from '../../domain/catalogue.ts'
import { daySchema, type Language, type Policy } from '../../domain/kit/index.ts'
import { type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { CATALOGUE_SECONDS } from './caching.ts'

const inForceSchema = z
  .strictObject({ from: daySchema, to: daySchema.optional(), note: z.string().optional() })
  .meta({ id: 'InForce', description: 'The dates of a policy, included. 有效期' })

const headSchema = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  document: z.string(),
  annex: z.string(),
  issuedOn: daySchema,
  inForce: inForceSchema,
  calculators: z.array(z.string()),
}

const policySummarySchema = z.strictObject(headSchema).meta({ id: 'PolicySummary' })

const policySchema = z
  .strictObject({
    ...headSchema,
    departments: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        role: z.enum(['lead', 'decides', 'pays', 'supplies-data']),
      }),
    ),
    relatedDocuments: z.array(z.strictObject({ document: z.string(), relation: z.string() })),
  })
  .meta({ id: 'Policy' })

/** The policies of the gazette. */
export const policyRoutes: readonly Route[] = [
  route(
    {
      id: 'list-policies',
      method: 'get',
      path: '/v1/policies',
      tag: 'catalogue',
      summary: 'The policies that the API knows 政策目录',
      cacheSeconds: CATALOGUE_SECONDS,
      replies: {
        200: {
          description: 'All policies. 全部政策',
          schema: () => z.strictObject({ items: z.array(policySummarySchema) }),
        },
      },
      problems: ['malformed-request'],
    },
    ({ language }) => ({ body: { items: policies.map((policy) => summarise(policy, language)) } }),
  ),
  route(
    {
      id: 'get-policy',
      method: 'get',
      path: '/v1/policies/{id}',
      tag: 'catalogue',
      summary: 'One policy: its dates, departments and related documents 政策详情',
      params: z.strictObject({ id: z.string().meta({ examples: ['star-enterprise'] }) }),
      cacheSeconds: CATALOGUE_SECONDS,
      replies: { 200: { description: 'The policy. 政策', schema: () => policySchema } },
      problems: ['malformed-request', 'not-found'],
    },
    ({ params, language }) => {
      const policy = policies.find(({ id }) => id === params.id)
      if (!policy) throw new Problem('not-found')
      return { body: describe(policy, language) }
    },
  ),
]

function summarise({ id, title, summary, document, annex, issuedOn, inForce }: Policy, language: Language) {
  const { from, to, note } = inForce
  return {
    id,
    title: title[language],
    summary: summary[language],
    document,
    annex,
    issuedOn,
    inForce: { from, ...(to ? { to } : {}), ...(note ? { note: note[language] } : {}) },
    calculators: calculators.filter(({ policy }) => policy.id === id).map((calculator) => calculator.id),
  }
}

const describe = (policy: Policy, language: Language) => ({
  ...summarise(policy, language),
  departments: policy.departments.map(({ code, name, role }) => ({ code, name: name[language], role })),
  relatedDocuments: policy.relatedDocuments.map(({ document, relation }) => ({
    document,
    relation: relation[language],
  })),
})
