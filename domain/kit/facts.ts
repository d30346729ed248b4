import * as z from 'zod'
import { constant, either } from './arithmetic.ts'
import { dayNumber } from './calendar.ts'
import type { Expression, Truth } from './expression.ts'
import type { Fact, Time } from './fact.ts'
import type { Text } from './text.ts'
import {
  COUNT,
  DAY,
  DAYS,
  FEN,
  MONTHS,
  MU,
  optionUnit,
  PERCENT,
  POINTS,
  parse,
  QUANTITY,
  quantitySchema,
  SQUARE_METRES,
  TRUTH,
  type Unit,
  type UnitCode,
  type Wire,
} from './unit.ts'

/** Particulars that most facts do without; see {@link Fact}. */
type Particulars = Pick<Fact, 'reviewed' | 'past' | 'presumed' | 'conditional' | 'bounded'>

/** A day or a year says how it lies to the date of decision. */
interface Timed {
  readonly time: Time
}

/** Bounds as inner integers, included. */
interface Bounds {
  readonly least?: number
  readonly most?: number
}

/** 10¹⁴ fen, one trillion yuan: above any amount of one city, and far below 2⁵³. */
const MOST_FEN = 100_000_000_000_000
const MOST_COUNT = 10_000_000
/** A set of choices is a mask of bits. */
const MOST_CHOICES = 30

const leaf = <U extends UnitCode>(unit: Unit<U>, fact: Fact): Expression<U> => ({ unit, operands: [], fact })

const quantity =
  <U extends UnitCode>(unit: Unit<U>, mostByDefault: number, leastByDefault = 0) =>
  (name: string, ask: Text, particulars: Particulars & Bounds & Partial<Timed> = {}): Expression<U> => {
    const { least = leastByDefault, most = mostByDefault, ...rest } = particulars
    const schema = quantitySchema(unit, least, most)
    return leaf(unit, { name, ask, unit, least, most, schema, encode: (wire) => parse(unit, wire), ...rest })
  }

/** The codes of a choice, each with what it is called; in the order of their inner numbers. */
export type Options = Readonly<Record<string, Text>>

/** One or several of a list of codes: an expression over the codes' indices, or over their bit mask. */
export interface Choice extends Expression<'option'> {
  readonly options: readonly string[]
}

/** A list of amounts in their order: as an expression, its length. */
export interface Amounts extends Expression<'count'> {
  readonly fact: Fact
  readonly mostEach: number
}

const choiceOf = (about: Omit<Fact, 'unit' | 'least'>, unit: Unit<'option'>): Choice => ({
  ...leaf(unit, { ...about, unit, least: 0 }),
  options: unit.options!,
})

/** A quantity that lies in time. */
const moment =
  <U extends UnitCode>(of: ReturnType<typeof quantity<U>>) =>
  (name: string, ask: Text, particulars: Particulars & Bounds & Timed): Expression<U> =>
    of(name, ask, particulars)

