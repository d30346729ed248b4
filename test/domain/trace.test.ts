import { fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { calculators, folders } from '../../domain/catalogue.ts'
import type { Fact } from '../../domain/kit/fact.ts'
import {
  type Calculator,
  type Example,
  type Expression,
  type Formula,
  isFormula,
  NOT_APPLICABLE,
  print,
  type StatedRule,
  statedRulesOf,
  type TraceStep,
  type Wire,
} from '../../domain/kit/index.ts'
import { arbitrarySituation, type Known } from './arbitrary.ts'
import { decide, NO_BOOK } from './decide.ts'

// What a trace says beside the figures, of every calculator: what does not apply, what is not known, the most of a step.

const formulas = calculators.filter(isFormula).map((formula) => [formula.id, formula] as const)

const cases = calculators.flatMap((calculator) =>
  calculator.examples.map((example): [string, Calculator, Example] => [
    `${calculator.id}: ${example.title.en}`,
    calculator,
    example,
  ]),
)

const isRange = (value: unknown): value is { least: unknown; most: unknown } =>
  typeof value === 'object' && value !== null && 'least' in value

test.each(cases)(
  'where nothing waits for anybody, every step is settled or does not apply: %s',
  (_, calculator, example) => {
    const { trace, requiresReview } = decide(calculator, example.situation, example)
    const open = trace.filter(({ value }) => value === null || isRange(value))
    expect(requiresReview.length > 0 || open.length === 0, JSON.stringify(open)).toBe(true)
  },
)

/** Every node below some expressions, each once. */
function nodesOf(roots: readonly Expression[]): ReadonlySet<Expression> {
  const nodes = new Set<Expression>()
  const visit = (node: Expression): void => {
    if (nodes.has(node)) return
    nodes.add(node)
    for (const operand of node.operands) visit(operand)
  }
  roots.forEach(visit)
  return nodes
}

/** A bare no to a fact or a choice; that one quantity lies above another is written as a no as well, and is none. */
const isNegation = ({ unit, operands: [one, denied], joins }: Expression): boolean =>
  unit.code === 'truth' && !joins && one?.constant === 1 && denied !== undefined && !isComparison(denied)

const isComparison = ({ operands, joins }: Expression): boolean => operands.length > 1 && !joins

/** Real ways of meeting a condition, of which one is written as a no: how many conditions have them. */
const REAL_WAYS: Readonly<Record<string, number>> = {
  // Whoever recommends will do, and nobody is one of the answers.
  'counter-guarantee': 1,
  // No other contract, or none at the same time.
  'operator-fee': 1,
  // The subsidy of a year is free for whom none was ever paid: one for each of the two subsidies.
  'placement-subsidy': 2,
}

// Written as one of several ways, a condition of other cases reads as met in the trace.
test.each(formulas)('%s: what only some cases are asked is written so', (id, { program }) => {
  const ways = [...nodesOf(program.rules.map(({ expression }) => expression))].filter(
    ({ joins, operands }) => joins === 'any' && operands.some(isNegation) && !operands.every(isNegation),
  )
  expect(ways.length).toBe(REAL_WAYS[id] ?? 0)
})

/** Values worth trying for a fact, when the most of a step is looked for. */
function valuesOf({ unit, least, most, list }: Fact): readonly Wire[] {
  if (list) return [[], Array.from({ length: most }, () => 1_000_000)]
  if (unit.code === 'truth') return [true, false]
  if (unit.options) return unit.multiple ? [[], unit.options, ...unit.options.map((code) => [code])] : unit.options
  const small = [1, 2, 3, 4, 5].map((number) => number * unit.scale)
  return [least, most, ...small.filter((value) => value >= least && value <= most)].map((value) => print(unit, value))
}

/** The most that a node comes to from some case on, fact by fact for the better. */
function climb({ program }: Formula, most: (situation: Known) => number, from: Known): number {
  let [situation, reached] = [from, most(from)]
  for (let last = Number.NEGATIVE_INFINITY; last < reached; ) {
    last = reached
    for (const { fact } of program.facts) {
      for (const value of valuesOf(fact)) {
        const changed = { ...situation, [fact.name]: value }
        if (most(changed) > reached) [situation, reached] = [changed, most(changed)]
      }
    }
  }
  return reached
}

describe.each(formulas)('%s', (_id, formula) => {
  const { program, examples, policy } = formula
  const law = program.law(policy.inForce.from, NO_BOOK)!
  const starts: readonly Known[] = [
    ...examples.map(({ situation }) => situation as Known),
    ...fc.sample(arbitrarySituation(program), { numRuns: 20, seed: 1 }),
  ]

  test('shows as the most of a step what a case can reach, and no more', () => {
    const unreached = program.rules.filter(({ at, expression: { unit } }) => {
      const cap = law.caps[at]!
      if (['truth', 'option', 'day'].includes(unit.code) || cap === Number.POSITIVE_INFINITY) return false
      const most = (situation: Known) => program.run(law, situation).most[at]!
      return !starts.some((start) => climb(formula, most, start) === cap)
    })
    expect(unreached.map(({ mark }) => mark.item)).toEqual([])
  })
})

/** The items that a calculator's worked cases show in their traces, each with its rule; one that names its case is another's start. */
const stepsOf = (calculator: Calculator) =>
  calculator.examples.flatMap((example) => decide(calculator, example.situation, example).trace)

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s states every rule that its traces cite, each once, and no other',
  (_, calculator) => {
    const rules = statedRulesOf(calculator)
    expect(rules.length).toBeGreaterThan(0)
    expect(new Set(rules.map(({ item }) => item)).size).toBe(rules.length)
    const steps = stepsOf(calculator)
    const isOf = (step: TraceStep, { id, item, citation }: StatedRule) =>
      step.rule === id && step.item.replace(/\d{4}[nh]\d$/, '') === item && step.citation.article === citation.article
    const unstated = steps.filter((step) => !rules.some((rule) => isOf(step, rule)))
    expect(unstated).toEqual([])
    const because = calculator.examples.flatMap((example) => decide(calculator, example.situation, example).reasons)
    const known = new Set(rules.map(({ id }) => id))
    expect(because.filter(({ rule }) => rule !== null && !known.has(rule))).toEqual([])
    if (!isFormula(calculator))
      expect(rules.filter((rule) => !steps.some((step) => isOf(step, rule))).map(({ item }) => item)).toEqual([])
  },
)

