import * as z from 'zod'
import type { Expression, Truth } from './expression.ts'
import type { Fact } from './fact.ts'
import type { Text } from './text.ts'
import {
  COUNT,
  FEN,
  OPTION,
  POINTS,
  parse,
  quantitySchema,
  TRUTH,
  type Unit,
  type UnitCode,
  type Wire,
} from './unit.ts'

/** Particulars that most facts do without. */
interface Particulars {
  readonly least?: number
  readonly most?: number
  readonly reviewed?: boolean
  readonly past?: boolean
  readonly presumed?: Wire
}

/** 10¹⁴ fen, one trillion yuan: above any amount of one city, and far below 2⁵³. */
const MOST_FEN = 100_000_000_000_000
const MOST_COUNT = 10_000_000

const leaf = <U extends UnitCode>(unit: Unit<U>, fact: Fact): Expression<U> => ({ unit, operands: [], fact })

const quantity =
  <U extends UnitCode>(unit: Unit<U>, mostByDefault: number) =>
  (name: string, ask: Text, particulars: Particulars = {}): Expression<U> => {
    const { least = 0, most = mostByDefault, ...rest } = particulars
    const schema = quantitySchema(unit, least, most)
    return leaf(unit, { name, ask, unit, least, most, schema, encode: (wire) => parse(unit, wire), ...rest })
  }

/** One or several of a list of codes: an expression over the codes' indices, or over their bit mask. */
export interface Choice extends Expression<'option'> {
  readonly options: readonly string[]
}

/** The kinds of fact. Each returns the leaf that rules are built on; bounds are inner integers, included. */
export const fact = {
  /** An amount of money, in fen. */
  fen: quantity(FEN, MOST_FEN),

  /** A number of people or things. */
  count: quantity(COUNT, MOST_COUNT),

  /** Points of a score, a decimal string of at most two places; `most` in hundredths. */
  points: quantity(POINTS, 100_000),

  /** A yes or no. */
  truth(name: string, ask: Text, { reviewed, presumed }: Particulars = {}): Truth {
    const encode = (wire: Wire) => (wire === true ? 1 : 0)
    return leaf(TRUTH, { name, ask, unit: TRUTH, least: 0, most: 1, schema: z.boolean(), encode, reviewed, presumed })
  },

  /** One of several codes. */
  choice(name: string, ask: Text, options: readonly string[], { reviewed, presumed }: Particulars = {}): Choice {
    const encode = (wire: Wire) => options.indexOf(wire as string)
    const most = options.length - 1
    const about = {
      name,
      ask,
      unit: OPTION,
      least: 0,
      most,
      schema: z.enum(options),
      encode,
      options,
      reviewed,
      presumed,
    }
    return { ...leaf(OPTION, about), options }
  },

  /** Any number of several codes (at most 30), without repetition. */
  choices(name: string, ask: Text, options: readonly string[], { reviewed, presumed }: Particulars = {}): Choice {
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
    const about = {
      name,
      ask,
      unit: OPTION,
      least: 0,
      most,
      schema,
      encode,
      options,
      multiple: true,
      reviewed,
      presumed,
    }
    return { ...leaf(OPTION, about), options }
  },
}

/** The choice is this option. */
export const is = (choice: Choice, option: string): Truth =>
  optionTest(choice, option, (value, index) => value === index)

/** The set of choices holds this option. */
export const has = (set: Choice, option: string): Truth =>
  optionTest(set, option, (mask, index) => (mask & (1 << index)) !== 0)

/** The set of choices holds at least one option. */
export const some = (set: Choice): Truth => optionTest(set, undefined, (mask) => mask !== 0)

function optionTest(
  choice: Choice,
  option: string | undefined,
  test: (value: number, index: number) => boolean,
): Truth {
  const index = option === undefined ? -1 : choice.options.indexOf(option)
  if (option !== undefined && index < 0) throw new Error(`no such option: ${option}`)
  return {
    unit: TRUTH,
    operands: [choice],
    bind:
      ({ self, operands: [c] }) =>
      ({ least, most }) => {
        const settled = least[c!]! === most[c!]!
        const holds = test(least[c!]!, index)
        least[self] = settled && holds ? 1 : 0
        most[self] = settled && !holds ? 0 : 1
      },
  }
}
