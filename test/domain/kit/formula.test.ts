import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  atLeast,
  constant,
  FEN,
  fact,
  head,
  not,
  type Range,
  rule,
  sum,
  text,
  when,
} from '../../../domain/kit/index.ts'
import { ask, cite, NO_BOOK, sampleFormula } from './sample.ts'

const a = fact.fen('a', ask, { most: 10, bounded: true })
const p = fact.truth('p', ask)
const q = fact.truth('q', ask)
const r = fact.truth('r', ask, { reviewed: true })
const s = fact.truth('s', ask)
const about = { label: ask, cite: cite('一') }

const line = rule('R2', 'line', about, sum(a, constant(FEN, 1)))
const entitled = rule(
  'R1',
  'entry',
  about,
  all(head('NOT_P', ask, p), any(head('NOT_Q', ask, q), not(s)), head('NOT_R', ask, r)),
)
const calculator = sampleFormula(
  line,
  entitled,
  { amount: line, lines: [line] },
  {
    from: '2021-01-01',
    to: '2021-12-31',
    cite: cite('末'),
  },
)
const evaluate = (situation: Record<string, unknown>, asOf = '2021-06-30') =>
  calculator.evaluate(situation, { asOf, book: NO_BOOK })
const GOOD = { p: true, q: true, r: true, s: true, a: 4 }

describe('the dates of a policy are included', () => {
  test.each([
    ['2020-12-31', 'notInForce'],
    ['2021-01-01', 'computed'],
    ['2021-12-31', 'computed'],
    ['2022-01-01', 'notInForce'],
  ])('on %s a case is %s', (asOf, outcome) => {
    const decision = evaluate(GOOD, asOf)
    expect(decision.outcome).toBe(outcome)
    expect('result' in decision).toBe(outcome === 'computed')
  })
})

test('a day that must have passed and lies after the date of decision is remarked', () => {
  const begun = fact.day('begun', text('哪一天开始？', 'On which day did it begin?'), { time: 'done' })
  const ends = fact.day('ends', ask, { time: 'ahead' })
  const inOrder = rule('R3', 'inOrder', { ...about, cite: cite('三') }, head('NOT_IN_ORDER', ask, atLeast(ends, begun)))
  const late = sampleFormula(line, inOrder)
  const on = (situation: Record<string, unknown>) =>
    late.evaluate({ a: 0, ...situation }, { asOf: '2021-06-30', book: NO_BOOK })
  expect(on({ begun: '2021-06-30', ends: '2099-12-31' }).reasons).toEqual([])
  expect(on({ begun: '2021-07-01', ends: '2099-12-31' })).toMatchObject({
    outcome: 'computed',
    reasons: [
      {
        code: 'FACT_AFTER_DATE',
        kind: 'notice',
        rule: 'R3',
        detail: {
          zh: expect.stringContaining('哪一天开始？'),
          en: expect.stringContaining('On which day did it begin?'),
        },
        citation: cite('三'),
      },
    ],
  })
  expect(on({ ends: '2021-01-01' }).reasons).toEqual([])
  // A refusal has its own reasons, and no more.
  expect(on({ begun: '2021-07-01', ends: '2021-06-30' }).reasons.map(({ code }) => code)).toEqual(['NOT_IN_ORDER'])
})

describe('a decision', () => {
  test('gives amounts as ranges and lines with their caps', () => {
    expect(evaluate(GOOD).result).toEqual({
      amount: { least: 5, most: 5 },
      lines: [{ rule: 'R2', item: 'line', least: 5, most: 5, cap: 11 }],
    })
    const open = evaluate({ ...GOOD, a: undefined }).result as { amount: Range }
    expect(open.amount).toEqual({ least: 1, most: 11 })
  })

  test('gives only what its own schema allows', () => {
    expect(calculator.result.safeParse(evaluate(GOOD).result).success).toBe(true)
    expect(calculator.result.safeParse({ amount: { least: 5, most: 5 } }).success).toBe(false)
  })

  test('refuses for one of several ways in only where all of them are closed', () => {
    expect(evaluate({ ...GOOD, p: false, r: false }).reasons.map(({ code }) => code)).toEqual(['NOT_P', 'NOT_R'])
    expect(evaluate({ ...GOOD, q: false }).reasons.map(({ code }) => code)).toEqual(['NOT_Q'])
  })

  test('is no refusal while it is open', () => {
    const decision = evaluate({ ...GOOD, r: undefined })
    expect(decision).toMatchObject({ outcome: 'computed', reasons: [] })
    expect(decision.requiresReview).toMatchObject([{ code: 'REVIEW_REQUIRED', rule: 'R1', missing: ['r'] }])
  })
})

describe('the situation', () => {
  test.each([
    [GOOD, true],
    [{ p: true, q: true, s: true, a: 4 }, true],
    [{ q: true, r: true, s: true, a: 4 }, false],
    [{ ...GOOD, b: 1 }, false],
    [{ ...GOOD, a: 11 }, false],
    [{ ...GOOD, r: null }, false],
    [[], false],
  ])('case %#, %j', (situation, accepted) => {
    expect(calculator.situation.safeParse(situation).success).toBe(accepted)
  })
})

test('a head must stand in a rule', () => {
  expect(() => sampleFormula(when(q, a), head('NOT_P', ask, p))).toThrow('outside every rule')
})