/** Whether an article is another, or a part of it: 四（五） lies within 四, and 22 not within 2. */
const isWithin = (article: string, whole: string): boolean =>
  article.startsWith(whole) && !(/\d$/.test(whole) && /^\d/.test(article.slice(whole.length)))

/** Rules that are cited where they follow from the text, and told in the clauses that say so more plainly. */
const TOLD_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // The points of the tables add up to the hundred of article 3.
  'A1.R29': ['三'],
  // What the articles call new or first is paid once; the clause tells of all that is paid once.
  'A5.R38': ['第三条', '第四条', '第五条', '第六条'],
}

describe.each(folders.map((folder) => [folder.policy.id, folder] as const))(
  '%s',
  (_id, { calculators: own, provisions }) => {
    test('a rule is cited where a clause tells of it', () => {
      const clausesOf = (id: string) =>
        provisions.filter(({ rules }) => rules.includes(id)).map(({ article }) => article)
      const astray = own.flatMap(statedRulesOf).filter(({ id, citation: { article } }) => {
        const parts = article.split(/[、；至]/)
        const told = clausesOf(id).some((clause) =>
          parts.some((part) => isWithin(clause, part) || isWithin(part, clause)),
        )
        return !told && !TOLD_ELSEWHERE[id]?.includes(article)
      })
      expect(astray.map(({ id, item, citation }) => `${id} ${item} ${citation.article}`)).toEqual([])
    })
  },
)

test.each(cases)('no step gives more than its most: %s', (_, calculator, example) => {
  const { trace } = decide(calculator, example.situation, example)
  const figures = trace.flatMap(({ cap, value }) => (cap === null ? [] : [{ cap, given: figuresOf(value) }]))
  for (const { cap, given } of figures) for (const figure of given) expect(figure).toBeLessThanOrEqual(Number(cap))
})

/** The figures of a value: of a range its most, of many units each one's; none where it does not apply. */
function figuresOf(value: unknown): readonly number[] {
  if (value === NOT_APPLICABLE) return []
  if (isRange(value)) return [Number(value.most)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(figuresOf)
  return [Number(value)]
}
