import * as z from 'zod'
import type { Citation } from './citation.ts'
import type { Reason, StatedRule } from './decision.ts'
import { factsBelow } from './expression.ts'
import type { Time } from './fact.ts'
import type { Program, Situation } from './program.ts'
import { type Text, text } from './text.ts'

/** A day, month or year of a situation that weighs many units: what it is called, and how it lies to the date of decision. */
export interface Moment {
  readonly time: Time
  readonly what: Text
  /** Of a period that several fields name: its first day or month, as far as that is written. */
  readonly begins?: (value: never) => string
}

const moments = z.registry<Moment>()

/** The same schema, which says how what it takes lies to the date of decision: a day, a month, a year, or a period. */
export function timed<S extends z.ZodType>(
  schema: S,
  time: Time,
  what: Text,
  begins?: (value: z.output<S>) => string,
): S {
  const own = schema.meta({ ...schema.meta() })
  moments.add(own, { time, what, ...(begins ? { begins } : {}) })
  return own
}

/** What a schema says of time, if it does. */
export const momentOf = (schema: z.ZodType): Moment | undefined => moments.get(schema)

/** A schema without what makes it optional. */
export function bareOf(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
  return isWrapped ? bareOf(schema.unwrap() as z.ZodType) : schema
}

/**
 * Remarks on what a situation tells as done and the date of decision has not reached: one for each moment of the schema, by the
 * rule that counts it. Days, months and years compare as they are written.
 */
export function lateMoments(
  schema: z.ZodType,
  situation: unknown,
  asOf: string,
  { id, citation }: StatedRule,
): Reason[] {
  const late = new Map<Moment, Reason>()
  const visit = (wrapped: z.ZodType, value: unknown): void => {
    if (value === undefined || value === null) return
    const bare = bareOf(wrapped)
    const moment = momentOf(bare)
    if (moment) {
      const begins = moment.begins?.(value as never) ?? String(value)
      if (moment.time === 'done' && begins > asOf) late.set(moment, afterDate(isAfter(moment.what), citation, id))
    } else if (bare instanceof z.ZodObject) {
      for (const [name, field] of Object.entries(bare.shape)) visit(field, (value as Record<string, unknown>)[name])
    } else if (bare instanceof z.ZodArray) {
      for (const item of value as readonly unknown[]) visit(bare.element as z.ZodType, item)
    }
  }
  visit(schema, situation)
  return [...late.values()]
}

const isAfter = ({ zh, en }: Text): Text => text(`“${zh}”在判定日之后`, `“${en}” lies after the date of decision`)

const afterDate = (detail: Text, citation: Citation, rule: string | null): Reason => ({
  code: 'FACT_AFTER_DATE',
  kind: 'notice',
  rule,
  detail,
  citation,
})

/** Reads off facts which of them tell a day or a year as done that the date of decision has not reached: a remark each. */
export function lateFacts(
  { facts, rules }: Program,
  citation: Citation,
): (situation: Situation, asOf: string) => readonly Reason[] {
  const done = facts.flatMap(({ fact: { name, ask, time, unit } }) => {
    if (time !== 'done') return []
    const [zh, en] = unit.code === 'day' ? ['日期', 'a day after'] : ['年份', 'a year after that of']
    const detail = text(`“${ask.zh}”答的${zh}在判定日之后`, `the answer to “${ask.en}” is ${en} the date of decision`)
    // The rule by which it counts, or else the policy's dates.
    const { mark } = rules.find(({ expression }) => factsBelow(expression).has(name)) ?? {}
    return [{ name, reason: afterDate(detail, mark?.cite ?? citation, mark?.id ?? null) }]
  })
  return (situation, asOf) => {
    const reasons: Reason[] = []
    for (const { name, reason } of done) {
      const told = situation[name]
      if (told !== undefined && String(told) > asOf) reasons.push(reason)
    }
    return reasons
  }
}
