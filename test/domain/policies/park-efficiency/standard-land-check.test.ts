import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Book, type Decision, wan } from '../../../../domain/kit/index.ts'
import { standardLandCheck } from '../../../../domain/policies/park-efficiency/standard-land-check.ts'
import { decide, codes as every, faults } from '../../decide.ts'
import { codes } from './case.ts'

type Range = { readonly least: unknown; readonly most: unknown }
type Result = Readonly<Record<string, Range>>

/** Values that a city might publish: invented, since the text prints none. */
const book: Book = {
  id: 'published',
  values: {
    'park-efficiency.standard-land-investment': [{ from: '2021-07-01', value: wan(200) }],
    'park-efficiency.standard-land-tax': [{ from: '2021-07-01', value: wan(15) }],
    'park-efficiency.standard-land-plot-ratio': [{ from: '2021-07-01', value: '1.2' }],
  },
}
const land = {
  isIndustrialStandardLand: true,
  standardLandMu: '30',
  standardLandInvestmentFen: wan(6000),
  standardLandTaxFen: wan(450),
  standardLandPlotRatio: '1.2',
}
const check = (change: object = {}, law: object = { book }): Decision<Result> =>
  decide<Result>(standardLandCheck, { ...land, ...change }, { asOf: '2021-12-31', ...law })
const verdicts = ({ result }: Decision<Result>) =>
  ['investmentMet', 'taxMet', 'plotRatioMet', 'passes'].map((name) => result![name]!.least)

describe('A7.R12 three indicators of standard land', () => {
  test.each<[string, object, string[]]>([
    ['all three on the line', {}, []],
    ['a fen less of investment', { standardLandInvestmentFen: wan(6000) - 1 }, ['STANDARD_LAND_INVESTMENT_TOO_LOW']],
    ['a fen less of tax', { standardLandTaxFen: wan(450) - 1 }, ['STANDARD_LAND_TAX_TOO_LOW']],
    ['a hundredth less of the ratio', { standardLandPlotRatio: '1.19' }, ['PLOT_RATIO_TOO_LOW']],
    ['a hundredth more of the ratio', { standardLandPlotRatio: '1.21' }, []],
    [
      'a hundredth of a mu more land',
      { standardLandMu: '30.01' },
      ['STANDARD_LAND_INVESTMENT_TOO_LOW', 'STANDARD_LAND_TAX_TOO_LOW'],
    ],
  ])('%s', (_case, change, expected) => {
    const decision = check(change)
    expect([decision.outcome, codes(decision, 'finding')]).toEqual(['computed', expected])
    expect(verdicts(decision)).toEqual([
      !expected.includes('STANDARD_LAND_INVESTMENT_TOO_LOW'),
      !expected.includes('STANDARD_LAND_TAX_TOO_LOW'),
      !expected.includes('PLOT_RATIO_TOO_LOW'),
      expected.length === 0,
    ])
  })

  test('what is not set, or not set yet, leaves the verdict open and names the slot', () => {
    const open = check({}, { asOf: '2021-06-30', book })
    expect(open.requiresReview.map(({ code, missing }) => [code, missing])).toEqual([
      ['PARAMETER_NOT_SET', ['park-efficiency.standard-land-investment']],
      ['PARAMETER_NOT_SET', ['park-efficiency.standard-land-tax']],
      ['PARAMETER_NOT_SET', ['park-efficiency.standard-land-plot-ratio']],
    ])
    expect(open.result!.passes).toEqual({ least: false, most: true })
  })

  test('other land is not covered, and asked for nothing else', () => {
    const { standardLandMu: _, ...rest } = land
    expect(every(check({ isIndustrialStandardLand: false }))).toEqual(['NOT_STANDARD_LAND'])
    expect(faults(standardLandCheck, rest, { asOf: '2021-12-31' })).toEqual(['/standardLandMu required'])
    expect(faults(standardLandCheck, { isIndustrialStandardLand: false })).toEqual([])
  })

  const amount = fc.integer({ min: 1, max: wan(100_000) })
  test.prop([fc.integer({ min: 1, max: 10_000 }), amount])(
    'what is shown never contradicts the verdict',
    (area, fen) => {
      const { result } = check({ standardLandMu: String(area / 100), standardLandInvestmentFen: fen })
      const isReached = BigInt(fen) * 100n >= BigInt(wan(200)) * BigInt(area)
      expect(result!.investmentMet!.least).toBe(isReached)
      expect((result!.investmentPerMuFen!.least as number) >= wan(200)).toBe(isReached)
    },
  )
})
