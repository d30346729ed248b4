import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { type Book, type Calculator, type Fault, pointerTo, text } from '../../domain/kit/index.ts'
import { todayInShanghai } from '../platform/clock.ts'
import { digestOf } from '../platform/digest.ts'
import { type Operation, type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { present } from './evaluation.ts'
import { type CalculationRequest, evaluationSchema, requestSchema } from './schemas.ts'

/** What the calculators read besides the request. */
export interface CalculatorDeps {
  readonly now: () => Date
  /** The published parameter book. */
  readonly book: Book
}

/** One typed operation per calculator, and a clear answer where there is no such calculator. */
export const calculatorRoutes = (deps: CalculatorDeps): Route[] => [
  ...calculators.map((calculator) => calculatorRoute(calculator, deps)),
  unknownCalculator,
]

const MANY_UNITS_LIMIT = 2 * 1024 * 1024

function calculatorRoute(calculator: Calculator, { now, book }: CalculatorDeps): Route {
  const operation: Operation<unknown, unknown, CalculationRequest> = {
    id: calculator.id,
    method: 'post',
    path: `/v1/calculators/${calculator.id}`,
    tag: 'calculators',
    summary: `${calculator.title.en} ${calculator.title.zh}`,
    body: requestSchema(calculator),
    bodyLimit: calculator.weighsManyUnits ? MANY_UNITS_LIMIT : undefined,
    crossCheck: ({ asOf, situation }) => [...dateFaults(calculator, asOf), ...situationFaults(calculator, situation)],
    replies: {
      200: { description: 'The decision, each step cited. 计算结果', schema: () => evaluationSchema(calculator) },
    },
    problems: ['malformed-request', 'malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-input'],
  }
  return route(operation, ({ body, language }) => {
    const { asOf = todayInShanghai(now()), situation, slots = {} } = body
    const whatIf = Object.keys(slots).length > 0
    const applied = whatIf ? withSlots(book, slots) : book
    const decision = calculator.evaluate(situation, { asOf, book: applied })
    return { body: present({ calculator, book: applied, whatIf, asOf, situation, decision }, language) }
  })
}

const unknownCalculator = route(
  {
    id: 'unknown-calculator',
    method: 'post',
    path: '/v1/calculators/{id}',
    tag: 'calculators',
    summary: 'Answers for calculators that do not exist',
    params: z.strictObject({ id: z.string() }),
    undocumented: true,
    replies: {},
    problems: ['not-found'],
  },
  () => {
    const detail = text(
      '没有这个计算器；全部计算器见 /v1/calculators',
      'there is no such calculator; /v1/calculators lists them all',
    )
    throw new Problem('not-found', { detail })
  },
)

/** A date before the policy was made asks for a law that did not exist: the caller's fault, unlike one after its end. */
function dateFaults({ policy: { inForce } }: Calculator, asOf: unknown): Fault[] {
  if (typeof asOf !== 'string' || asOf >= inForce.from) return []
  return [
    {
      pointer: '/asOf',
      code: 'notInForce',
      detail: text(`该政策自 ${inForce.from} 起才有效`, `this policy is in force only from ${inForce.from}`),
    },
  ]
}

const situationFaults = (calculator: Calculator, situation: unknown): Fault[] =>
  calculator
    .crossCheck((situation ?? {}) as Readonly<Record<string, unknown>>)
    .map((fault) => ({ ...fault, pointer: pointerTo(['situation']) + fault.pointer }))

/** The book with a caller's values in the slots they name, for a what-if. */
function withSlots(book: Book, slots: Readonly<Record<string, string | number>>): Book {
  const values = { ...book.values }
  for (const [id, value] of Object.entries(slots)) {
    values[id] = [{ from: '0001-01-01', value }]
  }
  return { id: digestOf(values), values }
}
