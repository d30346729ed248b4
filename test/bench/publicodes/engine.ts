import { readFileSync } from 'node:fs'
import Engine from 'publicodes'
import { parse } from 'yaml'
import type { Formula, Situation } from '../../../domain/kit/index.ts'
import { startupLoanEntry } from '../../../domain/policies/flexible-employment/startup-loan-entry.ts'
import { trainingAllowance } from '../../../domain/policies/flexible-employment/training-allowance.ts'
import { technologyContractSubsidy } from '../../../domain/policies/innovation/technology-contract-subsidy.ts'

/** A calculator of ours and the same rules in the other language. */
export interface Pair {
  readonly formula: Formula
  readonly rules: Record<string, null>
  readonly engine: Engine
  /** What both give, by name; whether the case is entitled comes first. */
  readonly outputs: readonly string[]
}

/** The facts of a case as the other engine's situation: its literals, as its documentation writes them. */
export type Literals = Record<string, string | number>

const pair = (formula: Formula, ...outputs: string[]): Pair => {
  const rules = parse(readFileSync(new URL(`./${formula.id}.yaml`, import.meta.url), 'utf8'))
  // Strict is its faster way: a situation is then parsed at once.
  return { formula, rules, engine: new Engine(rules, { strict: true }), outputs: ['entitled', ...outputs] }
}

/** The calculators that are compared. What the text leaves open, such as who bears which part, is left out. */
export const PAIRS: readonly Pair[] = [
  pair(startupLoanEntry, 'requiredPercent', 'requiredHires'),
  pair(trainingAllowance, 'livingFen', 'travelFen', 'allowanceFen', 'isSubsidised'),
  pair(technologyContractSubsidy, 'subsidyFen', 'benefitingFen', 'placeFen'),
]

/** A case in the other engine's literals, with what it cannot compute from the facts. */
export function literalsOf({ rules }: Pair, situation: Situation): Literals {
  const { smallBusinessOpenedOn, trainingStartsOn } = situation
  const facts: Situation = {
    ...situation,
    ...(smallBusinessOpenedOn !== undefined && trainingStartsOn !== undefined
      ? { openedWithinSixtyMonths: isWithinSixtyMonths(String(smallBusinessOpenedOn), String(trainingStartsOn)) }
      : {}),
  }
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (name in rules ? [[name, literal(value)]] : [])),
  )
}

/** What the other engine gives, output by output; undefined where it lacks a fact. */
export function evaluated({ engine, outputs }: Pair, literals: Literals): unknown[] {
  engine.setSituation(literals)
  return outputs.map((output) => engine.evaluate(output).nodeValue)
}

function literal(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number') return value
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text.split('-').reverse().join('/')
  return /^[\d.]+$/.test(text) ? Number(text) : `'${text}'`
}

/** Sixty months are five years, and end on the same day, or on 28 February. */
function isWithinSixtyMonths(from: string, to: string): boolean {
  const end = `${Number(from.slice(0, 4)) + 5}${from.slice(4)}`
  return to <= (end.endsWith('02-29') ? `${end.slice(0, 4)}-02-28` : end)
}
