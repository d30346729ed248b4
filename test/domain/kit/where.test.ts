import { describe, expect, test } from 'vitest'
import {
  all,
  always,
  any,
  constant,
  FEN,
  fact,
  head,
  rule,
  type Truth,
  when,
  where,
} from '../../../domain/kit/index.ts'
import { compile, type Situation } from '../../../domain/kit/program.ts'
import { ask, cite, lawOf, NO_BOOK, sampleFormula, TODAY } from './sample.ts'

// Conditions of some cases only: what they decide, why they refuse, and how the trace tells that they do not apply.

const context = { asOf: TODAY, book: NO_BOOK }
const about = { label: ask, cite: cite('一') }
const [scope, p, q] = ['scope', 'p', 'q'].map((name) => fact.truth(name, ask)) as [Truth, Truth, Truth]
const asked = fact.truth('asked', ask, { conditional: true })
const judged = fact.truth('judged', ask, { reviewed: true })
const [P, Q] = [head('P', ask, p), head('Q', ask, q)]

const ruled = (truth: Truth) => rule('R1', 'entry', about, truth)

/** The value of the one rule, as the trace tells it, whether it refuses or not. */
const told = (truth: Truth, situation: Situation) =>
  sampleFormula(constant(FEN, 1), always, { truth: ruled(truth) }).evaluate(situation, context).trace[0]!.value

describe('conditions of some cases', () => {
  test.each([
    [{ scope: true, p: true, q: true }, true],
    [{ scope: true, p: true, q: false }, false],
    [{ scope: false, p: false, q: false }, true],
    [{ scope: false }, true],
    [{ scope: true }, null],
    [{ p: true, q: true }, true],
    [{ p: false, q: true }, null],
  ])('%j', (situation, holds) => {
    const program = compile([where(scope, p, q)])
    const { least, most } = program.run(lawOf(program), situation)
    const at = program.nodes.length - 1
    expect(least[at] === most[at] ? least[at] === 1 : null).toBe(holds)
  })

  test.each<[string, Truth, Situation, string[]]>([
    ['all that do not hold', where(scope, P, Q), { scope: true, p: false, q: false }, ['P', 'Q']],
    ['none where they do not apply', all(where(scope, P), Q), { scope: false, p: false, q: false }, ['Q']],
    ['never what makes them apply', where(head('S', ask, scope), P), { scope: true, p: false }, ['P']],
  ])('give as reasons %s', (_, truth, situation, codes) => {
    const { reasons } = sampleFormula(constant(FEN, 1), ruled(truth)).evaluate(situation, context)
    expect(reasons.map(({ code }) => code)).toEqual(codes)
  })
})

describe('the trace tells', () => {
  test.each<[string, Truth, Situation, unknown]>([
    ['what is met', where(scope, p), { scope: true, p: true }, true],
    ['what is missed', where(scope, p), { scope: true, p: false }, false],
    ['what does not apply', where(scope, p), { scope: false, p: true }, 'notApplicable'],
    ['what does not apply, behind a head', head('S', ask, where(scope, p)), { scope: false, p: true }, 'notApplicable'],
    ['what does not apply within what does', where(scope, where(p, q)), { scope: true, p: false }, 'notApplicable'],
    ['what is met beside what does not apply', all(where(scope, p), q), { scope: false, p: true, q: true }, true],
    ['that nothing of it applies', all(where(scope, p), where(q, p)), { scope: false, q: false }, 'notApplicable'],
    ['one of several ways that is met', any(where(scope, p), q), { scope: false, p: true, q: true }, true],
    ['what is not known', where(scope, judged), { scope: true }, null],
    ['what is not asked of the case', all(asked, p), { p: true }, 'notApplicable'],
  ])('%s', (_, truth, situation, value) => {
    expect(told(truth, situation)).toEqual(value)
  })

  test('an amount that hangs on what is not asked of the case', () => {
    const amount = rule('R2', 'amount', about, when(asked, constant(FEN, 1)))
    const { trace } = sampleFormula(constant(FEN, 1), always, { amount }).evaluate({}, context)
    expect(trace.map(({ value }) => value)).toEqual(['notApplicable'])
  })

  test('an amount of other cases, by the cases that its rule is about', () => {
    const amount = rule('R2', 'amount', { ...about, within: scope }, when(scope, constant(FEN, 1)))
    const values = (situation: Situation) =>
      sampleFormula(constant(FEN, 1), always, { amount })
        .evaluate(situation, context)
        .trace.map(({ value }) => value)
    expect(values({ scope: false })).toEqual(['notApplicable'])
    expect(values({ scope: true })).toEqual([1])
  })

  test('the same of a rule within another', () => {
    const outer = rule('R2', 'outer', about, all(ruled(where(scope, p)), q))
    const { trace } = sampleFormula(constant(FEN, 1), always, { outer }).evaluate({ scope: false, q: true }, context)
    expect(trace.map(({ inputs, value }) => [inputs, value])).toEqual([
      [{ scope: false, p: null }, 'notApplicable'],
      [{ entry: 'notApplicable', q: true }, true],
    ])
  })
})
