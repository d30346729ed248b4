import * as z from 'zod'
import type { Citation } from './citation.ts'
import type { Text } from './text.ts'
import { COUNT, FEN, OPTION, PERCENT, POINTS, print, TRUTH, type Unit, type UnitCode, type Wire } from './unit.ts'

/**
 * How a decision ends. `granted` and `refused` settle an entitlement, `computed` gives figures, `notInForce` says that the
 * law has nothing on that date. None of them is an error.
 */
export type Outcome = 'granted' | 'refused' | 'computed' | 'notInForce'

/** What a quantity can still be; least and most are equal once it is settled. */
export interface Range {
  readonly least: number | string
  readonly most: number | string
}

/** A parameter that a rule used: its value, the date since which it is in force, and its article. */
export interface UsedParameter {
  readonly id: string
  readonly label: Text
  readonly value: unknown
  readonly from: string | null
  readonly citation: Citation
}

/** One rule at work: what went in, what came out, where it stands. */
export interface TraceStep {
  readonly rule: string
  readonly item: string
  readonly label: Text
  readonly inputs: Readonly<Record<string, unknown>>
  readonly parameters: readonly UsedParameter[]
  /** A settled scalar, a {@link Range}, or null for a truth that is not yet known. */
  readonly value: unknown
  /** The most that the rule can ever give, where it gives a quantity. */
  readonly cap: number | string | null
  readonly citation: Citation
}

/** A sentence of the decision: why it refuses, or what else the reader must know. */
export interface Reason {
  readonly code: string
  readonly kind: 'refusal' | 'notice'
  /** Null where the reason is the policy's dates, not a rule. */
  readonly rule: string | null
  readonly detail: Text
  readonly citation: Citation
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
  if (unit.scale === 1) return z.int()
  return z.string().regex(/^-?\d+(\.\d+)?$/)
}

/** The schema of a {@link Range}: registered once per unit, so that the contract has one name for each. */
export const rangeSchema = (unit: Unit): z.ZodType<Range> => RANGES[unit.code]

const range = <U extends UnitCode>(unit: Unit<U>, name: string, description: string): z.ZodType<Range> =>
  z
    .strictObject({ least: scalarSchema(unit), most: scalarSchema(unit) })
    .meta({ id: `${name}Range`, description }) as unknown as z.ZodType<Range>

const RANGES: Readonly<Record<UnitCode, z.ZodType<Range>>> = {
  fen: range(FEN, 'Fen', 'An amount in fen: equal ends once it is settled. 金额（分）'),
  points: range(POINTS, 'Points', 'Points, as exact decimals: equal ends once they are settled. 得分'),
  percent: range(PERCENT, 'Percent', 'A percentage, as exact decimals: equal ends once it is settled. 百分比'),
  count: range(COUNT, 'Count', 'A number of people or things: equal ends once it is settled. 数量'),
  truth: range(TRUTH, 'Truth', 'Whether something holds: equal ends once it is settled. 是否'),
  option: range(OPTION, 'Option', 'The index of an option. 选项'),
}

/** Prints an interval as a {@link Range}. */
export const printRange = (unit: Unit, least: number, most: number): Range => {
  const low = print(unit, least) as number | string
  return { least: low, most: least === most ? low : (print(unit, most) as number | string) }
}

/** Prints an interval as a scalar where it is settled, else as a range; a truth that is not known is null. */
export const printValue = (unit: Unit, least: number, most: number): unknown => {
  if (least === most) return print(unit, least)
  return unit.code === 'truth' ? null : printRange(unit, least, most)
}
