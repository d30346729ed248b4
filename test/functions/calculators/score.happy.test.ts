import { describe, expect, test } from 'vitest'
import { TODAY, testApp } from '../../http/app.ts'
import { score } from '../../http/calculate.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()
const settled = (points: string) => ({ least: points, most: points })

describe.each(['zh', 'en'] as const)('the whole enterprise of worked example 9, in %s', (language) => {
  const asked = score(app, { asOf: TODAY, situation: { creditCode: '91411700MA0000015N', ...FIRM } }, language)

  test('scores 69.6 out of a hundred and a bonus of 5.5 (A1.R29)', async () => {
    const { outcome, result } = await asked
    expect(outcome).toBe('computed')
    expect(result).toMatchObject({
      scalePoints: settled('31'),
      innovationPoints: settled('34.6'),
      creditPoints: settled('4'),
      basePoints: settled('69.6'),
      bonusPoints: settled('5.5'),
      totalPoints: settled('75.1'),
    })
  })

  test('names every line of both tables, with its points and its cap', async () => {
    const { lines } = (await asked).result!
    expect(lines.map(({ rule, least, most, cap }) => [rule, least, most, cap])).toEqual([
      ['A1.R05', '8', '8', '10'],
      ['A1.R06', '15', '15', '20'],
      ['A1.R07', '8', '8', '10'],
      ['A1.R08', '4', '4', '7'],
      ['A1.R09', '2', '2', '3'],
      ['A1.R10', '5', '5', '5'],
      ['A1.R11', '2', '2', '2'],
      ['A1.R12', '1', '1', '1'],
      ['A1.R13', '2', '2', '2'],
      ['A1.R14', '1', '1', '5'],
      ['A1.R15', '2.3', '2.3', '3'],
      ['A1.R16', '1.3', '1.3', '2'],
      ['A1.R17', '3', '3', '5'],
      ['A1.R18', '3', '3', '5'],
      ['A1.R19', '3', '3', '5'],
      ['A1.R20', '5', '5', '5'],
      ['A1.R21', '0', '0', '5'],
      ['A1.R22', '2', '2', '2'],
      ['A1.R23', '2', '2', '3'],
      ['A1.R24', '2', '2', '3'],
      ['A1.R25', '0.5', '0.5', '1'],
      ['A1.R26', '0', '0', '1'],
      ['A1.R27', '1', '1', '3'],
      ['A1.R28', '2', '2', '2'],
    ])
  })

  test('cites the article of every step, from eligibility to the total', async () => {
    const { trace } = await asked
    const rules = new Set(trace.map(({ rule }) => rule))
    for (let n = 1; n <= 29; n++) expect(rules).toContain(`A1.R${String(n).padStart(2, '0')}`)
    for (const { citation, label } of trace) {
      expect(citation).toEqual({ document: '驻政办〔2020〕58号', annex: '1', article: expect.stringMatching(/./) })
      expect(label).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u)
    }
  })

  test('shows what went into a step, and each figure used with its value and first day', async () => {
    const { trace } = await asked
    const step = (rule: string) => trace.find((candidate) => candidate.rule === rule)!
    expect(step('A1.R05')).toMatchObject({ inputs: { revenueFen: FIRM.revenueFen }, value: '8', cap: '10' })
    expect(step('A1.R24')).toMatchObject({ inputs: { employees: 2300 }, value: '2', cap: '3' })
    const figures = trace.flatMap(({ parameters }) => parameters)
    expect(figures.length).toBeGreaterThan(20)
    for (const { id, value, from, citation } of figures) {
      const isUnsetSlot = id === 'star-enterprise.new-product-second-tier'
      expect([id, from]).toEqual([
        id,
        id === 'star-enterprise.listing-accumulation' || isUnsetSlot ? null : '2020-12-31',
      ])
      expect([id, value === null || value === undefined]).toEqual([id, isUnsetSlot])
      expect(citation.article).not.toBe('')
    }
  })

  test('leaves nothing to review', async () => {
    const { reasons, requiresReview } = await asked
    expect([reasons, requiresReview]).toEqual([[], []])
  })
})

test('sums of the trace are sums of their lines', async () => {
  const { result, trace } = await score(app, { situation: FIRM })
  const hundredths = (lines: readonly { least: string }[]) =>
    lines.reduce((total, { least }) => total + Math.round(Number(least) * 100), 0)
  expect(hundredths(result!.lines)).toBe(7510)
  const totals = trace.filter(({ rule }) => rule === 'A1.R29' || rule === 'A1.R04').map(({ value }) => value)
  expect(totals.toSorted()).toEqual(['31', '34.6', '4', '5.5', '69.6', '75.1'])
})

describe('the date of the law, where the request has none, is today in Shanghai', () => {
  test.each([
    ['2021-06-30T15:59:59Z', '2021-06-30'],
    ['2021-06-30T16:00:00Z', '2021-07-01'],
    ['2021-06-30T16:30:00Z', '2021-07-01'],
    ['2021-12-31T16:30:00Z', '2022-01-01'],
  ])('at %s it is %s', async (now, asOf) => {
    expect((await score(testApp({ now }), { situation: FIRM })).asOf).toBe(asOf)
  })

  test('a date in the request wins', async () => {
    expect((await score(app, { asOf: '2020-12-31', situation: FIRM })).asOf).toBe('2020-12-31')
  })
})
