import * as z from 'zod'
import { endsOf } from './bounds.ts'
import { daySchema } from './calendar.ts'
import type { Citation } from './citation.ts'
import type { Frame } from './expression.ts'
import type { Dated, Parameter } from './parameter.ts'
import type { Text } from './text.ts'
import {
  COUNT,
  DAY,
  DAYS,
  FEN,
  MONTHS,
  MU,
  PERCENT,
  POINTS,
  print,
  QUANTITY,
  SQUARE_METRES,
  TRUTH,
  type Unit,
  type UnitCode,
  type Wire,
} from './unit.ts'

/**
 * How a decision ends. `granted` and `refused` settle an entitlement, `computed` gives figures, also of what one may apply for
 * and others decide; `notInForce` says that the law has nothing on that date. None of them is an error.
 */
export type Outcome = 'granted' | 'refused' | 'computed' | 'notInForce'

/** What a quantity can still be; least and most are equal once it is settled, and the most is null where nothing bounds it. */
export interface Range {
  readonly least: number | string
  readonly most: number | string | null
}

/** A parameter that a rule used: its value, the date since which it is in force, and its article. */
export interface UsedParameter {
  readonly id: string
  readonly label: Text
  readonly value: unknown
  readonly from: string | null
  readonly citation: Citation
}

/** A parameter as a step of the trace shows it: with its value, null where none is set, and the dated line that gives it. */
export const usedParameter = (parameter: Parameter, value: unknown, dated: Dated | undefined): UsedParameter => ({
  id: parameter.id,
  label: parameter.label,
  value: value === undefined ? null : parameter.show(value),
  from: dated?.from ?? null,
  citation: dated?.cite ?? parameter.slot!.cite,
})

/** The value of a rule that asks nothing of the case: neither met nor missed. */
export const NOT_APPLICABLE = 'notApplicable'

/** One rule at work: what went in, what came out, where it stands. */
export interface TraceStep {
  readonly rule: string
  readonly item: string
  readonly label: Text
  readonly inputs: Readonly<Record<string, unknown>>
  readonly parameters: readonly UsedParameter[]
  /** A settled scalar, a {@link Range}, null for a truth that is not yet known, or {@link NOT_APPLICABLE}. */
  readonly value: unknown
  /** The most that the rule can ever give, where it gives a quantity and the law bounds it. */
  readonly cap: number | string | null
  readonly citation: Citation
}

/** A rule of a calculator that is a plain function: what its steps and the catalogue call it, and where it stands. */
export interface StatedRule {
  readonly id: string
  readonly item: string
  /** What it gives, of each unit where it weighs many. */
  readonly unit: Unit
  readonly citation: Citation
  readonly label: Text
}

/** Shorthand for a {@link StatedRule}. */
export const stated = (id: string, item: string, unit: Unit, citation: Citation, label: Text): StatedRule => ({
  id,
  item,
  unit,
  citation,
  label,
})

/** A step of a calculator that is a plain function; what is not said is none. Its item may name the case as well. */
export const traceStep = (
  { id, item, label, citation }: StatedRule,
  step: Pick<TraceStep, 'inputs' | 'value'> & Partial<Pick<TraceStep, 'parameters' | 'cap' | 'item'>>,
): TraceStep => ({ rule: id, item, label, citation, parameters: [], cap: null, ...step })

/** One of several ways of meeting a condition, of which one is enough. */
export interface Alternative {
  /** The condition, by a number of its own within the calculator. */
  readonly group: number
  /** Which of its ways, from 1. */
  readonly way: number
}

/** A sentence of the decision: why it refuses, or what else the reader must know. */
export interface Reason {
  readonly code: string
  /** A refusal decides; a finding is a condition that was checked and does not hold; a notice is only a remark. */
  readonly kind: 'refusal' | 'finding' | 'notice'
  /** Null where the reason is the policy's dates, not a rule. */
  readonly rule: string | null
  readonly detail: Text
  readonly citation: Citation
  /** Where it stands in one of several ways, outermost first: of each group the reasons of one way have to go, not of all. Absent where it counts in any case. */
  readonly alternatives?: readonly Alternative[]
}

