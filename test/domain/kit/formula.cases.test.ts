import { describe, expect, test } from 'vitest'
import {
  all,
  always,
  any,
  atLeast,
  caseOf,
  constant,
  either,
  FEN,
  fact,
  formula,
  head,
  is,
  nearestChanges,
  rule,
  sumOf,
  text,
} from '../../../domain/kit/index.ts'
import { ask, cite, labelled, NO_BOOK, sampleFormula, TODAY } from './sample.ts'

const context = { asOf: TODAY, book: NO_BOOK }
const about = { label: ask, cite: cite('一') }

// An agreed sum where there is an agreement, else what was paid.
const agreed = fact.truth('agreed', ask)
const agreedFen = fact.fen('agreedFen', ask, { conditional: true })
const paid = fact.amounts('paidFen', ask, { mostRows: 3 })
const open = fact.truth('open', ask)
const amount = rule('R2', 'amount', about, either(agreed, agreedFen, sumOf(paid)))
const entitled = rule('R1', 'entry', about, all(head('CLOSED', ask, open)))
const calculator = sampleFormula(amount, entitled, { amount })
const faults = (situation: Record<string, unknown>) =>
  calculator.crossCheck(situation, context).map(({ pointer, code }) => `${pointer} ${code}`)

describe('a fact that is asked for only where it matters', () => {
  test('may be left out by the schema', () => {
    expect(calculator.situation.safeParse({ open: true, agreed: false, paidFen: [1] }).success).toBe(true)
    expect(calculator.situation.safeParse({ open: true }).success).toBe(true)
    expect(calculator.situation.safeParse({ agreed: false, paidFen: [1] }).success).toBe(false)
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['where the decision needs it', { open: true, agreed: true, paidFen: [] }, ['/agreedFen required']],
    ['not where it is given', { open: true, agreed: true, paidFen: [], agreedFen: 5 }, []],
    ['not where another way is taken', { open: true, agreed: false, paidFen: [1, 2] }, []],
    ['not where the case is refused anyway', { open: false, agreed: true, paidFen: [] }, []],
    ['not yet while the rest is unknown', { open: true, paidFen: [] }, ['/agreed required']],
    ['with all that an admitted case has to tell', { open: true }, ['/agreed required', '/paidFen required']],
    ['not where who is refused need not tell it', { open: false }, []],
  ])('is missed %s', (_case, situation, expected) => {
    expect(faults(situation)).toEqual(expected)
  })

  test('is not missed on a date without law', () => {
    const situation = { open: true, agreed: true, paidFen: [] }
    expect(calculator.crossCheck(situation, { ...context, asOf: '2020-12-31' })).toEqual([])
    expect(calculator.crossCheck(situation)).toHaveLength(1)
  })

  test('lists are summed, and no change of them is proposed', () => {
    const situation = { open: true, agreed: false, paidFen: [3, 4] }
    expect(calculator.evaluate(situation, context).result).toEqual({ amount: { least: 7, most: 7 } })
    expect(nearestChanges(calculator, situation, context).map(({ fact: name }) => name)).toEqual([])
  })
})

describe('what is checked without deciding', () => {
  const area = fact.fen('area', ask)
  const first = rule('R3', 'first', about, all(head('TOO_SMALL', text('小', 'small'), atLeast(area, constant(FEN, 5)))))
  const second = rule('R4', 'second', about, any(head('NOT_OPEN', ask, open), head('NOT_AGREED', ask, agreed)))
  const checked = formula({
    ...calculator,
    id: 'checked',
    entitled: always,
    checks: [first, second],
    outputs: { first, second },
    goal: first,
    gives: 'computed',
  })
  const told = (situation: Record<string, unknown>) => {
    const { outcome, result, reasons } = checked.evaluate(situation, context)
    return { outcome, result, reasons: reasons.map(({ code, kind, rule: id }) => `${id} ${kind} ${code}`) }
  }

  test('every head that does not hold is a finding, and the rest is computed', () => {
    expect(told({ area: 4, open: false, agreed: false })).toEqual({
      outcome: 'computed',
      result: { first: { least: false, most: false }, second: { least: false, most: false } },
      reasons: ['R3 finding TOO_SMALL', 'R4 finding NOT_OPEN', 'R4 finding NOT_AGREED'],
    })
  })

  test('one of several ways is enough', () => {
    expect(told({ area: 5, open: false, agreed: true })).toEqual({
      outcome: 'computed',
      result: { first: { least: true, most: true }, second: { least: true, most: true } },
      reasons: [],
    })
  })

  test('stands in the trace', () => {
    const { trace } = checked.evaluate({ area: 5, open: true, agreed: true }, context)
    expect(trace.map(({ rule: id, value, cap }) => [id, value, cap])).toEqual([
      ['R3', true, null],
      ['R4', true, null],
    ])
  })
})

describe('a coded output', () => {
  const kind = fact.choice('kind', ask, labelled('a', 'b', 'c'))
  const route = rule(
    'R5',
    'route',
    about,
    caseOf(
      labelled('first', 'second', 'third'),
      [
        ['first', is(kind, 'a')],
        ['second', is(kind, 'a', 'b')],
      ],
      'third',
    ),
  )
  const routed = sampleFormula(amount, entitled, { route })
  const routeOf = (value?: string) => {
    const { result, trace } = routed.evaluate({ open: true, kind: value, agreed: true, agreedFen: 1 }, context)
    const step = trace.find(({ rule: id }) => id === 'R5')
    return [(result as { route: unknown }).route, step?.value, step?.cap]
  }

  test.each([
    ['a', 'first'],
    ['b', 'second'],
    ['c', 'third'],
  ])('of %s is %s: the first case that holds', (value, code) => {
    expect(routeOf(value)).toEqual([code, code, null])
    expect(routed.result.safeParse({ route: code }).success).toBe(true)
  })

  test('is null while it is open', () => {
    expect(routeOf()).toEqual([null, null, null])
    expect(routed.result.safeParse({ route: null }).success).toBe(true)
    expect(routed.result.safeParse({ route: 'fourth' }).success).toBe(false)
  })

  test('names only codes that it declares', () => {
    expect(() => caseOf(labelled('x'), [['y', open]], 'x')).toThrow('no such option: y')
    expect(() => caseOf(labelled('x'), [], 'z')).toThrow('no such option: z')
  })
})
