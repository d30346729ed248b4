import type * as z from 'zod'
import { type Calculator, type CalculatorIdentity, componentName, isInForce, notInForce } from './calculator.ts'
import { type Decision, type StatedRule, type UsedParameter, usedParameter } from './decision.ts'
import type { Fault } from './fault.ts'
import { lateMoments } from './moments.ts'
import { type Book, inForce, lately, type Parameter, valuesOf } from './parameter.ts'
import type { Text } from './text.ts'

/** The parameters of a calculator as they stand on one date under one book. */
export interface Figures {
  /** The value in force, in inner integers. */
  readonly value: <T>(of: { readonly parameter: Parameter }) => T
  /** The same, as a step of the trace shows it. */
  readonly used: (of: { readonly parameter: Parameter }) => UsedParameter
}

/** A calculator that weighs many units at once: a plain pure function that emits the same trace as a formula. */
export interface CollectiveSpec<S extends z.ZodType, R extends z.ZodType> extends CalculatorIdentity {
  readonly situation: S
  readonly result: R
  readonly labels: Readonly<Record<keyof z.output<R> & string, Text>>
  readonly parameters: readonly Parameter[]
  readonly rules: readonly StatedRule[]
  /** The rule by which the days, months and years of a situation count: a remark on one that has not come cites it. */
  readonly datedBy: StatedRule
  /** Faults between units. The situation holds only the fields that are well-formed. */
  readonly crossCheck: (situation: Partial<z.output<S>>) => readonly Fault[]
  readonly evaluate: (situation: z.output<S>, figures: Figures) => Decision<z.output<R>>
}

/** Builds a calculator from a function over many units. */
export function collective<S extends z.ZodType, R extends z.ZodType>(spec: CollectiveSpec<S, R>): Calculator {
  const figuresOn = lately((asOf, book) => figuresOf(spec.parameters, asOf, book))
  /** The decision, with what it is told as done and has not come yet; a refusal has its own reasons, and no more. */
  const remarked = (decision: Decision, situation: unknown, asOf: string): Decision => {
    if (decision.outcome === 'refused') return decision
    const late = lateMoments(spec.situation, situation, asOf, spec.datedBy)
    return late.length === 0 ? decision : { ...decision, reasons: [...decision.reasons, ...late] }
  }
  return {
    ...spec,
    situation: spec.situation.meta({ id: `${componentName(spec.id)}Situation` }),
    result: spec.result.meta({ id: `${componentName(spec.id)}Result` }),
    weighsManyUnits: true,
    crossCheck: (situation) => spec.crossCheck(situation as Partial<z.output<S>>),
    evaluate(situation, { asOf, book, untraced }) {
      const figures = isInForce(spec, asOf) ? figuresOn(asOf, book) : undefined
      if (!figures) return notInForce(spec)
      const decision = remarked(spec.evaluate(situation as z.output<S>, figures), situation, asOf)
      return untraced ? { ...decision, trace: [] } : decision
    },
  }
}

function figuresOf(parameters: readonly Parameter[], asOf: string, book: Book): Figures | undefined {
  const standing = new Map(parameters.map((parameter) => [parameter, inForce(valuesOf(parameter, book), asOf)]))
  if (parameters.some((parameter) => !parameter.slot && !standing.get(parameter))) return undefined
  const valueIn = (parameter: Parameter): unknown => standing.get(parameter)?.value ?? parameter.slot?.presumed
  const shown = new Map<Parameter, UsedParameter>()
  const show = (parameter: Parameter): UsedParameter =>
    usedParameter(parameter, valueIn(parameter), standing.get(parameter))
  return {
    value: <T>({ parameter }: { readonly parameter: Parameter }) => valueIn(parameter) as T,
    used: ({ parameter }) => {
      const known = shown.get(parameter) ?? show(parameter)
      shown.set(parameter, known)
      return known
    },
  }
}
