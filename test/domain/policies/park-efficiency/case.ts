import type { Book, Calculator, Decision, Wire } from '../../../../domain/kit/index.ts'

/** Facts by name, as they are sent. */
export type Facts = Record<string, Wire>

/** Annex 7 leaves no slot to be filled. */
const TEXT_ALONE: Book = { id: 'text', values: {} }

const CONTEXT = { asOf: '2030-06-30', book: TEXT_ALONE }

/** A line of a list of truths. */
export interface Line {
  readonly item: string
  readonly rule: string
  readonly least: boolean
  readonly most: boolean
}

/** Decides a case once all that annex 7 dates has passed, its defaults filled in. */
export const decide = (calculator: Calculator, facts: Facts): Decision =>
  calculator.evaluate(calculator.situation.parse(facts), CONTEXT)

/** The result of a case, each range as its one value, each list as the items that hold. */
export function settled(calculator: Calculator, facts: Facts): Readonly<Record<string, Wire>> {
  const { result, reasons } = decide(calculator, facts)
  if (!result) throw new Error(`refused: ${reasons.map(({ code }) => code).join(', ')}`)
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, settledValue(name, value)]))
}

function settledValue(name: string, value: unknown): Wire {
  if (value === null || typeof value === 'string') return value
  if (Array.isArray(value)) {
    const lines = value as readonly Line[]
    if (lines.some(({ least, most }) => least !== most)) throw new Error(`${name} has an open line`)
    return lines.filter(({ least }) => least).map(({ item }) => item)
  }
  const { least, most } = value as { least: Wire; most: Wire }
  if (least !== most) throw new Error(`${name} is open: ${least} to ${most}`)
  return least
}

/** The codes of a decision's reasons of one kind. */
export const codes = ({ reasons }: Decision, kind: 'refusal' | 'finding' | 'notice'): string[] =>
  reasons.filter((reason) => reason.kind === kind).map(({ code }) => code)

/** The faults of a case, as `field code`. */
export const faults = (calculator: Calculator, facts: Facts): string[] =>
  calculator
    .crossCheck(calculator.situation.parse(facts) as Facts, CONTEXT)
    .map(({ pointer, code }) => `${pointer.slice(1)} ${code}`)
