import * as z from 'zod'
import { parseDecimal, printDecimal } from './exact.ts'

/** What a quantity counts. The code is part of the type, so that fen are never added to points. */
export type UnitCode = 'fen' | 'points' | 'percent' | 'count' | 'truth' | 'option'

/** A scalar as it travels: an integer, a decimal string, a truth, a code or a list of codes. */
export type Wire = number | string | boolean | readonly string[] | null

/** Inside, a quantity is an integer of `1/scale` units; on the wire it is an integer (scale 1) or a decimal string. */
export interface Unit<U extends UnitCode = UnitCode> {
  readonly code: U
  readonly scale: number
}

export const FEN: Unit<'fen'> = { code: 'fen', scale: 1 }
export const POINTS: Unit<'points'> = { code: 'points', scale: 100 }
export const PERCENT: Unit<'percent'> = { code: 'percent', scale: 10_000 }
export const COUNT: Unit<'count'> = { code: 'count', scale: 1 }
export const TRUTH: Unit<'truth'> = { code: 'truth', scale: 1 }
export const OPTION: Unit<'option'> = { code: 'option', scale: 1 }

/** Prints an inner integer as the wire shows it. Truths print as booleans. */
export function print(unit: Unit, value: number): Wire {
  if (unit.code === 'truth') return value === 1
  return unit.scale === 1 ? value : printDecimal(value, unit.scale)
}

/** Reads a wire scalar of this unit into the inner integer; the schema of the unit has already accepted it. */
export function parse(unit: Unit, wire: Wire): number {
  if (typeof wire === 'string') return parseDecimal(wire, unit.scale)
  return Number(wire)
}

/**
 * The schema of a quantity on the wire, bounds included.
 *
 * @param least inner integer, included
 * @param most inner integer, included
 */
export const quantitySchema = (unit: Unit, least: number, most: number): z.ZodType<number | string> =>
  unit.scale === 1 ? z.int().min(least).max(most) : decimalSchema(unit, least, most)

/** The schema of a quantity that travels as a decimal string; see {@link quantitySchema}. */
export function decimalSchema(unit: Unit, least: number, most: number): z.ZodType<string> {
  const places = String(unit.scale).length - 1
  const sign = least < 0 ? '-?' : ''
  return z
    .string()
    .regex(new RegExp(`^${sign}(0|[1-9]\\d{0,9})(\\.\\d{1,${places}})?$`), { abort: true })
    .refine((decimal) => within(parseDecimal(decimal, unit.scale), least, most), {
      error: 'outOfBounds',
      params: { least: printDecimal(least, unit.scale), most: printDecimal(most, unit.scale) },
    })
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** Points as an inner integer, hundredths of a point. @example points('0.05') is 5 */
export const points = (decimal: string | number): number => parseDecimal(String(decimal), POINTS.scale)

/** Percent as an inner integer. */
export const percent = (decimal: string | number): number => parseDecimal(String(decimal), PERCENT.scale)

/** Whole 万元 (10,000 yuan) in fen. */
export const wan = (amount: number): number => amount * 1_000_000

/** Whole 亿元 (100 million yuan) in fen. */
export const yi = (amount: number): number => amount * 10_000_000_000
