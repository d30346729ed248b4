import type * as z from 'zod'
import type { Decision, Outcome, Reason, StatedRule } from './decision.ts'
import type { Fault } from './fault.ts'
import type { Book, Parameter } from './parameter.ts'
import type { Policy } from './policy.ts'
import { type Text, text } from './text.ts'

/** Under which law a case is judged: the date, and what officers have set. */
export interface Context {
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly book: Book
  /** Leave the trace out; it is in by default. */
  readonly untraced?: boolean
}

/** A worked case that anyone can post and compare; the tests run every one. */
export interface Example {
  readonly title: Text
  readonly asOf: string
  readonly situation: unknown
  readonly outcome: Outcome
  /** The result, or the part of it that the case is about. */
  readonly result?: unknown
  /** Codes that must stand among reasons or reviews. */
  readonly codes?: readonly string[]
}

/** Who can hold an entitlement. An institution is a university, a research institute or the like: no firm, and no office. */
export const HOLDERS = ['person', 'enterprise', 'institution'] as const

/** One of {@link HOLDERS}. */
export type Holder = (typeof HOLDERS)[number]

/** Whose question a calculator answers: who would hold what it grants, or an office, fund or agent at its work. */
export type Asker = Holder | 'government'

/** Identity and documents that every calculator states, whatever it is made of. */
export interface CalculatorIdentity {
  readonly id: string
  readonly title: Text
  /** What it answers, in one sentence. */
  readonly summary: Text
  readonly policy: Policy
  /** The first day for which it can be asked, where that lies before the policy takes effect: what has to be prepared by then. */
  readonly preparesFrom?: string
  /** Whose question it is; of an entitlement, that of its holders. */
  readonly askedBy?: readonly Asker[]
  /** The law: changes when its structure changes. */
  readonly edition: string
  /** Our reading of that law: counts up when the same case is asked for, decided or answered otherwise than before. */
  readonly revision: number
  readonly examples: readonly Example[]
  /** What each output is called; of a formula's, those that are no rule and so have no label of their own. */
  readonly labels?: Readonly<Record<string, Text>>
}

/** A pure function from a situation to a decision, with all that a contract and a catalogue need to know of it. */
export interface Calculator extends CalculatorIdentity {
  readonly situation: z.ZodType
  readonly result: z.ZodType
  readonly parameters: readonly Parameter[]
  /** Of a plain function, the rules that it follows, in the order of its steps; those of a formula are read off its program. */
  readonly rules?: readonly StatedRule[]
  /** Of a plain function, the rule by which the days, months and years of a situation count. */
  readonly datedBy?: StatedRule
  /** True where one situation holds many units (firms, counties), so that a request may be large. */
  readonly weighsManyUnits: boolean
  /** Faults between fields, found as far as the fields that are known allow; by the first law where no context is given. */
  readonly crossCheck: (situation: Readonly<Record<string, unknown>>, context?: Context) => readonly Fault[]
  /** Decides. The situation has been accepted by the schema; nothing is thrown for what the law refuses. */
  readonly evaluate: (situation: unknown, context: Context) => Decision
}

/** StarEnterpriseScore of star-enterprise-score: how the contract names what belongs to a calculator. */
export const componentName = (id: string): string =>
  id.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())

/** What says from when to when a calculator can be asked. */
type Lasting = Pick<CalculatorIdentity, 'policy' | 'preparesFrom'>

/** The first day on which there is law for a calculator, YYYY-MM-DD. */
export const beginningOf = ({ policy, preparesFrom }: Lasting): string => preparesFrom ?? policy.inForce.from

/** Whether the law of a calculator has begun and not ended on a date. */
export const isInForce = (calculator: Lasting, asOf: string): boolean => {
  const { to } = calculator.policy.inForce
  return beginningOf(calculator) <= asOf && (to === undefined || asOf <= to)
}

/** The decision where the policy has no law on the date: it names the dates, and gives nothing. */
export function notInForce(calculator: Lasting): Decision {
  const { to, cite } = calculator.policy.inForce
  const from = beginningOf(calculator)
  const detail = to
    ? text(`该政策自 ${from} 至 ${to} 有效`, `this policy is in force from ${from} to ${to}`)
    : text(`该政策自 ${from} 起有效`, `this policy is in force from ${from}`)
  const reason: Reason = { code: 'NOT_IN_FORCE', kind: 'refusal', rule: null, detail, citation: cite }
  return { outcome: 'notInForce', reasons: [reason], requiresReview: [], trace: [] }
}
