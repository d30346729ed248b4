import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Firm, readFirms } from '../../../client/demo/firms.ts'
import { type Decision, isCreditCode, yi } from '../../../domain/kit/index.ts'
import { score } from '../../../domain/policies/star-enterprise/score.ts'

interface Scored {
  readonly totalPoints: { readonly least: string; readonly most: string }
}

const ON = { asOf: '2021-06-30', book: { id: 'empty', values: {} } }
const GRADE_LINES = [10, 30, 60, 100, 150]
const SETS = ['qualityHonours', 'standards', 'researchCentres', 'smartManufacturing', 'listings']

const firms = readFirms()
const decided = firms.map((firm) => {
  const decision = score.evaluate(score.situation.parse(firm.situation), ON) as Decision<Scored>
  const { least, most } = decision.result?.totalPoints ?? { least: '0', most: '0' }
  return { ...firm, decision, least: Number(least), most: Number(most) }
})
const refused = decided.filter(({ decision }) => decision.outcome === 'refused')
const ranked = decided.filter(({ decision }) => decision.outcome === 'computed').sort((a, b) => b.least - a.least)
const ranged = ranked.filter(({ least, most }) => least < most)

const fact = ({ situation }: Firm, name: string) => Number(situation[name])
const holding = (name: string, value: unknown) => firms.filter(({ situation }) => situation[name] === value)

describe('the file', () => {
  test('has 200 firms, no name and no code twice', () => {
    expect(firms).toHaveLength(200)
    expect(new Set(firms.map(({ name }) => name)).size).toBe(200)
    expect(new Set(firms.map(({ creditCode }) => creditCode)).size).toBe(200)
  })

  test('has a name, a code and every fact of the score as columns', () => {
    const [header = ''] = readFileSync(new URL('../../../client/demo/firms.csv', import.meta.url), 'utf8').split('\n')
    const facts = score.program.facts.map(({ fact }) => fact.name)
    expect(header.split(',').sort()).toEqual(['name', 'creditCode', ...facts].sort())
  })

  test('has valid codes, three or more with the check symbol 0', () => {
    expect(firms.filter(({ creditCode }) => !isCreditCode(creditCode))).toEqual([])
    expect(firms.filter(({ creditCode }) => creditCode.endsWith('0')).length).toBeGreaterThanOrEqual(3)
  })

  test('has codes of the city, but for the firm that is registered elsewhere', () => {
    const elsewhere = firms.filter(({ creditCode }) => !creditCode.startsWith('914117'))
    expect(elsewhere).toEqual(holding('registeredInCity', false))
    expect(elsewhere).toHaveLength(1)
  })

  test.each(SETS)('reads %s as a set, empty or not', (name) => {
    expect(firms.every(({ situation }) => Array.isArray(situation[name]))).toBe(true)
    expect(firms.some(({ situation }) => (situation[name] as string[]).length > 0)).toBe(true)
  })
})

describe('the situations', () => {
  test.each(firms)('of $name are accepted', ({ situation }) => {
    expect(score.situation.safeParse(situation).error).toBeUndefined()
    expect(score.crossCheck(situation)).toEqual([])
  })

  test('refuse nine firms, for each kind of reason', () => {
    const codes = refused.map(({ decision }) => decision.reasons.map(({ code }) => code).join('+'))
    expect(codes.sort()).toEqual([
      'ENVIRONMENTAL_POLLUTION',
      'NOT_ADVANCED_INDUSTRY',
      'NOT_REGISTERED_IN_CITY',
      'REVENUE_BELOW_FLOOR',
      'REVENUE_BELOW_FLOOR',
      'REVENUE_BELOW_FLOOR',
      'REVENUE_BELOW_FLOOR',
      'SAFETY_LIABILITY_ACCIDENT',
      'WAGE_ARREARS+SOCIAL_INSURANCE_ARREARS',
    ])
  })

  test('leave enough firms to fill all stars', () => {
    expect(ranked).toHaveLength(191)
  })

  test('leave six firms to reviewers, whose star does not hang on it', () => {
    expect(ranged).toHaveLength(6)
    for (const line of GRADE_LINES) {
      const above = ranked[line - 1]!.least
      const below = ranked[line]!.least
      expect(ranged.filter(({ least, most }) => least <= above && most >= below)).toEqual([])
    }
  })
})

describe('edge cases', () => {
  test.each([1, 5, 10, 20, 50, 100])('revenue of exactly %i 亿元', (amount) => {
    expect(holding('revenueFen', yi(amount))).toHaveLength(1)
  })

  test('revenue one fen below the floor', () => {
    expect(holding('revenueFen', yi(1) - 1)).toHaveLength(1)
  })

  test('growth of tax of exactly 30 % and one fen below', () => {
    const fromThirtyPercent = (firm: Firm) => 10 * fact(firm, 'taxFen') - 13 * fact(firm, 'taxPriorFen')
    expect(firms.filter((firm) => fromThirtyPercent(firm) === 0)).toHaveLength(1)
    expect(firms.filter((firm) => fromThirtyPercent(firm) === -10)).toHaveLength(1)
  })

  test('tax of the year before that is zero or negative', () => {
    expect(holding('taxPriorFen', 0)).toHaveLength(1)
    expect(firms.filter((firm) => fact(firm, 'taxPriorFen') < 0)).toHaveLength(1)
    expect(
      decided.filter(({ decision }) => decision.reasons.some(({ code }) => code === 'GROWTH_UNDEFINED')),
    ).toHaveLength(2)
  })

  test('new products that make exactly half of all sales', () => {
    const half = firms.filter((firm) => 2 * fact(firm, 'newProductRevenueFen') === fact(firm, 'totalSalesRevenueFen'))
    expect(half).toHaveLength(1)
  })

  test.each([999, 1000, 1499, 1500, 3000])('%i employees', (count) => {
    expect(holding('employees', count).length).toBeGreaterThanOrEqual(1)
  })

  test('one tie across a grade line, after place 60', () => {
    expect(GRADE_LINES.filter((line) => ranked[line - 1]!.least === ranked[line]!.least)).toEqual([60])
  })

  test('ties within the grades', () => {
    const within = ranked.filter(
      ({ least }, place) => place > 0 && !GRADE_LINES.includes(place) && ranked[place - 1]!.least === least,
    )
    expect(within.length).toBeGreaterThanOrEqual(3)
  })
})
