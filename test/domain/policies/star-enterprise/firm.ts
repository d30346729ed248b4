import type { Book, Context, Decision, Range, Wire } from '../../../../domain/kit/index.ts'
import { yi } from '../../../../domain/kit/index.ts'
import { cite } from '../../../../domain/policies/star-enterprise/policy.ts'
import { examples } from '../../../../domain/policies/star-enterprise/score.examples.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'

/** Facts of a firm by name, as they are sent. */
export type Firm = Record<string, Wire>

/** The firm of worked example 9: 69.6 points and a bonus of 5.5, with everything known that this takes. */
export const firm = (overrides: Firm = {}): Firm => ({
  ...(examples[0]!.situation as Firm),
  hasOtherDisqualification: false,
  reviewerGrowthPoints: '0',
  standards: ['national'],
  newProductRevenueFen: yi(33),
  totalSalesRevenueFen: yi(60),
  ...overrides,
})

/** The firm without some of its facts. */
export const firmWithout = (names: readonly string[], overrides: Firm = {}): Firm =>
  Object.fromEntries(Object.entries(firm(overrides)).filter(([name]) => !names.includes(name)))

/** What officers have set: the figure of each slot since the start of 2021. */
export const bookOf = (settings: Record<string, Wire> = {}): Book => ({
  id: JSON.stringify(settings),
  values: Object.fromEntries(
    Object.entries(settings).map(([slot, value]) => [
      `star-enterprise.${slot}`,
      [{ from: '2021-01-01', value, cite: cite('设定') }],
    ]),
  ),
})

/** The text alone: no slot is filled. */
export const TEXT_ALONE = bookOf()

/** A score line. */
export interface Line extends Range {
  readonly rule: string
  readonly item: string
  readonly cap: string
}

/** The result of the score. */
export type Scored = Readonly<
  Record<'scalePoints' | 'innovationPoints' | 'creditPoints' | 'basePoints' | 'bonusPoints' | 'totalPoints', Range>
> & { readonly lines: readonly Line[] }

/** Scores a firm in the middle of 2021, under the text alone. */
export const evaluate = (situation: Firm, context: Partial<Context> = {}): Decision<Scored> =>
  score.evaluate(situation, { asOf: '2021-06-30', book: TEXT_ALONE, ...context }) as Decision<Scored>

/** The result of a firm that may be rated. */
export function scored(situation: Firm, context?: Partial<Context>): Scored {
  const { result, reasons } = evaluate(situation, context)
  if (!result) throw new Error(`no score: ${reasons.map(({ code }) => code).join(', ')}`)
  return result
}

/** One line of the score, as `"4"` where it is settled and as `"0–7"` where it is not. */
export function pointsOf(item: string, overrides: Firm = {}, context?: Partial<Context>): string {
  const line = scored(firm(overrides), context).lines.find((candidate) => candidate.item === item)
  if (!line) throw new Error(`no such line: ${item}`)
  return show(line)
}

/** A range in short. */
export const show = ({ least, most }: Range): string => (least === most ? String(least) : `${least}–${most}`)
