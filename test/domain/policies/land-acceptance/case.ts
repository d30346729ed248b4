import type { Book, Calculator, Decision, Wire } from '../../../../domain/kit/index.ts'
import { cite } from '../../../../domain/policies/land-acceptance/policy.ts'

/** Facts by name, as they are sent. */
export type Facts = Record<string, Wire>

/** What officers have set: the figure of each slot since the start of 2021. */
export const bookOf = (settings: Record<string, Wire> = {}): Book => ({
  id: JSON.stringify(settings),
  values: Object.fromEntries(
    Object.entries(settings).map(([slot, value]) => [
      `land-acceptance.${slot}`,
      [{ from: '2021-01-01', value, cite: cite('设定') }],
    ]),
  ),
})

/** The text alone: no slot is filled. */
const TEXT_ALONE = bookOf()

/** A result whose ranges are all settled, each as its one value. */
export type Settled = Readonly<Record<string, Wire>>

/** Decides a case in the middle of 2021, its defaults filled in. */
export function decide(calculator: Calculator, facts: Facts, book: Book = TEXT_ALONE): Decision {
  return calculator.evaluate(calculator.situation.parse(facts), { asOf: '2021-06-30', book })
}

/** The result of a case, each range as its one value. */
export function settled(calculator: Calculator, facts: Facts, book?: Book): Settled {
  const { result, reasons } = decide(calculator, facts, book)
  if (!result) throw new Error(`refused: ${reasons.map(({ code }) => code).join(', ')}`)
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => {
      if (value === null || typeof value === 'string') return [name, value]
      const { least, most } = value as { least: Wire; most: Wire }
      if (least !== most) throw new Error(`${name} is open: ${least} to ${most}`)
      return [name, least]
    }),
  )
}

/** The codes of a decision's reasons of one kind. */
export const codes = ({ reasons }: Decision, kind: 'refusal' | 'finding' | 'notice'): string[] =>
  reasons.filter((reason) => reason.kind === kind).map(({ code }) => code)

/** The faults of a case, as `field code`. */
export const faults = (calculator: Calculator, facts: Facts): string[] =>
  calculator
    .crossCheck(calculator.situation.parse(facts) as Facts, { asOf: '2021-06-30', book: TEXT_ALONE })
    .map(({ pointer, code }) => `${pointer.slice(1)} ${code}`)
