import * as z from 'zod'
import { dayNumber, dayOf, daySchema } from './calendar.ts'
import { parseDecimal, printDecimal } from './exact.ts'
import type { Text } from './text.ts'

/** What a quantity counts. The code is part of the type, so that fen are never added to points. */
export type UnitCode =
  | 'fen'
  | 'points'
  | 'percent'
  | 'count'
  | 'months'
  | 'days'
  | 'day'
  | 'mu'
  | 'squareMetres'
  | 'quantity'
  | 'truth'
  | 'option'

/** A scalar as it travels: an integer, a decimal string, a day, a truth, a code, a list of codes or of integers. */
export type Wire = number | string | boolean | readonly string[] | readonly number[] | null

/**
 * Inside, a quantity is an integer of `1/scale` units; on the wire it is an integer (scale 1), a decimal string or a day.
 * The number of an option is its place among `options`; of several options at once, the bit mask of their places.
 */
export interface Unit<U extends UnitCode = UnitCode> {
  readonly code: U
  readonly scale: number
  readonly options?: readonly string[]
  /** What each of the options is called. */
  readonly labels?: Readonly<Record<string, Text>>
  readonly multiple?: boolean
}

export const FEN: Unit<'fen'> = { code: 'fen', scale: 1 }
export const POINTS: Unit<'points'> = { code: 'points', scale: 100 }
export const PERCENT: Unit<'percent'> = { code: 'percent', scale: 10_000 }
export const COUNT: Unit<'count'> = { code: 'count', scale: 1 }
/** A length of time in calendar months. */
export const MONTHS: Unit<'months'> = { code: 'months', scale: 1 }
/** A length of time in days. */
export const DAYS: Unit<'days'> = { code: 'days', scale: 1 }
/** A calendar day; inside, its number. */
export const DAY: Unit<'day'> = { code: 'day', scale: 1 }
/** 亩, of two decimals. */
export const MU: Unit<'mu'> = { code: 'mu', scale: 100 }
export const SQUARE_METRES: Unit<'squareMetres'> = { code: 'squareMetres', scale: 100 }
/** A measured quantity, in the unit that its tariff names, of two decimals. */
export const QUANTITY: Unit<'quantity'> = { code: 'quantity', scale: 100 }
export const TRUTH: Unit<'truth'> = { code: 'truth', scale: 1 }

/** One of several codes, each with what it is called. */
export const optionUnit = (labels: Readonly<Record<string, Text>>): Unit<'option'> => ({
  code: 'option',
  scale: 1,
  options: Object.keys(labels),
  labels,
})

/** Two ends, inner numbers, both included. */
export interface Ends {
  readonly least: number
  readonly most: number
}

/** Prints an inner integer as the wire shows it. */
export function print(unit: Unit, value: number): Wire {
  switch (unit.code) {
    case 'truth':
      return value === 1
    case 'day':
      return dayOf(value)
    case 'option':
      return unit.multiple ? unit.options!.filter((_, i) => value & (1 << i)) : unit.options![value]!
    default:
      return unit.scale === 1 ? value : printDecimal(value, unit.scale)
  }
}

/** Reads a wire scalar of this unit into the inner integer; the schema of the unit has already accepted it. */
export function parse(unit: Unit, wire: Wire): number {
  if (unit.code === 'day') return dayNumber(wire as string)
  if (typeof wire === 'string') return parseDecimal(wire, unit.scale)
  return Number(wire)
}

/**
 * The schema of a quantity on the wire, bounds included.
 *
 * @param least inner integer, included
 * @param most inner integer, included
 */
export function quantitySchema(unit: Unit, least: number, most: number): z.ZodType<number | string> {
  if (unit.code === 'day')
    return daySchema.refine((day) => within(dayNumber(day), least, most), outside(unit, least, most))
  return unit.scale === 1 ? z.int().min(least).max(most) : decimalSchema(unit, least, most)
}

/** The schema of a quantity that travels as a decimal string; see {@link quantitySchema}. */
export function decimalSchema(unit: Unit, least: number, most: number): z.ZodType<string> {
  const places = String(unit.scale).length - 1
  const sign = least < 0 ? '-?' : ''
  return z
    .string()
    .regex(new RegExp(`^${sign}(0|[1-9]\\d{0,9})(\\.\\d{1,${places}})?$`), { error: `decimal${places}`, abort: true })
    .refine((decimal) => within(parseDecimal(decimal, unit.scale), least, most), outside(unit, least, most))
}

const outside = (unit: Unit, least: number, most: number) => ({
  error: 'outOfBounds',
  params: { least: print(unit, least), most: print(unit, most) },
})

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** Points as an inner integer, hundredths of a point. @example points('0.05') is 5 */
export const points = (decimal: string | number): number => parseDecimal(String(decimal), POINTS.scale)

/** Percent as an inner integer. */
export const percent = (decimal: string | number): number => parseDecimal(String(decimal), PERCENT.scale)

/** A share of a whole in percent, on the wire: none of it to all of it. */
export const shareSchema = decimalSchema(PERCENT, 0, percent(100)).meta({
  description: 'A share in percent, 0 to 100. 占比（百分数），0 至 100',
})

/** A growth in percent, on the wire: what cannot be negative can at most fall to nothing; upwards only its form ends it. */
export const growthSchema = decimalSchema(PERCENT, percent(-100), percent(100_000)).meta({
  description: 'A growth in percent, -100 at the least. 增速（百分数），不低于 -100',
})

/** 亩 as an inner integer. */
export const mu = (decimal: string | number): number => parseDecimal(String(decimal), MU.scale)

/** Whole yuan in fen. */
export const yuan = (amount: number): number => amount * 100

/** Whole 万元 (10,000 yuan) in fen. */
export const wan = (amount: number): number => amount * 1_000_000

/** Whole 亿元 (100 million yuan) in fen. */
export const yi = (amount: number): number => amount * 10_000_000_000
