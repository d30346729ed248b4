import * as z from 'zod'
import { raised } from './bounds.ts'
import type { Citation } from './citation.ts'
import { type Ratio, ratioProbes, ratioReaches } from './comparison.ts'
import type { Expression, Frame, Place, Truth } from './expression.ts'
import type { Choice, Options } from './facts.ts'
import type { Dated, Parameter, Slot } from './parameter.ts'
import type { Text } from './text.ts'
import {
  type Ends,
  optionUnit,
  parse,
  print,
  quantitySchema,
  TRUTH,
  type Unit,
  type UnitCode,
  type Wire,
} from './unit.ts'

/** A single figure. */
export function quantityParameter<U extends UnitCode>(
  id: string,
  label: Text,
  unit: Unit<U>,
  ...values: Dated<number>[]
): Expression<U> {
  const parameter: Parameter<number> = {
    id,
    label,
    kind: 'quantity',
    unit,
    values,
    show: (value) => print(unit, value),
  }
  return { unit, operands: [], parameter: parameter as Parameter, pick: (value) => value as number }
}

/** A figure for each of several codes ("国家级 4 分，省级 3 分 …"). */
export type ScheduleValue = Readonly<Record<string, number>>

/** A schedule: its parameter, and each line of it as an expression. */
export interface Schedule<U extends UnitCode> {
  readonly unit: Unit<U>
  readonly parameter: Parameter
  readonly at: (code: string) => Expression<U>
}

/** Figures by code. */
export function scheduleParameter<U extends UnitCode>(
  id: string,
  label: Text,
  unit: Unit<U>,
  ...values: Dated<ScheduleValue>[]
): Schedule<U> {
  const show = (value: ScheduleValue) =>
    Object.fromEntries(Object.entries(value).map(([code, figure]) => [code, print(unit, figure)]))
  const parameter = { id, label, kind: 'schedule', unit, values, show } as Parameter<ScheduleValue> as Parameter
  const at = (code: string): Expression<U> => ({
    unit,
    operands: [],
    parameter,
    pick: (value) => (value as ScheduleValue)[code],
  })
  return { unit, parameter, at }
}

/**
 * The figure of a schedule for the chosen option, or for one option of each of several choices ('type.level');
 * zero for what the schedule does not name.
 */
export const choose = <U extends UnitCode>(by: Choice | readonly Choice[], schedule: Schedule<U>): Expression<U> =>
  lookUp(schedule.unit, schedule, by, (figures, code) => figures[code] ?? 0)

/** The same where only what the schedule names is admitted: while the choice is open, it gives no less than the smallest figure. */
export const chooseListed = <U extends UnitCode>(
  by: Choice | readonly Choice[],
  schedule: Schedule<U>,
): Expression<U> =>
  lookUp(schedule.unit, schedule, by, (figures, code) => figures[code] ?? Math.min(...Object.values(figures)))

/** The schedule names what is chosen. */
export const isListed = (by: Choice | readonly Choice[], schedule: Schedule<UnitCode>): Truth =>
  lookUp(TRUTH, schedule, by, (figures, code) => (code in figures ? 1 : 0))

function lookUp<V extends UnitCode>(
  unit: Unit<V>,
  { parameter }: Schedule<UnitCode>,
  by: Choice | readonly Choice[],
  read: (figures: ScheduleValue, code: string) => number,
): Expression<V> {
  const choices = 'operands' in by ? [by] : by
  const codes = combinations(choices)
  return {
    unit,
    operands: choices,
    parameter,
    bind: ({ self, operands, parameter: at }) => {
      const sizes = choices.map(({ options }) => options.length)
      let known: ScheduleValue | undefined
      let table: readonly number[] = []
      const found = new Map<number, Ends>()
      return ({ least, most, values }) => {
        const figures = values[at] as ScheduleValue
        // Under one law the figures stay: by number they are found far sooner than by code.
        if (figures !== known) {
          table = codes.map((code) => read(figures, code))
          known = figures
          found.clear()
        }
        // A choice is told or open: few cases differ, and each is looked through once.
        let open = 0
        for (let wheel = 0; wheel < sizes.length; wheel++) {
          const [size, choice] = [sizes[wheel]!, operands[wheel]!]
          open = (open * size + least[choice]!) * size + most[choice]!
        }
        let ends = found.get(open)
        if (!ends) {
          ends = endsAmong(
            table,
            sizes.map((size, wheel) => ({ size, least: least[operands[wheel]!]!, most: most[operands[wheel]!]! })),
          )
          found.set(open, ends)
        }
        least[self] = ends.least
        most[self] = ends.most
      }
    },
  }
}

/** The least and most of a table among the combinations of some ranges, which turn like the wheels of a counter, the last first. */
function endsAmong(table: readonly number[], wheels: readonly (Ends & { readonly size: number })[]): Ends {
  const indices = wheels.reduce<readonly number[]>(
    (before, { size, least, most }) =>
      before.flatMap((index) => Array.from({ length: most - least + 1 }, (_, i) => index * size + least + i)),
    [0],
  )
  const among = indices.map((index) => table[index]!)
  return { least: Math.min(...among), most: Math.max(...among) }
}

/** Every code of one choice, or every combination of several, joined by dots; the last choice turns first. */
const combinations = (choices: readonly Choice[]): readonly string[] =>
  choices.reduce<readonly string[]>(
    (codes, { options }, c) =>
      c === 0 ? options : codes.flatMap((code) => options.map((option) => `${code}.${option}`)),
    [],
  )