/** The kinds of fact. Each returns the leaf that rules are built on; bounds are inner integers, included. */
export const fact = {
  /** An amount of money, in fen. */
  fen: quantity(FEN, MOST_FEN),

  /** A number of people or things. */
  count: quantity(COUNT, MOST_COUNT),

  /** Points of a score, a decimal string of at most two places; `most` in hundredths. */
  points: quantity(POINTS, 100_000),

  /** A share of a whole in percent, a decimal string of at most four places; bounds in ten-thousandths of a percent. */
  percent: quantity(PERCENT, 100 * PERCENT.scale),

  /** A length of time in calendar months. */
  months: quantity(MONTHS, 1200),

  /** A length of time in days. */
  days: quantity(DAYS, 36_525),

  /** An area in 亩, a decimal string of at most two places. */
  mu: quantity(MU, 1_000_000_000),

  /** An area in square metres, a decimal string of at most two places. */
  squareMetres: quantity(SQUARE_METRES, 1_000_000_000_000),

  /** A measured quantity in the unit that a tariff names, a decimal string of at most two places. */
  quantity: quantity(QUANTITY, 1_000_000_000),

  /** A calendar day. */
  day: moment(quantity(DAY, dayNumber('2199-12-31'), dayNumber('1900-01-01'))),

  /** A calendar year. */
  year: moment(quantity(COUNT, 2199, 1900)),

  /** A yes or no. */
  truth(name: string, ask: Text, particulars: Particulars = {}): Truth {
    const encode = (wire: Wire) => (wire === true ? 1 : 0)
    return leaf(TRUTH, { name, ask, unit: TRUTH, least: 0, most: 1, schema: z.boolean(), encode, ...particulars })
  },

  /** One of several codes. */
  choice(name: string, ask: Text, labels: Options, particulars: Particulars = {}): Choice {
    const unit = optionUnit(labels)
    const encode = (wire: Wire) => unit.options!.indexOf(wire as string)
    const most = unit.options!.length - 1
    return choiceOf({ name, ask, labels, most, schema: z.enum(unit.options!), encode, ...particulars }, unit)
  },

  /** Any number of several codes (at most 30), without repetition. */
  choices(name: string, ask: Text, labels: Options, particulars: Particulars = {}): Choice {
    const options = Object.keys(labels)
    if (options.length > MOST_CHOICES) throw new Error(`more than ${MOST_CHOICES} options: ${name}`)
    const encode = (wire: Wire) => {
      let mask = 0
      for (const option of wire as readonly string[]) mask |= 1 << options.indexOf(option)
      return mask
    }
    const schema = z
      .array(z.enum(options))
      .max(options.length)
      .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'repeated' })
      .meta({ uniqueItems: true })
    const most = 2 ** options.length - 1
    const unit = { ...optionUnit(labels), multiple: true }
    return choiceOf({ name, ask, labels, most, schema, encode, ...particulars }, unit)
  },

  /** A list of amounts in fen, in their order, such as one for each month. */
  amounts(
    name: string,
    ask: Text,
    { mostRows, mostEach = MOST_FEN, ...rest }: Particulars & { readonly mostRows: number; readonly mostEach?: number },
  ): Amounts {
    const schema = z.array(z.int().min(0).max(mostEach)).max(mostRows)
    const encode = (wire: Wire) => (wire as readonly number[]).length
    const about: Fact = { name, ask, unit: COUNT, least: 0, most: mostRows, schema, encode, list: true, ...rest }
    return { ...leaf(COUNT, about), fact: about, mostEach }
  },
}

/** A fact that one calculator always asks for, asked for by another only where it can change the decision. */
export const ifNeeded = <U extends UnitCode>(leaf: Expression<U>): Expression<U> => ({
  ...leaf,
  fact: { ...leaf.fact!, conditional: true },
})

/** The choice is this option. */
export const is = (choice: Choice, ...among: readonly string[]): Truth => {
  const fits = choice.options.map(() => false)
  for (const option of among) fits[placeOf(choice, option)] = true
  return optionTest(choice, (value) => fits[value]!)
}

/** The set of choices holds this option. */
export const has = (set: Choice, option: string): Truth => {
  const bit = 1 << placeOf(set, option)
  return optionTest(set, (mask) => (mask & bit) !== 0)
}

/** The set of choices holds at least one option. */
export const some = (set: Choice): Truth => optionTest(set, (mask) => mask !== 0)

/** How many options the set of choices holds. */
export const numberOf = (set: Choice): Expression<'count'> => ({
  unit: COUNT,
  operands: [set],
  bind:
    ({ self, operands: [s] }) =>
    ({ least, most }) => {
      const settled = least[s!]! === most[s!]!
      let held = 0
      for (let mask = most[s!]!; mask !== 0; mask &= mask - 1) held++
      least[self] = settled ? held : 0
      most[self] = settled ? held : set.options.length
    },
})

function placeOf(choice: Choice, option: string): number {
  const index = choice.options.indexOf(option)
  if (index < 0) throw new Error(`no such option: ${option}`)
  return index
}

const optionTest = (choice: Choice, test: (value: number) => boolean): Truth => ({
  unit: TRUTH,
  operands: [choice],
  bind:
    ({ self, operands: [c] }) =>
    ({ least, most }) => {
      const settled = least[c!]! === most[c!]!
      const holds = settled && test(least[c!]!)
      least[self] = holds ? 1 : 0
      most[self] = settled && !holds ? 0 : 1
    },
})

/** The first of several cases whose condition holds, as a code; else the last resort. */
export function caseOf(
  labels: Options,
  cases: readonly (readonly [code: string, condition: Truth])[],
  otherwise: string,
): Choice {
  const options = Object.keys(labels)
  const unit = optionUnit(labels)
  const code = (name: string): Expression<'option'> => {
    if (!options.includes(name)) throw new Error(`no such option: ${name}`)
    return constant(unit, options.indexOf(name))
  }
  const chain = cases.reduceRight((rest, [name, condition]) => either(condition, code(name), rest), code(otherwise))
  return { ...chain, options }
}
