import { calculators, missingText } from '../../domain/catalogue.ts'
import { type Calculator, componentName, type Language } from '../../domain/kit/index.ts'
import { type Contract, standaloneSchema } from '../platform/contract.ts'
import type { Route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { calculatorSchema, calculatorSummarySchema } from './calculators.schemas.ts'
import type { CatalogueDeps } from './deps.ts'
import { entryRoute, listRoute } from './listing.ts'
import { presentParameter } from './parameters.schemas.ts'

/** The calculators and what each of them takes, gives and rests on. */
export const calculatorRoutes = ({ contract }: Pick<CatalogueDeps, 'contract'>): Route[] => [
  listRoute({
    id: 'list-calculators',
    path: '/v1/calculators',
    summary: 'The calculators 计算器目录',
    description: 'All calculators. 全部计算器',
    item: () => calculatorSummarySchema,
    select: () => calculators,
    show: summarise,
  }),
  entryRoute({
    id: 'get-calculator',
    path: '/v1/calculators/{id}',
    summary: 'One calculator: schemas, dated parameters, golden examples 计算器详情',
    description: 'The calculator. 计算器',
    example: 'star-enterprise-score',
    schema: () => calculatorSchema,
    find: async (id, language) => {
      const calculator = calculators.find((calculator) => calculator.id === id)
      const missing = missingText(id)
      if (missing) throw new Problem('text-not-available', { detail: missing })
      return calculator && describe(calculator, await contract(), language)
    },
  }),
]

function summarise({ id, title, policy, edition, revision }: Calculator, language: Language) {
  return { id, title: title[language], policy: policy.id, edition, revision }
}

function describe(calculator: Calculator, contract: Contract, language: Language) {
  const name = componentName(calculator.id)
  return {
    ...summarise(calculator, language),
    situationSchema: standaloneSchema(contract, `${name}Situation`),
    resultSchema: standaloneSchema(contract, `${name}Result`),
    parameters: calculator.parameters.map((parameter) => presentParameter(parameter, language)),
    examples: calculator.examples.map(({ title, ...example }) => ({ title: title[language], ...example })),
  }
}