/** Brackets: each threshold (included, "以上含本数") with what it gives, lowest first. Below the first: zero. */
export type TiersValue = readonly (readonly [threshold: number, gives: number])[]

/** A table of brackets over quantities of one unit, giving quantities of another. */
export interface Tiers<V extends UnitCode, U extends UnitCode> {
  readonly over: Unit<V>
  readonly unit: Unit<U>
  readonly parameter: Parameter
}

/** Brackets, lowest threshold first. */
export function tiersParameter<V extends UnitCode, U extends UnitCode>(
  id: string,
  label: Text,
  over: Unit<V>,
  unit: Unit<U>,
  ...values: Dated<TiersValue>[]
): Tiers<V, U> {
  const show = (value: TiersValue) =>
    value.map(([threshold, gives]) => ({ atLeast: print(over, threshold), gives: print(unit, gives) }))
  const parameter = { id, label, kind: 'tiers', unit, over, values, show } as Parameter<TiersValue> as Parameter
  return { over, unit, parameter }
}

/** What the one bracket gives in which the quantity falls ("只取一档"). */
export const tierOf = <V extends UnitCode, U extends UnitCode>(
  quantity: Expression<V>,
  tiers: Tiers<V, U>,
): Expression<U> => ({
  unit: tiers.unit,
  operands: [quantity],
  parameter: tiers.parameter,
  bind: (place) => {
    const q = place.operands[0]!
    return (frame) => {
      const table = tableOf(frame, place)
      let reached = table.length
      while (reached > 0 && frame.least[q]! < table[reached - 1]![0]) reached--
      let reachable = table.length
      while (reachable > reached && frame.most[q]! < table[reachable - 1]![0]) reachable--
      settle(frame, place.self, table, reached, reachable)
    }
  },
  probe: (frame, place) => tableOf(frame, place).map(([threshold]) => ({ operand: 0, target: threshold })),
})

/** What the one bracket gives in which a ratio falls, compared exactly. */
export const ratioTierOf = <U extends UnitCode>(ratio: Ratio, tiers: Tiers<'percent', U>): Expression<U> => ({
  unit: tiers.unit,
  operands: [ratio.numerator, ratio.denominator],
  parameter: tiers.parameter,
  bind: (place) => {
    const [n, d] = place.operands
    return (frame) => {
      const table = tableOf(frame, place)
      let reached = table.length
      let reachable = table.length
      while (reached > 0) {
        const threshold = table[reached - 1]![0]
        const [certain, possible] = ratioReaches(frame, n!, d!, ratio.base, threshold, threshold)
        if (!possible) reachable = reached - 1
        if (certain) break
        reached--
      }
      settle(frame, place.self, table, reached, reachable)
    }
  },
  probe: (frame, place) =>
    ratioProbes(
      frame,
      place,
      ratio.base,
      tableOf(frame, place).map(([threshold]) => threshold),
    ),
})

const tableOf = ({ values }: Frame, { parameter }: Place): TiersValue => values[parameter] as TiersValue

/** Between the certain and the possible bracket lies everything that the table can still give. */
function settle({ least, most }: Frame, self: number, table: TiersValue, reached: number, reachable: number): void {
  let low = reached === 0 ? 0 : table[reached - 1]![1]
  let high = low
  for (let i = reached; i < reachable; i++) {
    low = Math.min(low, table[i]![1])
    high = Math.max(high, table[i]![1])
  }
  least[self] = low
  most[self] = high
}

/** What the text leaves to be set as a quantity: an expression that is unset until a parameter book fills it. */
export function slotQuantity<U extends UnitCode>(
  id: string,
  label: Text,
  unit: Unit<U>,
  bounds: Pick<Slot, 'cite' | 'least' | 'most'>,
): Expression<U> {
  const slot: Slot = {
    ...bounds,
    outer: raised(unit, bounds),
    schema: quantitySchema(unit, bounds.least, bounds.most),
  }
  return {
    unit,
    operands: [],
    parameter: slotParameter(id, label, unit, slot),
    pick: (value) => picked(value, (wire) => parse(unit, wire)),
  }
}

/** What the text leaves open between several readings: the presumed one holds until a parameter book says otherwise. */
export function slotChoice(
  id: string,
  label: Text,
  labels: Options,
  { cite, presumed }: { cite: Citation; presumed?: string },
): Choice {
  const unit = optionUnit(labels)
  const options = Object.keys(labels)
  const ends = { least: 0, most: options.length - 1 }
  const slot: Slot = { cite, ...ends, outer: ends, schema: z.enum(options), presumed }
  const pick = (value: unknown) => picked(value, (wire) => options.indexOf(wire as string))
  return { unit, operands: [], parameter: slotParameter(id, label, unit, slot), pick, options }
}

const slotParameter = (id: string, label: Text, unit: Unit, slot: Slot): Parameter => ({
  id,
  label,
  kind: 'slot',
  unit,
  values: [],
  show: (value) => value,
  slot,
})

const picked = (value: unknown, encode: (wire: Wire) => number): number | undefined =>
  value === undefined ? undefined : encode(value as Wire)

/** The slot has a value. */
export const isSet = (slot: Expression): Truth => {
  const { parameter } = slot
  if (!parameter?.slot) throw new Error('isSet asks about an open slot')
  return { unit: TRUTH, operands: [], parameter, pick: (value) => (value === undefined ? 0 : 1) }
}