/** What a person still has to judge before the decision is final, and what hangs on it. */
export interface Review {
  readonly code: 'REVIEW_REQUIRED' | 'PARAMETER_NOT_SET' | 'TIE_PENDING'
  readonly rule: string
  readonly item: string
  readonly label: Text
  /** The facts or slots that are still missing. */
  readonly missing: readonly string[]
  readonly least: Wire
  readonly most: Wire
  readonly citation: Citation
}

/** The answer of a calculator, neutral of language. `result` is absent when there is nothing to give. */
export interface Decision<R = unknown> {
  readonly outcome: Outcome
  readonly result?: R
  readonly reasons: readonly Reason[]
  readonly requiresReview: readonly Review[]
  readonly trace: readonly TraceStep[]
}

/** The schema of a printed scalar of one unit. */
export function scalarSchema(unit: Unit): z.ZodType<number | string | boolean> {
  if (unit.code === 'truth') return z.boolean()
  if (unit.code === 'day') return daySchema
  if (unit.scale === 1) return z.int()
  return z.string().regex(/^-?\d+(\.\d+)?$/)
}

/** The schema of the upper end of a range: null where neither the text nor what is known bounds it. */
export const mostSchema = (unit: Unit): z.ZodType<number | string | boolean | null> =>
  unit.code === 'truth' ? scalarSchema(unit) : scalarSchema(unit).nullable()

/**
 * The schema of an output: a {@link Range}, registered once per unit, so that the contract has one name for each; of a
 * choice, its code, or null while it is open.
 */
export function rangeSchema(unit: Unit): z.ZodType {
  if (unit.code !== 'option') return RANGES[unit.code]
  const code = z.enum(unit.options!)
  return (unit.multiple ? z.array(code) : code).nullable()
}

const range = <U extends UnitCode>(unit: Unit<U>, name: string, what: string, zh: string): z.ZodType<Range> => {
  const open = unit.code === 'truth' ? '' : '; most is null where nothing bounds it'
  return z.strictObject({ least: scalarSchema(unit), most: mostSchema(unit) }).meta({
    id: `${name}Range`,
    description: `${what}: equal ends once it is settled${open}. ${zh}`,
  }) as unknown as z.ZodType<Range>
}

const RANGES: Readonly<Record<Exclude<UnitCode, 'option'>, z.ZodType<Range>>> = {
  fen: range(FEN, 'Fen', 'An amount in fen', '金额（分）'),
  points: range(POINTS, 'Points', 'A number of points, as an exact decimal', '得分'),
  percent: range(PERCENT, 'Percent', 'A percentage, as an exact decimal', '百分比'),
  count: range(COUNT, 'Count', 'A number of people or things', '数量'),
  months: range(MONTHS, 'Months', 'A length of time in months', '月数'),
  days: range(DAYS, 'Days', 'A length of time in days', '天数'),
  day: range(DAY, 'Day', 'A calendar day', '日期'),
  mu: range(MU, 'Mu', 'An area in mu, as an exact decimal', '亩数'),
  squareMetres: range(SQUARE_METRES, 'SquareMetres', 'An area in square metres, as an exact decimal', '平方米数'),
  quantity: range(QUANTITY, 'Quantity', 'A measured quantity, as an exact decimal', '计量数'),
  truth: range(TRUTH, 'Truth', 'Whether something holds', '是否'),
}

/** Prints the most of something; null where it is infinite. */
export const printMost = (unit: Unit, most: number): Wire =>
  most === Number.POSITIVE_INFINITY ? null : print(unit, most)

/** Prints what a node can still be as a {@link Range}; of a choice, its code, or null while it is open. */
export function printRange(unit: Unit, frame: Frame, at: number): unknown {
  const isSettled = frame.least[at] === frame.most[at]
  if (unit.code === 'option') return isSettled ? print(unit, frame.least[at]!) : null
  const least = print(unit, frame.least[at]!)
  return { least, most: isSettled ? least : printMost(unit, endsOf(frame, at).most) }
}

/** Prints a node as a scalar where it is settled, else as a range; a truth that is not known is null. */
export function printValue(unit: Unit, frame: Frame, at: number): unknown {
  if (frame.least[at] === frame.most[at]) return print(unit, frame.least[at]!)
  return unit.code === 'truth' ? null : printRange(unit, frame, at)
}
