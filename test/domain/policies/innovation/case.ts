import {
  type Book,
  type Calculator,
  type Decision,
  type Formula,
  faultsOf as faultsOfSchema,
  nearestChanges,
  type Range,
  screen,
  type Wire,
  wan,
} from '../../../../domain/kit/index.ts'
import { policy } from '../../../../domain/policies/innovation/policy.ts'
import { codes, decide, faults } from '../../decide.ts'

/** Facts by name, as they are sent. */
export type Facts = Readonly<Record<string, Wire>>

/** A day in the middle of the policy's life. */
export const TODAY = '2021-12-31'

/** What officers have set: the figure of each slot since the start of the policy. */
export const bookOf = (settings: Readonly<Record<string, Wire>> = {}): Book => ({
  id: JSON.stringify(settings),
  values: Object.fromEntries(
    Object.entries(settings).map(([slot, value]) => [`innovation.${slot}`, [{ from: policy.inForce.from, value }]]),
  ),
})

const TEXT_ALONE = bookOf()

/** A decision of one calculator on a day of 2021. */
export const decided = (calculator: Calculator, facts: object, book = TEXT_ALONE): Decision<Record<string, unknown>> =>
  decide(calculator, facts, { asOf: TODAY, book })

/** The codes that refuse a case, in their order; empty where it is not refused. */
export const refusals = (calculator: Calculator, facts: object): string[] => {
  const { outcome, reasons } = decided(calculator, facts)
  return outcome === 'refused' ? reasons.filter(({ kind }) => kind === 'refusal').map(({ code }) => code) : []
}

/** The codes of a decision's reasons and reviews. */
export const codesOf = (calculator: Calculator, facts: object, book?: Book): string[] =>
  codes(decided(calculator, facts, book))

/** Faults between fields on a day of 2021, of a case that the schema accepts. */
export const faultsOf = (calculator: Calculator, facts: object): string[] =>
  faults(calculator, calculator.situation.parse(facts) as object, { asOf: TODAY })

/** Faults of a case by the schema alone. */
export const schemaFaults = (calculator: Calculator, facts: object): string[] => {
  const { error } = calculator.situation.safeParse(facts, { reportInput: true })
  return error ? faultsOfSchema(error).map(({ pointer, code }) => `${pointer} ${code}`) : []
}

/** Amounts of a decision in 万元, each settled or "least–most"; the outcome's word where there is no result. */
export function inWan(calculator: Calculator, facts: object, book?: Book): Record<string, number | string> | string {
  const { outcome, result } = decided(calculator, facts, book)
  if (!result) return outcome
  const amounts = Object.entries(result).filter(([name]) => name.endsWith('Fen'))
  return Object.fromEntries(amounts.map(([name, range]) => [name.slice(0, -3), short(range as Range)]))
}

const short = ({ least, most }: Range): number | string =>
  least === most ? Number(least) / wan(1) : `${Number(least) / wan(1)}–${Number(most) / wan(1)}`

/** Each item of the trace with its rule and article. */
export const traced = (calculator: Calculator, facts: object): string[] =>
  decided(calculator, facts).trace.map(({ rule, item, citation }) => `${rule} ${item} ${citation.article}`)

/** The value of one item of the trace. */
export const itemValue = (calculator: Calculator, facts: object, item: string, book?: Book): unknown =>
  decided(calculator, facts, book).trace.find((step) => step.item === item)?.value

/** What the screening would ask of the party about one entitlement, in its order. */
export const asked = (formula: Formula, facts: Facts): string[] =>
  screen([formula], facts, { asOf: TODAY, book: TEXT_ALONE }).entitlements[0]!.missing.map(({ name }) => name)

/** The facts of which a single change gains something. */
export const changeable = (formula: Formula, facts: Facts): string[] =>
  nearestChanges(formula, accepted(formula, facts), { asOf: TODAY, book: TEXT_ALONE }).map(
    ({ fact, to }) => `${fact} ${to}`,
  )

/** The case as the schema accepts it, its defaults filled in. */
const accepted = (formula: Formula, facts: Facts) => formula.situation.parse(facts) as Facts

/** The case without some of its facts. */
export const without = (facts: Facts, ...names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
