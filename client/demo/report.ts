import type { Schemas } from '../src/index.ts'
import type { Published } from './round.ts'

const STARS = { five: '★★★★★', four: '★★★★', three: '★★★', two: '★★', one: '★' } as const
const SHOWN = 65

const wan = (fen: number): string => `${(fen / 1_000_000).toLocaleString('zh-CN')} 万元`

/** What the calculator said of all firms. */
export function reportScores(scores: readonly Schemas['StarEnterpriseScoreEvaluation'][]): void {
  const refused = scores.filter(({ outcome }) => outcome === 'refused').length
  const underReview = scores.filter(({ requiresReview }) => requiresReview.length > 0).length
  console.log(`不符合条件 refused: ${refused}；尚待审核 awaiting a reviewer: ${underReview}`)
}

/** Who holds which star, and what it costs. */
export function reportRanking({ round: { year, manifest }, places, states }: Published): void {
  if (!manifest) throw new Error('the published round shows no ranking')
  for (const { rank, totalPoints, star, status, name, awardFen } of places.slice(0, SHOWN)) {
    const held = star ? STARS[star as keyof typeof STARS] : '—'
    const decided = status === 'DECIDED' ? '  同分裁定' : ''
    console.log(
      `${String(rank).padStart(4)}  ${totalPoints.padStart(6)}  ${held}  ${name}  ${wan(awardFen ?? 0)}${decided}`,
    )
  }
  console.log(`  …   ${places.length - SHOWN} more 其余`)
  for (const { star, places: seats, filled, totalFen } of manifest.stars)
    console.log(`${STARS[star].padEnd(5)}  ${filled}/${seats}  ${wan(totalFen)}`)
  const settled = Object.entries(states).map(([state, count]) => `${state} ${count}`)
  console.log(`核实结果 after verification: ${settled.join('，')}`)
  console.log(`${year} 年度奖金合计 awards: ${wan(manifest.payableFen)}`)
}
