import { score } from '../../../domain/policies/star-enterprise/score.ts'
import { entitledFirms, refusedFirms, type Situation } from '../../bench/score/situations.ts'
import { DISTRICT } from '../../http/callers.ts'
import { codeOf } from '../../http/situations.ts'

/** A firm as the tests know it: what it declares, and what a reviewer will add. */
export interface Firm {
  readonly number: number
  readonly creditCode: string
  readonly submission: { readonly name: string; readonly district: string; readonly situation: Situation }
  readonly figures: Situation
}

const REVIEWED = new Set(score.program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))
const only = (situation: Situation, isWanted: (name: string) => boolean): Situation =>
  Object.fromEntries(Object.entries(situation).filter(([name]) => isWanted(name)))

/** Situations are few and firms many, so that equal totals cross the grade lines; one situation in twelve is refused. */
const SITUATIONS = 24

/** So many invented firms, the same for the same seed. */
export function firmsOf(count: number, seed: number): Firm[] {
  const situations = [...entitledFirms(SITUATIONS - 2, seed), ...refusedFirms(2, seed)]
  return Array.from({ length: count }, (_, i) => {
    const situation = situations[i % SITUATIONS]!
    return {
      number: i + 1,
      creditCode: codeOf(i + 1),
      submission: {
        name: `企业${i + 1}`,
        district: DISTRICT,
        situation: only(situation, (name) => !REVIEWED.has(name)),
      },
      figures: only(situation, (name) => REVIEWED.has(name)),
    }
  })
}
