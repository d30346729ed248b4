import { creditCodeCheckSymbol, organisationCheckSymbol } from '../../domain/kit/credit-code.ts'
import { examples } from '../../domain/policies/star-enterprise/score.examples.ts'

/** The whole-enterprise case of the spec (worked example 9): 69.6 points and a bonus of 5.5, by other honours and figures. */
export const FIRM: Readonly<Record<string, unknown>> & { readonly revenueFen: number } = {
  ...(examples[0]!.situation as { readonly revenueFen: number }),
  qualityHonours: ['provincialBenchmark'],
  standards: ['national', 'enterprise'],
  newProductRevenueFen: 55 * 1_000_000,
  totalSalesRevenueFen: 100 * 1_000_000,
}

/** The same case without some of its facts. */
export const firmWithout = (...names: string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(FIRM).filter(([name]) => !names.includes(name)))

/** A valid 统一社会信用代码 of an invented firm; the codes of rising numbers rise. */
export function codeOf(number: number): string {
  const organisation = `MA${String(number).padStart(6, '0')}`
  const first17 = `91411700${organisation}${organisationCheckSymbol(organisation)}`
  return first17 + creditCodeCheckSymbol(first17)
}

/** A firm as the ranking takes it. */
export interface RankingFirm {
  readonly creditCode: string
  readonly totalPoints?: string
  readonly name?: string
  readonly standing?: string
}

/** Firms 1, 2, 3 … with these totals. */
export const firmsWith = (totals: readonly string[]): RankingFirm[] =>
  totals.map((totalPoints, i) => ({ creditCode: codeOf(i + 1), totalPoints }))

/** So many different totals, best first: 109.5, 109, 108.5 … */
export const totalsDown = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => String(109.5 - i / 2).replace(/\.0$/, ''))
