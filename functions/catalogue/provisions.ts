import * as z from 'zod'
import { folders, policies } from '../../domain/catalogue.ts'
import { daySchema, type Language, PLAIN, type Policy } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'
import { namedBody, namedBodySchema, policyFilter } from './codes.ts'
import { idParameter, listRoute } from './listing.ts'
import { type Clause, createSearch, type Hit, type Search } from './search.ts'
import { snippetOf } from './snippet.ts'

/** Every clause, in the order of the gazette. */
export const clauses: readonly Clause[] = folders.flatMap(({ policy, provisions }) =>
  provisions.map((provision) => ({ policy, provision })),
)

const provisionShape = lazily(() =>
  z.strictObject({
    policy: z.string(),
    title: z.string(),
    summary: z.string().meta({ description: 'In our own words; the printed clause is the law. 摘要' }),
    keywords: z.array(z.string()).meta({
      description: 'Printed terms and everyday names under which it is found as well, in either language. 关键词',
    }),
    rules: z.array(z.string()).meta({ description: 'The rules that were read out of it. 规则编号' }),
    bodies: z.array(namedBodySchema()).meta({ description: 'Who has a part, in printed order. 责任单位' }),
    andOthers: z.boolean().meta({ description: 'Whether the text ends its list with “and others”. 等单位' }),
    milestones: z.array(z.strictObject({ on: daySchema, what: z.string() })).meta({ description: '时间节点' }),
    citation: citationSchema,
  }),
)

const provisionSchema = lazily(() => provisionShape().meta({ id: 'Provision', description: 'One clause. 条款' }))

const foundSchema = lazily(() =>
  provisionShape()
    .extend({ policyTitle: z.string(), snippet: z.string().meta({ description: 'The part that matched. 摘录' }) })
    .meta({ id: 'FoundProvision', description: 'A clause that a search found. 检索到的条款' }),
)

const q = z
  .string()
  .max(64)
  .regex(/[\p{L}\p{N}]/u, 'words')
  .regex(PLAIN, 'characters')
  .meta({
    description:
      'Words or a question in Chinese, simplified or traditional, or in English, or a rule id; up to 64 characters. 检索词',
    examples: ['担保贷款'],
  })

/** The clauses of a policy, and the search over the clauses of all. */
export const provisionRoutes: readonly Route[] = [
  listRoute({
    id: 'list-policy-provisions',
    path: '/v1/policies/{id}/provisions',
    summary: 'The clauses of one policy, in our own words 政策条款',
    description: 'All its clauses, as printed one after another. 全部条款',
    params: z.strictObject({ id: idParameter('star-enterprise') }),
    item: provisionSchema,
    select: (_, { id }) => clausesOf(id),
    show: describe,
    problems: ['not-found', 'text-not-available'],
  }),
  listRoute({
    id: 'search-provisions',
    path: '/v1/provisions',
    summary: 'Full-text search over all clauses, in Chinese and English 条款检索',
    description: 'What was found, the best first. 检索结果，按相关度排列',
    filters: { q, policy: policyFilter },
    item: foundSchema,
    select: ({ q, policy }) => search(q, policy),
    show: describeFound,
    key: ({ policy, provision }) => `${policy.id}/${provision.article}`,
  }),
]

/** A text that is not printed has clauses that nobody knows: that is told apart from having none. */
function clausesOf(id: string): readonly Clause[] {
  const folder = folders.find(({ policy }) => policy.id === id)
  if (!folder) throw new Problem('not-found')
  const { textMissing } = folder.policy
  if (textMissing) throw new Problem('text-not-available', { detail: textMissing })
  return clauses.filter(({ policy }) => policy === folder.policy)
}

/** Of a text that is not printed, a search finds the entry that lists it: that it is missing is an answer too. */
const listed = (policy: Policy): Clause[] => {
  const { title, textMissing, inForce, keywords } = policy
  if (!textMissing) return []
  return [
    {
      policy,
      provision: { article: inForce.cite.article, title, summary: textMissing, keywords, rules: [], bodies: [] },
    },
  ]
}

let index: Search | undefined

/** Clauses are filed at the first search, so that a function that serves none does not wait for it. */
const search: Search = (query, policy) => {
  index ??= createSearch([...clauses, ...policies.flatMap(listed)])
  return index(query, policy)
}

function describe({ policy, provision }: Clause, language: Language) {
  const { article, title, summary, keywords = [], rules, bodies, andOthers = false, milestones = [] } = provision
  return {
    policy: policy.id,
    title: title[language],
    summary: summary[language],
    keywords,
    rules,
    bodies: bodies.map((code) => namedBody(code, language)),
    andOthers,
    milestones: milestones.map(({ on, what }) => ({ on, what: what[language] })),
    citation: { document: policy.document, annex: policy.annex, article },
  }
}

function describeFound(hit: Hit, language: Language) {
  return {
    ...describe(hit, language),
    policyTitle: hit.policy.title[language],
    snippet: snippetOf(hit.provision.summary[language], hit.terms, language),
  }
}
