import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  choose,
  constant,
  FEN,
  fact,
  formula,
  type Holder,
  head,
  not,
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
  nextQuestion?.fact.name ?? null,
]
const screened = (facts: Record<string, unknown>, asOf = TODAY, ...unknown: string[]) =>
  shown(screen(formulas, facts, { ...context, asOf }, new Set(unknown)))

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

  test('what the party cannot tell stays missing and is not asked again', () => {
    expect(screened({}, TODAY, 'registered')).toEqual([
      'byLevel undetermined 2–9 [] [] [registered]',
      'bySize undetermined 1–1 [] [] [registered,revenue]',
      'byRate undetermined 0–50 [] [] [revenue]',
      'byReview undetermined 1–1 [] [] [registered]',
      'revenue',
    ])
    expect(screened({}, TODAY, 'registered', 'revenue').at(-1)).toBeNull()
  })

  test('where nothing more of the open ones can be asked, the amounts of the others are', () => {
    const asked = { revenue: 50, registered: true }
    expect(screen([byLevel, byReview], asked, context, new Set()).nextQuestion?.fact.name).toBe('level')
    expect(screen([bySize, byLevel], { registered: true }, context, new Set(['revenue'])).nextQuestion?.fact.name).toBe(
      'level',
    )
  })

  test('the question names the entitlements that wait for it', () => {
    const decides = (facts: Record<string, unknown>) =>
      screen(formulas, facts, context).nextQuestion?.decides.map(({ id }) => id)
    expect(decides({})).toEqual(['byLevel', 'bySize', 'byReview'])
    expect(decides({ registered: true })).toEqual(['bySize', 'byRate'])
  })

  test('a date without law gives no answer and no amount', () => {
    expect(screened({}, '2020-12-31')).toEqual([...formulas.map(({ id }) => `${id} notInForce - [] [] []`), null])
  })
})

describe('the article by which a fact counts', () => {
  test('is that of the rules that read it', () => {
    expect(bySize.articles.get('registered')).toEqual(cite('一'))
    expect(bySize.articles.get('level')).toBeUndefined()
  })

  test('is open where rules of two articles read it', () => {
    const { articles } = entitlement('twice', [
      rule('R3', 'other', { label: ask, cite: cite('二') }, large),
      rule('R4', 'another', { label: ask, cite: cite('三') }, atLeast(revenue, constant(FEN, 20))),
      inCity,
    ])
    expect([...articles.keys()]).toEqual(['registered'])
  })
})

describe('what is impossible among facts', () => {
  const below = fact.fen('below', ask, { most: 100 })
  const third = fact.truth('third', ask)
  const { contradictions } = formula({
    ...sampleFormula(constant(FEN, 1), rule('R1', 'entry', about, inCity)),
    gives: 'granted',
    outputs: {},
    constraints: [
      { code: 'moreThanAll', field: 'below', says: ask, holds: atMost(below, revenue) },
      { code: 'eitherOr', field: 'third', says: ask, holds: any(not(third), atLeast(revenue, constant(FEN, 10))) },
    ],
  })
  const codes = (facts: Record<string, unknown>) =>
    contradictions(facts).map(({ pointer, code }) => `${pointer} ${code}`)

  test.each<[Record<string, unknown>, string[]]>([
    [{}, []],
    [{ below: 100 }, []],
    [{ revenue: 0 }, []],
    [{ below: 20, revenue: 19 }, ['/below moreThanAll']],
    [{ below: 20, revenue: 20 }, []],
    [{ third: true, revenue: 9 }, ['/third eitherOr']],
    [{ third: true, revenue: 10 }, []],
    [{ third: true, below: 10, revenue: 9 }, ['/below moreThanAll', '/third eitherOr']],
  ])('%j', (facts, expected) => {
    expect(codes(facts)).toEqual(expected)
  })
})

describe('the facts of several entitlements', () => {
  const facts = partialFacts(formulas)

  test('may all be left out', () => {
    expect(facts.safeParse({}).success).toBe(true)
    expect(facts.safeParse({ registered: true, revenue: 3, level: 'low', honest: false }).success).toBe(true)
  })

  test('are unknown where they are null, as where they are absent', () => {
    expect(facts.parse({ registered: null, revenue: 3 })).toEqual({ registered: undefined, revenue: 3 })
  })

  test.each([{ unknown: 1 }, { revenue: 101 }, { level: 'middle' }, { registered: 'yes' }])('but not %j', (wrong) => {
    expect(facts.safeParse(wrong).success).toBe(false)
  })
})
