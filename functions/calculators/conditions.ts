import * as z from 'zod'
import {
  type Book,
  beginningOf,
  type Calculator,
  type Context,
  daySchema,
  type Fault,
  pointerTo,
  text,
} from '../../domain/kit/index.ts'
import { todayInShanghai } from '../platform/clock.ts'
import { digestOf } from '../platform/digest.ts'
import type { Conditions } from './schemas.ts'

/** What the calculators read besides the request. */
export interface CalculatorDeps {
  readonly now: () => Date
  /** The published parameter book. */
  readonly book: Book
}

/** Under which law a request is judged. */
export interface Applied extends Context {
  /** The caller has put values of its own into open slots. */
  readonly whatIf: boolean
}

/** The conditions of a request, with the defaults filled in: today in Shanghai, the published book. */
export function appliedTo({ asOf, slots = {} }: Conditions, { now, book }: CalculatorDeps): Applied {
  const whatIf = Object.keys(slots).length > 0
  return { asOf: asOf ?? todayInShanghai(now()), book: whatIf ? withSlots(book, slots) : book, whatIf }
}

/** The book with a caller's values in the slots they name, for a what-if. */
function withSlots(book: Book, slots: Readonly<Record<string, string | number>>): Book {
  const values = { ...book.values }
  for (const [id, value] of Object.entries(slots)) values[id] = [{ from: '0001-01-01', value }]
  return { id: digestOf(values), values }
}

const trace = z
  .enum(['full', 'none'])
  .optional()
  .meta({ description: 'Whether the trace is in the reply. 是否返回推理过程' })

/** Whether the trace is told. */
export const traceQuery = z.strictObject({ trace })

/** The same of a batch, and the date of law of a stream, which has no body to say it in. */
export const batchQuery = z.strictObject({
  trace,
  asOf: daySchema.optional().meta({
    description:
      'The date of the law, of a stream of lines only; today in Shanghai by default. A JSON batch says it in its body, and a stream takes no slots. 逐行流的适用日期，默认为今天；JSON 批量写在请求体中，逐行流不带开放参数',
  }),
})

/** A date before the policy was made asks for a law that did not exist: the caller's fault, unlike one after its end. */
export function dateFaults(calculator: Calculator, asOf: unknown): Fault[] {
  const from = beginningOf(calculator)
  if (typeof asOf !== 'string' || asOf >= from) return []
  return [
    {
      pointer: '/asOf',
      code: 'notInForce',
      detail: text(`该政策自 ${from} 起才有效`, `this policy is in force only from ${from}`),
    },
  ]
}

/** Faults between the fields of a request's situation, as its own conditions have it. */
export function situationFaults(
  calculator: Calculator,
  { situation, ...conditions }: Readonly<Record<string, unknown>>,
  deps: CalculatorDeps,
): Fault[] {
  if (situation === undefined) return []
  const faults = calculator.crossCheck(
    situation as Readonly<Record<string, unknown>>,
    appliedTo(conditions as Conditions, deps),
  )
  return faults.map((fault) => ({ ...fault, pointer: pointerTo(['situation']) + fault.pointer }))
}
