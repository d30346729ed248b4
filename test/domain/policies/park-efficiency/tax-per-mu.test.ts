import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { MU, mu, print, wan } from '../../../../domain/kit/index.ts'
import { taxPerMu } from '../../../../domain/policies/park-efficiency/tax-per-mu.ts'
import { codes, decide, settled } from './case.ts'

const of = (industrialTaxFen: number, industrialLandMu: string) => ({ industrialTaxFen, industrialLandMu })

describe('A7.R07', () => {
  test.each([
    [wan(30_000), '2000', true, wan(15), wan(30_000), 0],
    [wan(29_999), '2000', false, 14_999_500, wan(30_000), wan(1)],
    [wan(30_000) - 1, '2000', false, 14_999_999, wan(30_000), 1],
    [wan(30_000) + 1, '2000', true, wan(15), wan(30_000), 0],
    [0, '2000', false, 0, wan(30_000), wan(30_000)],
    // A third of a mu: 15 万元 × 0.33 is 4.95 万元.
    [4_950_000, '0.33', true, wan(15), 4_950_000, 0],
    [4_949_999, '0.33', false, 14_999_996, 4_950_000, 1],
    [10 ** 14, '0.1', true, 10 ** 15, 1_500_000, 0],
    [10 ** 14, '1000000', true, 10 ** 8, 15 * 10 ** 12, 0],
  ])('worked example 6: %d fen from %s mu reach the goal: %s', (tax, land, meetsGoal, perMu, needed, shortfall) => {
    expect(settled(taxPerMu, of(tax, land))).toEqual({
      meetsGoal,
      taxPerMuFen: perMu,
      neededTaxFen: needed,
      shortfallFen: shortfall,
      windowFrom: '2023-12-31',
      windowTo: '2025-12-31',
    })
    const decision = decide(taxPerMu, of(tax, land))
    expect(codes(decision, 'finding')).toEqual(meetsGoal ? [] : ['TAX_BELOW_GOAL'])
    expect(codes(decision, 'notice')).toEqual(['ASPIRATIONAL'])
  })

  test.each(['0', '0.09', '1000000.01', '-1', '1.001'])('%s mu are not accepted', (land) => {
    expect(taxPerMu.situation.safeParse(of(0, land)).success).toBe(false)
  })

  const land = fc.integer({ min: mu('0.1'), max: mu('1000000') })
  const tax = fc.integer({ min: 0, max: 10 ** 14 })

  test.prop([tax, land])('the verdict is that of exact arithmetic', (industrialTaxFen, area) => {
    const { meetsGoal, taxPerMuFen } = settled(taxPerMu, of(industrialTaxFen, print(MU, area) as string))
    const reached = BigInt(industrialTaxFen) * 100n
    expect(meetsGoal).toBe(reached >= BigInt(wan(15)) * BigInt(area))
    expect(BigInt(taxPerMuFen as number)).toBe(reached / BigInt(area))
  })

  test.prop([tax, land])('what is paid and what is missing reach the goal', (industrialTaxFen, area) => {
    const result = settled(taxPerMu, of(industrialTaxFen, print(MU, area) as string))
    const missing = result.shortfallFen as number
    expect(missing).toBe(Math.max(0, (result.neededTaxFen as number) - industrialTaxFen))
    if (industrialTaxFen + missing <= 10 ** 14)
      expect(settled(taxPerMu, of(industrialTaxFen + missing, print(MU, area) as string)).meetsGoal).toBe(true)
  })
})
