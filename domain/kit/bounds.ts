import type { Frame } from './expression.ts'
import type { Ends, Unit, UnitCode } from './unit.ts'

/** Of these nothing lies above the most: all of a whole, full points, the last of the options. */
const CLOSED: ReadonlySet<UnitCode> = new Set(['truth', 'option', 'points', 'percent'])

/**
 * The most of a fact or slot raised, where it only keeps the form from nonsense (an amount below a trillion, a day before
 * 2200) and neither the text nor the matter sets it. What rises with it has no upper bound of its own.
 *
 * @param bounded the matter itself sets the most, such as twelve months of a year
 */
export const raised = ({ code }: Unit, { least, most }: Ends, bounded = false): Ends =>
  bounded || CLOSED.has(code) ? { least, most } : { least, most: most + (most - least) }

/**
 * What a node can still be. The most is infinite where it rises with the forms and the law sets none: neither the text nor
 * what is known is seen to bound it. Where the law sets one, the forms are wider, and nobody needs to look.
 */
export function endsOf(frame: Frame, at: number): Ends {
  const [least, most] = [frame.least[at]!, frame.most[at]!]
  if (least === most || frame.caps[at] !== Number.POSITIVE_INFINITY) return { least, most }
  return { least, most: frame.outer().most[at]! > most ? Number.POSITIVE_INFINITY : most }
}
