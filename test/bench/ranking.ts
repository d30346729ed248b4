import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ranking } from '../../domain/policies/star-enterprise/ranking.ts'
import { rates } from './rate.ts'
import { numbersFrom } from './score/situations.ts'
import { milliseconds, type Row } from './table.ts'

/** Far above what a request may carry: the growth is looked at, not the limit. */
const SIZES = [25_000, 50_000, 100_000] as const
const [SMALL, , LARGE] = SIZES
const CONTEXT = { asOf: '2021-06-30', book: { id: 'bench', values: {} } }

interface Firm {
  readonly creditCode: string
  readonly totalPoints: string
  readonly standing: 'eligible'
  /** For the bare sorts only. */
  readonly points: number
}

/** Ranking beside a bare sort of the same array, and how its time and memory grow with the number of firms. */
export async function section(): Promise<Row[]> {
  const lists = SIZES.map(firmsOf)
  const all = lists.at(-1)!
  mustAgree(all)
  const heap = lists.map(heapPerFirm)
  const calls: Record<string, () => unknown> = { byPoints: () => all.toSorted((a, b) => b.points - a.points) }
  for (const firms of lists) {
    calls[`rank ${firms.length}`] = () => rank(firms)
    calls[`sort ${firms.length}`] = () => firms.toSorted(inRankingOrder)
  }
  const perSecond = await rates(calls, { time: 400, calls: 5, counts: 'min' })
  const time = (call: string) => 1000 / perSecond[call]!
  const growth = (call: 'rank' | 'sort', size: number) => time(`${call} ${size}`) / time(`${call} ${SMALL}`)

  return [
    {
      name: `rank ${LARGE} firms`,
      measured: milliseconds(time(`rank ${LARGE}`)),
      baseline: `a bare sort by points ${milliseconds(time('byPoints'))}`,
      ratio: time(`rank ${LARGE}`) / time('byPoints'),
    },
    ...SIZES.slice(1).map((size): Row => {
      const ideal = (size * Math.log2(size)) / (SMALL * Math.log2(SMALL))
      const sort = growth('sort', size)
      return {
        name: `rank ${size} firms, time beside ${SMALL}`,
        measured: `x ${growth('rank', size).toFixed(2)}`,
        baseline: `a bare sort into the same order x ${sort.toFixed(2)} (n log n: x ${ideal.toFixed(2)})`,
        ratio: growth('rank', size) / sort,
        goal: { atMost: 1.5 },
      }
    }),
    ...SIZES.slice(1).map(
      (size, i): Row => ({
        name: `rank ${size} firms, heap per firm`,
        measured: `${Math.round(heap[i + 1]!)} B`,
        baseline: `rank ${SMALL} firms ${Math.round(heap[0]!)} B`,
        ratio: heap[i + 1]! / heap[0]!,
        goal: { atMost: 1.25 },
      }),
    ),
  ]
}

const rank = (firms: readonly Firm[]) => ranking.evaluate({ assessmentYear: 2021, firms, tieDecisions: [] }, CONTEXT)

const inRankingOrder = (a: Firm, b: Firm): number => b.points - a.points || (a.creditCode < b.creditCode ? -1 : 1)

/**
 * Firms in no order, many with equal points, as a real round has, and read from JSON as a request would bring them (strings
 * put together here would be slower to compare). The codes are only as long as credit codes are.
 */
function firmsOf(count: number): Firm[] {
  const next = numbersFrom(count)
  const firms = Array.from({ length: count }, (_, i): Firm => {
    const points = Math.floor(next() * 2200) * 5
    const creditCode = `91411700${String((i * 7919) % count).padStart(10, '0')}`
    return { creditCode, totalPoints: String(points / 100), standing: 'eligible', points }
  })
  return JSON.parse(JSON.stringify(firms))
}

/** @throws Error where the ranking puts firms in another order than a bare sort */
function mustAgree(firms: readonly Firm[]): void {
  const { firms: ranked } = rank(firms).result as { firms: readonly Firm[] }
  const expected = firms.toSorted(inRankingOrder)
  const differs = expected.findIndex(({ creditCode }, i) => ranked[i]?.creditCode !== creditCode)
  if (differs >= 0 || ranked.length !== expected.length) throw new Error(`the ranking differs at place ${differs + 1}`)
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes that stay on the heap with one decision, for each firm in it: the median of a few weighings. */
function heapPerFirm(firms: readonly Firm[]): number {
  const weighings = Array.from({ length: 5 }, () => {
    const before = heapInUse()
    const decision = rank(firms)
    const after = heapInUse()
    if (decision.outcome !== 'computed') throw new Error('there is no ranking to weigh')
    return (after - before) / firms.length
  })
  return weighings.sort((a, b) => a - b)[2]!
}

/** Twice, as the first collection may only find what the second one frees. */
function heapInUse(): number {
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().heapUsed
}
