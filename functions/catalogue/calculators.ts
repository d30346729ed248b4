import { calculators, missingText } from '../../domain/catalogue.ts'
import {
  type Asker,
  type Calculator,
  componentName,
  type Holder,
  isFormula,
  type Language,
  statedRulesOf,
} from '../../domain/kit/index.ts'
import { type Contract, standaloneSchema } from '../platform/contract.ts'
import type { Route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { calculatorSchema, calculatorSummarySchema } from './calculators.schemas.ts'
import type { CatalogueDeps } from './deps.ts'
import { presentFact } from './facts.ts'
import { entryRoute, listRoute } from './listing.ts'
import { presentOutputs } from './outputs.ts'
import { presentParameter } from './parameters.schemas.ts'

/** The calculators and what each of them takes, gives and rests on. */
export const calculatorRoutes = ({ contract }: Pick<CatalogueDeps, 'contract'>): Route[] => [
  listRoute({
    id: 'list-calculators',
    path: '/v1/calculators',
    summary: 'The calculators 计算器目录',
    description: 'All calculators. 全部计算器',
    item: calculatorSummarySchema,
    select: () => calculators,
    show: summarise,
  }),
  entryRoute({
    id: 'get-calculator',
    path: '/v1/calculators/{id}',
    summary: 'One calculator: what it asks and gives, its rules, figures and examples 计算器详情',
    description: 'The calculator. 计算器',
    example: 'star-enterprise-score',
    schema: calculatorSchema,
    find: async (id, language) => {
      const calculator = calculators.find((calculator) => calculator.id === id)
      const missing = missingText(id)
      if (missing) throw new Problem('text-not-available', { detail: missing })
      return calculator && describe(calculator, await contract(), language)
    },
  }),
]

function summarise(calculator: Calculator, language: Language) {
  const { id, title, summary, policy, edition, revision } = calculator
  return {
    id,
    title: title[language],
    summary: summary[language],
    policy: policy.id,
    edition,
    revision,
    holders: holdersOf(calculator),
    askedBy: askersOf(calculator),
    operations: operationsOf(calculator),
  }
}

/** Who can hold what a calculator grants; nobody where it decides no entitlement. */
export const holdersOf = (calculator: Calculator): readonly Holder[] =>
  isFormula(calculator) ? [calculator.holder ?? []].flat() : []

/** Whose question a calculator answers. */
export const askersOf = (calculator: Calculator): readonly Asker[] => calculator.askedBy ?? holdersOf(calculator)

function operationsOf(calculator: Calculator) {
  const path = `/v1/calculators/${calculator.id}`
  const operation = (name: string, path: string) => ({ name, method: 'POST', path })
  return [
    operation('calculate', path),
    operation('batch', `${path}/batch`),
    ...(isFormula(calculator) ? [operation('nearest-changes', `${path}/nearest-changes`)] : []),
  ]
}

function describe(calculator: Calculator, contract: Contract, language: Language) {
  const name = componentName(calculator.id)
  return {
    ...summarise(calculator, language),
    ...(isFormula(calculator)
      ? { facts: calculator.program.facts.map(({ fact }) => presentFact(fact, language)) }
      : {}),
    constraints: constraintsOf(calculator, language),
    outputs: presentOutputs(calculator, language),
    rules: rulesOf(calculator, language),
    situationSchema: standaloneSchema(contract, `${name}Situation`),
    resultSchema: standaloneSchema(contract, `${name}Result`),
    parameters: calculator.parameters.map((parameter) => presentParameter(parameter, language)),
    examples: calculator.examples.map(({ title, ...example }) => ({ title: title[language], ...example })),
  }
}

const constraintsOf = (calculator: Calculator, language: Language) =>
  (isFormula(calculator) ? (calculator.constraints ?? []) : []).map(({ code, field, says }) => ({
    code,
    field,
    detail: says[language],
  }))

const rulesOf = (calculator: Calculator, language: Language) =>
  statedRulesOf(calculator).map(({ id, item, label, unit, citation }) => ({
    rule: id,
    item,
    label: label[language],
    unit: unit.code,
    citation,
  }))
