import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import type { Calculator, Citation, Expression, Formula, Parameter, Policy, Text } from '../../domain/kit/index.ts'
import { decide } from './decide.ts'

// What a reader is told beside the figures, of every calculator: a rule that loses its name, its article or its question
// still computes, so the tests of figures do not notice.

const untold = (said: Text | undefined) => !said || said.zh === '' || said.en === '' || said.zh === said.en

const unplaced = (cite: Citation | undefined, { document }: Policy) =>
  cite?.document !== document || cite.article === ''

const cited = ({ label, values, slot }: Parameter, policy: Policy) =>
  !untold(label) && [...values, ...(slot ? [slot] : [])].every(({ cite }) => !unplaced(cite, policy))

/** Every sentence below some expressions: why a head refuses, and what a rule remarks. */
function sentencesOf(roots: readonly Expression[]): Text[] {
  const seen = new Set<Expression>()
  const visit = (node: Expression): Text[] => {
    if (seen.has(node)) return []
    seen.add(node)
    const own = [...(node.head ? [node.head.says] : []), ...(node.rule?.notices ?? []).map(({ says }) => says)]
    return [...own, ...node.operands.flatMap(visit)]
  }
  return roots.flatMap(visit)
}

const cases = calculators.flatMap((calculator) =>
  calculator.examples.map((example) => [`${calculator.id}: ${example.title.en}`, calculator, example] as const),
)

describe('a worked case', () => {
  test.each(cases)('is explained step by step: %s', (_title, calculator, example) => {
    const { outcome, result, reasons, requiresReview, trace } = decide(calculator, example.situation, example)
    expect(outcome).toBe(example.outcome)
    if (example.result !== undefined) expect(result).toMatchObject(example.result as object)
    if (result !== undefined) expect(calculator.result.safeParse(result).error).toBeUndefined()
    const steps = [
      ...trace,
      ...requiresReview,
      ...reasons.map(({ detail, ...reason }) => ({ ...reason, label: detail })),
    ]
    for (const { label, citation } of steps) {
      expect(untold(label)).toBe(false)
      expect(unplaced(citation, calculator.policy)).toBe(false)
    }
    for (const { label } of trace.flatMap(({ parameters }) => parameters)) expect(untold(label)).toBe(false)
  })
})

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (_id, calculator) => {
  const { policy, parameters, title } = calculator

  test('has a title, and parameters that are named and placed', () => {
    expect(untold(title)).toBe(false)
    expect(parameters.filter((parameter) => !cited(parameter, policy)).map(({ id }) => id)).toEqual([])
  })

  test('has at least three worked cases, each with something to compare', () => {
    const { examples } = calculator
    expect(examples.length).toBeGreaterThanOrEqual(3)
    const bare = examples.filter(
      ({ outcome, result }) => outcome === 'computed' && Object.keys(result ?? {}).length === 0,
    )
    expect(bare.map(({ title }) => title.en)).toEqual([])
  })

  test('tells each reason for a refusal, each remark and each fault', () => {
    const {
      program,
      entitled,
      constraints = [],
    } = calculator as Partial<Formula & { constraints: readonly { says: Text }[] }>
    const told = sentencesOf([
      ...(entitled ? [entitled] : []),
      ...(program?.rules ?? []).map(({ expression }) => expression),
    ])
    expect([...told, ...constraints.map(({ says }) => says)].filter(untold)).toEqual([])
  })

  test('names and places each of its rules, and asks each of its questions', () => {
    const { rules = [], facts = [] } = (calculator as Partial<Formula>).program ?? {}
    const marks = rules.map(({ mark }) => mark)
    expect(marks.filter(({ label, cite }) => untold(label) || unplaced(cite, policy)).map(({ id }) => id)).toEqual([])
    expect(facts.filter(({ fact }) => untold(fact.ask)).map(({ fact }) => fact.name)).toEqual([])
  })

  test('says what it calls each field of its result', () => {
    const { labels = {}, result, outputs } = calculator as Calculator & Partial<Formula>
    const named = Object.entries(outputs ?? {}).filter(([, output]) => 'unit' in output && output.rule)
    const fields = Object.keys((result as z.ZodObject).shape)
    expect([...new Set([...named.map(([name]) => name), ...Object.keys(labels)])].toSorted()).toEqual(fields.toSorted())
    expect(Object.entries(labels).filter(([, label]) => untold(label))).toEqual([])
  })
})
