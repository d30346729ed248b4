import { isNoUnit } from '../../bodies.ts'
import { type Fault, pointerTo, text } from '../../kit/index.ts'
import { PUBLICATIONS_A_YEAR } from './county-ranking.schema.ts'
import { positionOf, type Row } from './county-standing.ts'

/** A ranking as far as it is well-formed: what is malformed is left out, and its fault is told elsewhere. */
interface PartialRanking {
  readonly year?: number | undefined
  readonly number?: number | undefined
  readonly half?: number | undefined
  readonly ranks?: readonly (Partial<Row> | undefined)[] | undefined
  readonly orders?:
    | readonly ({ readonly counties?: readonly (string | undefined)[] | undefined } | undefined)[]
    | undefined
}

interface PartialRankings {
  readonly publications?: readonly (PartialRanking | undefined)[] | undefined
  readonly halfYears?: readonly (PartialRanking | undefined)[] | undefined
  readonly annual?: PartialRanking | undefined
}

/** Faults between the rows of a ranking, and between rankings. */
export function rankingFaults({ publications, halfYears, annual }: PartialRankings): Fault[] {
  return [
    ...listFaults('publications', publications, ({ year, number }) => positionOf(year, number, PUBLICATIONS_A_YEAR)),
    ...listFaults('halfYears', halfYears, ({ year, half }) => positionOf(year, half, 2)),
    ...(annual ? ownFaults(['annual'], annual) : []),
  ]
}

function listFaults(
  name: string,
  rankings: readonly (PartialRanking | undefined)[] = [],
  position: (ranking: PartialRanking) => number,
): Fault[] {
  return rankings.flatMap((ranking, i) => {
    const before = rankings[i - 1]
    const own = ranking ? ownFaults([name, i], ranking) : []
    const late = ranking && before && position(ranking) <= position(before)
    return late ? [fault([name, i], 'outOfOrder', OUT_OF_ORDER), ...own] : own
  })
}

function ownFaults(path: readonly PropertyKey[], { ranks = [], orders = [] }: PartialRanking): Fault[] {
  const rows = ranks.filter((row): row is Row => row?.county !== undefined && row.rank !== undefined)
  const strangers = ranks.flatMap((row, i) =>
    row?.county !== undefined && isNoUnit(row.county)
      ? [fault([...path, 'ranks', i, 'county'], 'notAUnit', NOT_A_UNIT)]
      : [],
  )
  if (strangers.length > 0) return strangers
  const seen = new Set<string>()
  const twice = ranks.flatMap((row, i) => {
    const known = row?.county !== undefined && seen.has(row.county)
    if (row?.county !== undefined) seen.add(row.county)
    return known ? [fault([...path, 'ranks', i, 'county'], 'namedTwice', NAMED_TWICE)] : []
  })
  if (twice.length > 0 || rows.length < ranks.length) return twice
  const skipped = rows.flatMap(({ rank }, i) =>
    rank === 1 + rows.filter((other) => other.rank < rank).length
      ? []
      : [fault([...path, 'ranks', i, 'rank'], 'notARanking', NOT_A_RANKING)],
  )
  return skipped.length > 0 ? skipped : orderFaults(path, rows, orders)
}

/** An order names every county of one shared rank, each once; one tie has one order. */
function orderFaults(
  path: readonly PropertyKey[],
  rows: readonly Row[],
  orders: NonNullable<PartialRanking['orders']>,
): Fault[] {
  const rankOf = new Map(rows.map(({ county, rank }) => [county, rank]))
  const decided = new Set<number>()
  return orders.flatMap((order, i) => {
    const counties = order?.counties
    if (!counties || counties.includes(undefined)) return []
    const rank = rankOf.get(counties[0]!)
    const tied = rows.filter((row) => row.rank === rank)
    const whole = tied.length === counties.length && tied.every(({ county }) => counties.includes(county))
    const at = [...path, 'orders', i, 'counties']
    if (!whole) return [fault(at, 'notOneTie', NOT_ONE_TIE)]
    if (decided.has(rank!)) return [fault(at, 'decidedTwice', DECIDED_TWICE)]
    decided.add(rank!)
    return []
  })
}

const fault = (path: readonly PropertyKey[], code: string, detail: Fault['detail']): Fault => ({
  pointer: pointerTo(path),
  code,
  detail,
})

const OUT_OF_ORDER = text('各次排名须按时间先后排列，每次一条', 'rankings stand in the order of their time, each once')
const NOT_A_UNIT = text('不是县区或功能区', 'is neither county nor zone')
const NAMED_TWICE = text('同一排名中每个县区只列一次', 'a county stands in a ranking once')
const NOT_A_RANKING = text(
  '名次须连贯：并列取前，其后跳过',
  'ranks run on: equal ones share the better, the next is skipped',
)
const NOT_ONE_TIE = text(
  '须恰好列出同一名次的全部县区，每个一次',
  'must name every county of one shared rank, each once',
)
const DECIDED_TWICE = text('同一组并列只能有一个次序', 'one tie has one order')
