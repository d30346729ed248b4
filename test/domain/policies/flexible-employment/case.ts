import {
  type Book,
  type Calculator,
  type Decision,
  type Formula,
  faultsOf,
  screen,
  type Wire,
} from '../../../../domain/kit/index.ts'
import { cite } from '../../../../domain/policies/flexible-employment/policy.ts'
import * as asked from '../../decide.ts'

/** Facts by name, as they are sent. */
export type Facts = Record<string, Wire>

const AS_OF = '2021-06-30'

/** What officers have set: the figure of each slot since the start of 2021. */
export const bookOf = (settings: Facts = {}): Book => ({
  id: JSON.stringify(settings),
  values: Object.fromEntries(
    Object.entries(settings).map(([slot, value]) => [
      `flexible-employment.${slot}`,
      [{ from: '2021-01-01', value, cite: cite('设定') }],
    ]),
  ),
})

/** Decides a case in the middle of 2021, under the text alone or what is set beside it. */
export const decide = (calculator: Calculator, facts: Facts, settings?: Facts): Decision =>
  asked.decide(calculator, facts, { asOf: AS_OF, book: bookOf(settings) })

/** The result of a case: each range as its one value, or as "least–most" while it is open. */
export function given(calculator: Calculator, facts: Facts, settings?: Facts): Readonly<Record<string, Wire>> {
  const { result, reasons } = decide(calculator, facts, settings)
  if (!result) throw new Error(`refused: ${reasons.map(({ code }) => code).join(', ')}`)
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, inShort(value)]))
}

function inShort(value: unknown): Wire {
  if (value === null || typeof value === 'string') return value
  const { least, most } = value as { least: Wire; most: Wire }
  return least === most ? least : `${least}–${most}`
}

/** The codes of a decision's reasons of one kind. */
export const codes = ({ reasons }: Decision, kind: 'refusal' | 'finding' | 'notice' = 'refusal'): string[] =>
  reasons.filter((reason) => reason.kind === kind).map(({ code }) => code)

/** The reviews that are still due, each as "rule code: what is missing". */
export const reviews = ({ requiresReview }: Decision): string[] =>
  requiresReview.map(({ rule, code, missing }) => `${rule} ${code}: ${missing.join(', ')}`)

/** The faults of a case, by the schema or between its fields, each as "field code". */
export function faults(calculator: Calculator, facts: Facts): string[] {
  const { data, error } = calculator.situation.safeParse(facts, { reportInput: true })
  if (error) return faultsOf(error).map(({ pointer, code }) => `${pointer.slice(1)} ${code}`)
  return asked.faults(calculator, data as object, { asOf: AS_OF, book: bookOf() }).map((fault) => fault.slice(1))
}

/** What partial facts say of one entitlement, what is asked next for it, and why it is refused. */
export function screened(formula: Formula, facts: Facts) {
  const { entitlements } = screen([formula], facts, { asOf: AS_OF, book: bookOf() })
  const { eligibility, missing, reasons } = entitlements[0]!
  return { eligibility, missing: missing.map(({ name }) => name), codes: reasons.map(({ code }) => code) }
}

/** The facts without some of them. */
export const without = (facts: Facts, ...names: string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))

/** What one step of the trace came to, by its item. */
export const step = ({ trace }: Decision, item: string) => trace.find((candidate) => candidate.item === item)
