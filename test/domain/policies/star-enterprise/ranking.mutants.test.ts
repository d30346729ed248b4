import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { tieFaults } from '../../../../domain/policies/star-enterprise/podium.ts'
import { examples } from '../../../../domain/policies/star-enterprise/ranking.examples.ts'
import { ranking } from '../../../../domain/policies/star-enterprise/ranking.ts'
import { decide, faults } from '../../decide.ts'

// What the tables and properties beside this file leave open: the steps of the trace, the marks of a place, the schema,
// and faults of lists that are not well-formed.

interface Listed {
  readonly creditCode: string
  readonly totalPoints?: string
  readonly standing?: string
}
interface Result {
  readonly firms: readonly (Listed & Readonly<Record<string, unknown>>)[]
  readonly budget: unknown
  readonly awardPurposes: unknown
}

const asked = { asOf: '2021-06-30' }
const CODES = (examples[1]!.situation as { firms: Listed[] }).firms.map(({ creditCode }) => creditCode)
const [A, B, C] = CODES as [string, string, string]
const listed = (...totals: string[]) => totals.map((totalPoints, i) => ({ creditCode: CODES[i]!, totalPoints }))
const rank = (firms: readonly object[]) => decide<Result>(ranking, { assessmentYear: 2020, firms }, asked)

describe('the trace of a ranking', () => {
  // Ten at the top, then two that are equal and stand before the second line.
  const { trace, reasons, result } = rank(
    listed('98', '97', '96', '95', '94', '93', '92', '91', '90', '89', '80', '80').map((firm, i) =>
      i === 0 ? { ...firm, name: '第一' } : firm,
    ),
  )
  const filled = { five: 10, four: 2, three: 0, two: 0, one: 0 }
  const payableFen = wan(340)

  test.each([
    ['A1.R34', 'cycle', { assessmentYear: 2020 }, [], 2020, null],
    ['A1.R30', 'stars', { firms: 12 }, ['star-enterprise.places'], filled, null],
    ['A1.R31', 'awards', filled, ['star-enterprise.awards'], payableFen, wan(1000)],
    ['A1.R32', 'plaques', filled, [], 12, 150],
    ['A1.R33', 'purposes', {}, [], ['techInnovation', 'entrepreneurTraining'], null],
    ['A1.R35', 'noSecondAssessment', { assessmentYear: 2020 }, [], 12, null],
    ['A1.R36', 'budget', { payableFen, fullListFen: wan(1000) }, [], true, null],
  ] as const)('%s %s', (rule, item, inputs, parameters, value, cap) => {
    const step = trace.find((each) => each.rule === rule)
    expect(step).toMatchObject({ item, inputs, value, cap })
    expect(step!.inputs).toEqual(inputs)
    expect(step!.parameters.map(({ id }) => id)).toEqual(parameters)
  })

  test('has no other step', () => expect(trace).toHaveLength(7))

  test('says that no second assessment follows', () => {
    expect(reasons).toMatchObject([{ code: 'NO_SECOND_ASSESSMENT', kind: 'notice', rule: 'A1.R35' }])
  })

  test('the result gives what the cash is for, and the name only where there is one', () => {
    expect(result!.awardPurposes).toEqual(['techInnovation', 'entrepreneurTraining'])
    expect(result!.firms[0]).toEqual({
      rank: 1,
      creditCode: A,
      name: '第一',
      totalPoints: '98',
      status: 'SETTLED',
      star: 'five',
      awardFen: wan(30),
      plaque: true,
    })
    expect(result!.firms[1]).not.toHaveProperty('name')
  })
})

describe('a place', () => {
  const many = Array.from({ length: 152 }, (_, i) => ({
    creditCode: `F${String(i).padStart(3, '0')}`,
    totalPoints: String(i < 149 ? 100 - i / 10 : 10),
    standing: 'eligible',
  }))
  const { result, requiresReview } = ranking.evaluate(
    { assessmentYear: 2020, firms: many, tieDecisions: [] },
    { ...asked, book: { id: '', values: {} } },
  ) as { result: Result; requiresReview: readonly object[] }

  test('that is pending has neither star nor cash nor plaque, and names what it waits for', () => {
    expect(result.firms[150]).toMatchObject({ status: 'TIE_PENDING', star: null, awardFen: null, plaque: null })
    expect(requiresReview).toMatchObject([
      { code: 'TIE_PENDING', rule: 'A1.R30', item: 'tieAfter150', missing: ['tieDecisions'], least: 150, most: 151 },
    ])
  })

  test('below the last star has no cash and no plaque', () => {
    const below = rank(listed('9')).result!.firms[0]
    expect(below).toMatchObject({ plaque: true })
    const settled = ranking.evaluate(
      {
        assessmentYear: 2020,
        firms: many.map((firm, i) => ({ ...firm, totalPoints: String(100 - i / 10) })),
        tieDecisions: [],
      },
      { ...asked, book: { id: '', values: {} } },
    ).result as Result
    expect(settled.firms[149]).toMatchObject({ star: 'one', awardFen: 0, plaque: true })
    expect(settled.firms[150]).toMatchObject({ star: null, awardFen: 0, plaque: false })
  })
})

