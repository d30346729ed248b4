import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { type Calculator, componentName, type Language, type Parameter } from '../../domain/kit/index.ts'
import { type Contract, standaloneSchema } from '../platform/contract.ts'
import { type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { CATALOGUE_SECONDS } from './caching.ts'
import { calculatorSchema, calculatorSummarySchema } from './calculators.schemas.ts'
import type { CatalogueDeps } from './deps.ts'

/** The calculators and what each of them takes, gives and rests on. */
export const calculatorRoutes = ({ contract }: Pick<CatalogueDeps, 'contract'>): Route[] => [
  route(
    {
      id: 'list-calculators',
      method: 'get',
      path: '/v1/calculators',
      tag: 'catalogue',
      summary: 'The calculators 计算器目录',
      cacheSeconds: CATALOGUE_SECONDS,
      replies: {
        200: {
          description: 'All calculators. 全部计算器',
          schema: () => z.strictObject({ items: z.array(calculatorSummarySchema) }),
        },
      },
      problems: ['malformed-request'],
    },
    ({ language }) => ({ body: { items: calculators.map((calculator) => summarise(calculator, language)) } }),
  ),
  route(
    {
      id: 'get-calculator',
      method: 'get',
      path: '/v1/calculators/{id}',
      tag: 'catalogue',
      summary: 'One calculator: schemas, dated parameters, golden examples 计算器详情',
      params: z.strictObject({ id: z.string().meta({ examples: ['star-enterprise-score'] }) }),
      cacheSeconds: CATALOGUE_SECONDS,
      replies: { 200: { description: 'The calculator. 计算器', schema: () => calculatorSchema } },
      problems: ['malformed-request', 'not-found'],
    },
    async ({ params, language }) => {
      const calculator = calculators.find(({ id }) => id === params.id)
      if (!calculator) throw new Problem('not-found')
      return { body: describe(calculator, await contract(), language) }
    },
  ),
]

const summarise = ({ id, title, policy, edition, revision }: Calculator, language: Language) => ({
  id,
  title: title[language],
  policy: policy.id,
  edition,
  revision,
})

function describe(calculator: Calculator, contract: Contract, language: Language) {
  const name = componentName(calculator.id)
  return {
    ...summarise(calculator, language),
    situationSchema: standaloneSchema(contract, `${name}Situation`),
    resultSchema: standaloneSchema(contract, `${name}Result`),
    parameters: calculator.parameters.map((parameter) => describeParameter(parameter, language)),
    examples: calculator.examples.map(({ title, ...example }) => ({ title: title[language], ...example })),
  }
}

function describeParameter({ id, label, kind, values, show, slot }: Parameter, language: Language) {
  return {
    id,
    label: label[language],
    kind,
    values: values.map(({ from, to, value, cite }) => ({
      from,
      ...(to ? { to } : {}),
      value: show(value),
      citation: cite,
    })),
    ...(slot ? { slot: { citation: slot.cite, presumed: slot.presumed ?? null } } : {}),
  }
}
