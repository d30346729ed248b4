import { score } from '../../../domain/policies/star-enterprise/score.ts'
import { entitledFirms, refusedFirms, type Situation } from './situations.ts'

/** The law under which every engine is measured. No slot is filled, as in the text. */
export const CONTEXT = { asOf: '2021-06-30', book: { id: 'bench', values: {} } }

const FIRMS = [...entitledFirms(200, 58), ...refusedFirms(32, 59)]

/**
 * Has another engine score a few hundred firms and compares: only engines that give the same points may be timed against
 * each other.
 *
 * @param total the other engine's total in hundredths of a point, null for a firm that it refuses
 * @throws Error at the first firm on which it differs from ours
 */
export async function mustAgree(
  engine: string,
  total: (situation: Situation) => Promise<number | null>,
): Promise<void> {
  for (const firm of FIRMS) {
    const expected = ourTotal(firm)
    const actual = await total(firm)
    if (actual === expected) continue
    throw new Error(`${engine} gives ${actual}, the policy ${expected}, for ${JSON.stringify(firm)}`)
  }
}

function ourTotal(firm: Situation): number | null {
  const { outcome, result, requiresReview } = score.evaluate(score.situation.parse(firm), CONTEXT)
  if (outcome === 'refused') return null
  if (requiresReview.length > 0) throw new Error('the firms to compare must be settled')
  const { totalPoints } = result as { totalPoints: { least: string; most: string } }
  if (totalPoints.least !== totalPoints.most) throw new Error('a firm without reviews has no settled total')
  return Math.round(Number(totalPoints.least) * 100)
}
