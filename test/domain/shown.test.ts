import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { compareFractions, type Formula, isFormula, type Range, readFraction } from '../../domain/kit/index.ts'
import { countyAssessmentAnnual } from '../../domain/policies/county-assessment/county-assessment-annual.ts'
import { countyAssessmentScore } from '../../domain/policies/county-assessment/county-assessment-score.ts'
import { arbitrarySituation, type Known } from './arbitrary.ts'
import { decide } from './decide.ts'
import { annualAssessment, annualUnit, assessedUnit, assessment } from './policies/county-assessment/sample.ts'

// A figure that is rounded for show lies on the side of its line on which the exact one lies: it never contradicts the
// verdict beside it.

const asOf = '2021-06-30'

/** What a calculator says of a figure twice: by a figure that is rounded, and by a verdict that is exact. */
interface Pair {
  readonly calculator: string
  /** What is rounded, by the name of the output. */
  readonly figure: string
  /** What the figure that is shown says. */
  readonly shows: (figure: number, facts: Known) => boolean
  /** What is decided. */
  readonly holds: (result: Readonly<Record<string, Range>>, reasons: readonly string[]) => boolean
}

const isTrue = (name: string) => (result: Readonly<Record<string, Range>>) => result[name]!.least as unknown as boolean
const without = (code: string) => (_: unknown, reasons: readonly string[]) => !reasons.includes(code)
const isNone = (name: string) => (result: Readonly<Record<string, Range>>) => Number(result[name]!.least) === 0

const pairs: readonly Pair[] = [
  {
    calculator: 'investment-intensity',
    figure: 'intensityFenPerMu',
    shows: (perMu) => perMu >= 230_000_000,
    holds: without('INTENSITY_TOO_LOW'),
  },
  {
    calculator: 'tax-per-mu',
    figure: 'taxPerMuFen',
    shows: (perMu) => perMu >= 15_000_000,
    holds: isTrue('meetsGoal'),
  },
  {
    calculator: 'tax-per-mu',
    figure: 'neededTaxFen',
    shows: (needed, { industrialTaxFen }) => Number(industrialTaxFen) >= needed,
    holds: isTrue('meetsGoal'),
  },
  { calculator: 'tax-per-mu', figure: 'shortfallFen', shows: (short) => short === 0, holds: isTrue('meetsGoal') },
  {
    calculator: 'startup-loan-entry',
    figure: 'requiredHires',
    shows: (needed, { currentEmployees, qualifyingHiresThisYear }) =>
      currentEmployees === 0 || Number(qualifyingHiresThisYear) >= needed,
    holds: without('TOO_FEW_HIRES'),
  },
  ...['total', 'unsupplied', 'idle', 'lowEfficiency'].map((kind) => ({
    calculator: 'stock-land-progress',
    figure: `${kind}ProgressPercent`,
    shows: (progress: number) => progress >= 100,
    holds: isNone(`${kind}ShortfallMu`),
  })),
  {
    calculator: 'regional-assessment-coverage',
    figure: 'coveragePercent',
    shows: (coverage) => coverage === 100,
    holds: isTrue('complete'),
  },
]

const formulas = new Map(calculators.filter(isFormula).map((formula) => [formula.id, formula]))

describe.each(pairs.map((pair) => [`${pair.calculator} ${pair.figure}`, pair] as const))('%s', (_, pair) => {
  const formula: Formula = formulas.get(pair.calculator)!

  test.prop([arbitrarySituation(formula.program)], { numRuns: 500 })('says what is decided', (situation) => {
    const { result, reasons } = formula.evaluate(situation, { asOf, book: { id: 'empty', values: {} } })
    const ranges = result as Readonly<Record<string, Range>> | undefined
    if (!ranges) return
    const codes = reasons.map(({ code }) => code)
    expect(pair.shows(Number(ranges[pair.figure]!.least), situation)).toBe(pair.holds(ranges, codes))
  })
})

test.each([
  [689_999_999, '3', 229_999_999],
  [690_000_000, '3', 230_000_000],
  [690_000_001, '3', 230_000_000],
])('%d fen on %s mu show %d', (committedInvestmentFen, grantedLandMu, shown) => {
  const indicators = formulas.get('investment-intensity')!
  const situation = {
    ...(indicators.examples[0]!.situation as object),
    committedInvestmentFen,
    grantedLandMu,
  }
  const { result, reasons } = decide<{ intensityFenPerMu: Range }>(indicators, situation, { asOf })
  expect(result!.intensityFenPerMu.least).toBe(shown)
  expect(reasons.some(({ code }) => code === 'INTENSITY_TOO_LOW')).toBe(shown < 230_000_000)
})

const points = fc.integer({ min: 0, max: 130_000_000 }).map((millionths) => String(millionths / 1_000_000))

describe('points to two places', () => {
  test.prop([fc.array(points, { minLength: 2, maxLength: 8 })])('never stand against the ranks', (all) => {
    const units = all.map((each, i) => annualUnit(`U${i}`, each))
    const { result, trace } = decide<{
      units: { unit: string; annualPoints: string; exactPoints: string; rank: number }[]
    }>(countyAssessmentAnnual, annualAssessment(units), { asOf })
    const placed = result!.units
    const ranked = trace.find(({ item }) => item === 'ranks')!.inputs
    for (const [i, { unit, annualPoints, exactPoints, rank }] of placed.entries()) {
      expect(ranked[unit]).toBe(exactPoints)
      const next = placed[i + 1]
      if (!next) continue
      expect(Number(annualPoints)).toBeGreaterThanOrEqual(Number(next.annualPoints))
      const order = compareFractions(readFraction(exactPoints), readFraction(next.exactPoints))
      expect(Math.sign(order)).toBe(rank === next.rank ? 0 : 1)
    }
  })

  test.prop([fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })])(
    'show as full only what is full',
    (a, b) => {
      const { result, trace } = decide<{ units: { items: { item: string; least: string; full: string }[] }[] }>(
        countyAssessmentScore,
        assessment(assessedUnit('A', { newEnterprises: a }), assessedUnit('B', { newEnterprises: b })),
        { asOf },
      )
      const shown = result!.units.map(({ items }) => items.find(({ item }) => item === 'newEnterprises')!)
      const step = trace.find(({ item }) => item === 'newEnterprises')!
      expect(shown.map(({ least, full }) => least === full)).toEqual([a >= b, b >= a])
      expect(step.value).toEqual({ A: shown[0]!.least, B: shown[1]!.least })
    },
  )
})
