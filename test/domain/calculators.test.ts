import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { type Book, type Calculator, type Example, type Fact, type Formula, isInForce } from '../../domain/kit/index.ts'
import { arbitrarySituation, partOf } from './arbitrary.ts'

// What holds of every calculator, whichever policy it belongs to. The figures of each are tested beside it.

const NO_BOOK: Book = { id: 'empty', values: {} }

const formulas = calculators.filter((calculator): calculator is Formula => 'program' in calculator)

const dateOf = ({ policy: { inForce } }: Calculator): string => inForce.to ?? '2021-06-30'

const cases = calculators.flatMap((calculator) =>
  calculator.examples.map((example): [string, Calculator, Example] => [
    `${calculator.id}: ${example.title.en}`,
    calculator,
    example,
  ]),
)

describe('golden examples', () => {
  test.each(cases)('%s', (_title, calculator, example) => {
    const situation = calculator.situation.parse(example.situation)
    const context = { asOf: example.asOf, book: NO_BOOK }
    expect(calculator.crossCheck(situation as Record<string, unknown>, context)).toEqual([])
    const decision = calculator.evaluate(situation, context)
    expect(decision.outcome).toBe(example.outcome)
    if (example.result !== undefined) expect(decision.result).toMatchObject(example.result as object)
    const codes = [...decision.reasons, ...decision.requiresReview].map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining([...(example.codes ?? [])]))
    if (decision.result !== undefined) expect(calculator.result.safeParse(decision.result).error).toBeUndefined()
  })

  test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
    '%s has at least three, each told in both languages',
    (_id, { examples }) => {
      expect(examples.length).toBeGreaterThanOrEqual(3)
      for (const { title } of examples) expect(title.zh !== '' && title.en !== '' && title.zh !== title.en).toBe(true)
    },
  )
})

describe.each(formulas.map((formula) => [formula.id, formula] as const))('%s', (_id, formula) => {
  const context = { asOf: dateOf(formula), book: NO_BOOK }
  const any = arbitrarySituation(formula.program)
  /** What contradicts itself is no case, and what is settled rests on that. */
  const possible = any.filter((situation) => formula.contradictions(situation).length === 0)
  const decide = (situation: Record<string, unknown>) => formula.evaluate(situation, context)

  test('is in force on the date that it is tested on', () => {
    expect(isInForce(formula, context.asOf)).toBe(true)
    expect(decide({}).outcome).not.toBe('notInForce')
  })

  test.prop([any], { numRuns: 200 })('takes what its schema takes, and gives what its schema gives', (situation) => {
    expect(formula.situation.safeParse(situation).error).toBeUndefined()
    const { outcome, result } = decide(situation)
    expect(outcome === 'refused').toBe(result === undefined)
    if (result !== undefined) expect(formula.result.safeParse(result).error).toBeUndefined()
  })

  test.prop([any], { numRuns: 200 })('never refuses without a reason', (situation) => {
    const { outcome, reasons } = decide(situation)
    if (outcome === 'refused') expect(reasons.filter(({ kind }) => kind === 'refusal')).not.toEqual([])
    else expect(reasons.filter(({ kind }) => kind === 'refusal')).toEqual([])
  })

  test.prop([partOf(possible)], { numRuns: 200 })(
    'what is settled stays settled when more is known',
    ({ whole, part }) => {
      const law = formula.program.law(context.asOf, NO_BOOK)!
      const partial = formula.program.run(law, part)
      const least = partial.least.slice()
      const most = partial.most.slice()
      const full = formula.program.run(law, whole)
      for (let i = 0; i < least.length; i++) {
        expect(least[i]).toBeLessThanOrEqual(full.least[i]!)
        expect(most[i]).toBeGreaterThanOrEqual(full.most[i]!)
      }
    },
  )

  test.prop([any], { numRuns: 100 })('a step of the trace for every rule that counts, each cited', (situation) => {
    const { trace } = decide(situation)
    expect(trace.length).toBeGreaterThan(0)
    for (const { rule, citation } of trace) {
      expect(rule).toMatch(/^[A-Z]\d+\.R\d\d[a-c]?$/)
      expect(citation.document).toBe(formula.policy.document)
    }
  })
})

test('a fact that several calculators ask for is the same question to all of them', () => {
  const known = new Map<string, Fact>()
  for (const { fact } of formulas.flatMap(({ program }) => program.facts)) {
    const { ask, unit, least, most, reviewed } = known.get(fact.name) ?? fact
    expect({ name: fact.name, ask, unit, least, most, reviewed }).toEqual({
      name: fact.name,
      ask: fact.ask,
      unit: fact.unit,
      least: fact.least,
      most: fact.most,
      reviewed: fact.reviewed,
    })
    known.set(fact.name, fact)
  }
  expect(known.size).toBeGreaterThan(0)
})

test('every option of every fact is called something in both languages', () => {
  const labels = formulas
    .flatMap(({ program }) => program.facts)
    .flatMap(({ fact }) => Object.values(fact.labels ?? {}))
  expect(labels.length).toBeGreaterThan(0)
  for (const { zh, en } of labels) expect(zh !== '' && en !== '').toBe(true)
})

test('no two parameters share an id', () => {
  const known = new Map(
    calculators.flatMap(({ parameters }) => parameters).map((parameter) => [parameter.id, parameter]),
  )
  for (const parameter of calculators.flatMap(({ parameters }) => parameters))
    expect(known.get(parameter.id)).toBe(parameter)
  expect(known.size).toBeGreaterThan(0)
})

/** What a question has to say, so that nobody answers yuan for fen, or takes fen for points: 分 is both. */
const NAMED: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
  fen: [/多少.*以分计/, /\bfen\b/],
  points: [/评分|得分/, /\bpoints\b/],
  mu: [/亩/, /\bmu\b/],
  squareMetres: [/平方米/, /square metres?/],
  percent: [/百分/, /per ?cent/],
  months: [/月/, /month/],
  days: [/天|日/, /day/],
}

test('a question about a quantity names its unit', () => {
  const facts = new Map(formulas.flatMap(({ program }) => program.facts).map(({ fact }) => [fact.name, fact]))
  const silent = [...facts.values()].filter(({ unit, list, ask }) => {
    const [zh, en] = NAMED[list ? 'fen' : unit.code] ?? [/./, /./]
    return !zh.test(ask.zh) || !en.test(ask.en)
  })
  expect(silent.map(({ name }) => name)).toEqual([])
  expect(facts.size).toBeGreaterThan(100)
})
