import { describe, expect, test } from 'vitest'
import {
  all,
  atLeast,
  choose,
  constant,
  FEN,
  fact,
  formula,
  type Holder,
  head,
  PERCENT,
  partialFacts,
  percent,
  portion,
  rule,
  type Screening,
  scheduleParameter,
  screen,
  slotQuantity,
  type Truth,
} from '../../../domain/kit/index.ts'
import { ask, cite, labelled, NO_BOOK, sampleFormula, since, TODAY } from './sample.ts'

const context = { asOf: TODAY, book: NO_BOOK }
const about = { label: ask, cite: cite('一') }
const registered = fact.truth('registered', ask)
const revenue = fact.fen('revenue', ask, { most: 100, bounded: true })
const honest = fact.truth('honest', ask, { reviewed: true })
const level = fact.choice('level', ask, labelled('low', 'high'))
const rate = slotQuantity('rate', ask, PERCENT, { cite: cite('二'), least: percent(10), most: percent(50) })
const sums = scheduleParameter('sums', ask, FEN, since({ low: 2, high: 9 }))

const entitlement = (id: string, parts: Truth[], goal = constant(FEN, 1), holder: Holder = 'enterprise') => {
  const entry = rule('R1', `${id}Entry`, about, all(...parts))
  return formula({
    ...sampleFormula(goal, entry),
    id,
    holder,
    gives: 'granted',
    entitled: entry,
    outputs: { goal: rule('R2', `${id}Goal`, about, goal) },
    goal,
  })
}

const inCity = head('NOT_REGISTERED', ask, registered)
const large = head('TOO_SMALL', ask, atLeast(revenue, constant(FEN, 50)))
const byLevel = entitlement('byLevel', [inCity], choose(level, sums))
const bySize = entitlement('bySize', [inCity, large])
const byRate = entitlement('byRate', [large], portion(revenue, rate, 'down'))
const byReview = entitlement('byReview', [inCity, head('DISHONEST', ask, honest)])
const formulas = [byLevel, bySize, byRate, byReview]

const shown = ({ entitlements, nextQuestion }: Screening) => [
  ...entitlements.map(
    ({ formula: { id }, eligibility, goal, reasons, requiresReview, missing }) =>
      `${id} ${eligibility} ${goal ? `${goal.least}–${goal.most}` : '-'} [${reasons.map(({ code }) => code)}] ` +
      `[${requiresReview.map(({ code }) => code)}] [${missing.map(({ name }) => name)}]`,
  ),
  nextQuestion?.name ?? null,
]
const screened = (facts: Record<string, unknown>, asOf = TODAY) => shown(screen(formulas, facts, { ...context, asOf }))

describe('what partial facts decide', () => {
  test('nothing known: all open, and the fact on which most wait is asked first', () => {
    expect(screened({})).toEqual([
      'byLevel undetermined 2–9 [] [] [registered]',
      'bySize undetermined 1–1 [] [] [registered,revenue]',
      'byRate undetermined 0–50 [] [] [revenue]',
      'byReview undetermined 1–1 [] [] [registered]',
      'registered',
    ])
  })

  test('what is known against it refuses at once, with every reason', () => {
    expect(screened({ registered: false, revenue: 49 })).toEqual([
      'byLevel ineligible - [NOT_REGISTERED] [] []',
      'bySize ineligible - [NOT_REGISTERED,TOO_SMALL] [] []',
      'byRate ineligible - [TOO_SMALL] [] []',
      'byReview ineligible - [NOT_REGISTERED] [] []',
      null,
    ])
  })

  test('one certain reason is told while the rest is open', () => {
    expect(screened({ revenue: 49 })[1]).toBe('bySize ineligible - [TOO_SMALL] [] []')
  })

  test('once all are determined, the amounts are asked for', () => {
    expect(screened({ registered: true, revenue: 50, honest: true })).toEqual([
      'byLevel eligible 2–9 [] [] [level]',
      'bySize eligible 1–1 [] [] []',
      'byRate eligible 5–25 [] [PARAMETER_NOT_SET] []',
      'byReview eligible 1–1 [] [] []',
      'level',
    ])
  })

  test('what only a reviewer can say is never asked of the party', () => {
    expect(screened({ registered: true, revenue: 50, level: 'low' })).toEqual([
      'byLevel eligible 2–2 [] [] []',
      'bySize eligible 1–1 [] [] []',
      'byRate eligible 5–25 [] [PARAMETER_NOT_SET] []',
      'byReview undetermined 1–1 [] [REVIEW_REQUIRED] []',
      null,
    ])
  })

  test('a date without law gives no answer and no amount', () => {
    expect(screened({}, '2020-12-31')).toEqual([...formulas.map(({ id }) => `${id} notInForce - [] [] []`), null])
  })
})

describe('the facts of several entitlements', () => {
  const facts = partialFacts(formulas)

  test('may all be left out', () => {
    expect(facts.safeParse({}).success).toBe(true)
    expect(facts.safeParse({ registered: true, revenue: 3, level: 'low', honest: false }).success).toBe(true)
  })

  test.each([{ unknown: 1 }, { revenue: 101 }, { level: 'middle' }, { registered: null }])('but not %j', (wrong) => {
    expect(facts.safeParse(wrong).success).toBe(false)
  })
})