describe('the schema of a ranking', () => {
  const accepts = (situation: object) => ranking.situation.safeParse(situation).success
  const firm = { creditCode: A, totalPoints: '50' }

  test.each([
    ['a name', { firms: [{ ...firm, name: '企业' }] }],
    ['a name of one hundred characters', { firms: [{ ...firm, name: '企'.repeat(100) }] }],
    ['an order of two firms', { firms: [firm], tieDecisions: [{ creditCodes: [A, B], reason: '抽签' }] }],
    ['an order of three firms', { firms: [firm], tieDecisions: [{ creditCodes: [A, B, C], reason: '抽签' }] }],
    ['two firms', { firms: [firm, { creditCode: B, standing: 'disqualified' }] }],
  ])('takes %s', (_what, given) => expect(accepts({ assessmentYear: 2021, ...given })).toBe(true))

  test.each([
    ['an empty name', { firms: [{ ...firm, name: '' }] }],
    ['a longer name', { firms: [{ ...firm, name: '企'.repeat(101) }] }],
    ['no firm', { firms: [] }],
    ['an order of one firm', { firms: [firm], tieDecisions: [{ creditCodes: [A], reason: '抽签' }] }],
    ['an order without a reason', { firms: [firm], tieDecisions: [{ creditCodes: [A, B], reason: '' }] }],
    [
      'an order with a longer reason',
      { firms: [firm], tieDecisions: [{ creditCodes: [A, B], reason: '由'.repeat(501) }] },
    ],
  ])('refuses %s', (_what, given) => expect(accepts({ assessmentYear: 2021, ...given })).toBe(false))
})

describe('faults between firms', () => {
  const given = (firms: readonly object[], tieDecisions: readonly object[] = []) =>
    faults(ranking, { assessmentYear: 2020, firms, tieDecisions })

  test('a firm is rated once, wherever it stands', () => {
    expect(given([...listed('50', '49'), { creditCode: A, standing: 'disqualified' }])).toEqual([
      '/firms/2/creditCode ratedTwice',
    ])
  })

  test('an eligible firm needs its total, no other does; orders are not looked at before', () => {
    expect(given([{ creditCode: A }], [{ creditCodes: [A, B] }])).toEqual(['/firms/0/totalPoints required'])
    expect(given([{ creditCode: A, standing: 'outOfScope' }])).toEqual([])
  })

  test('a firm without a place in the ranking stands in no tie', () => {
    const firms = [...listed('50'), { creditCode: B, totalPoints: '50', standing: 'disqualified' }]
    expect(given(firms, [{ creditCodes: [A, B] }])).toEqual(['/tieDecisions/0/creditCodes notOneTie'])
  })

  test('an order may name nobody twice', () => {
    expect(given(listed('50', '50'), [{ creditCodes: [A, A] }])).toEqual(['/tieDecisions/0/creditCodes notOneTie'])
  })

  test('strangers are no tie, however many', () => {
    expect(tieFaults([], [{ creditCodes: [A, B] }]).map(({ code }) => code)).toEqual(['notOneTie'])
  })

  test('of a list that is not well-formed the rest is told, and orders are not judged', () => {
    const malformed = [undefined, ...listed('50')]
    expect(tieFaults(malformed, [{ creditCodes: [A, B] }])).toEqual([])
    expect(tieFaults(undefined, [{ creditCodes: [A, B] }])).toEqual([])
  })

  test('an order that is not well-formed is left to its own fault', () => {
    const firms = listed('50', '50')
    for (const broken of [undefined, {}, { creditCodes: [A, undefined] }])
      expect(tieFaults(firms, [broken])).toEqual([])
  })

  test('none where no order is given at all', () => {
    expect(faults(ranking, { assessmentYear: 2020, firms: listed('50') })).toEqual([])
  })

  test('each says what is wrong in both languages', () => {
    const found = tieFaults(
      [...listed('50', '50'), { creditCode: A }, { creditCode: C }],
      [{ creditCodes: [A, B] }],
    ).concat(tieFaults(listed('50', '50'), [{ creditCodes: [A] }, { creditCodes: [A, B] }, { creditCodes: [B, A] }]))
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(['ratedTwice', 'required', 'notOneTie', 'decidedTwice']),
    )
    for (const { detail } of found) expect([detail.zh === '', detail.en === '']).toEqual([false, false])
  })
})
