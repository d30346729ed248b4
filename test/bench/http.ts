import { codeOf, totalsDown } from '../http/situations.ts'
import { type Server, type Shot, startBare, startOurs } from './http/processes.ts'
import { latencyRow, type Round, replyOf, requestsRow, takeTurns } from './http/turns.ts'
import { entitledFirms } from './score/situations.ts'
import type { Row } from './table.ts'

const TURNS = { connections: 16, warmUpSeconds: 4, rounds: 8, seconds: 2 } as const

const FIRMS = 200

/** Each calculator with one request: the date is given, so that the reply is always the same. */
const SHOTS = {
  score: shot('star-enterprise-score', entitledFirms(1, 58)[0]),
  ranking: shot('star-enterprise-ranking', { assessmentYear: 2021, firms: firmsInNoOrder() }),
} as const

/** Requests per second of the calculators, beside a bare Hono route that reads the same body and sends the same reply. */
export async function section(): Promise<Row[]> {
  const servers: Server[] = []
  try {
    const ours = await startOurs()
    servers.push(ours)
    const shots = Object.values(SHOTS)
    const replies = await Promise.all(shots.map((shot) => replyOf(ours, shot)))
    const bare = await startBare(Object.fromEntries(shots.map(({ path }, i) => [path, JSON.parse(replies[i]!)])))
    servers.push(bare)
    for (const [i, shot] of shots.entries()) {
      if ((await replyOf(bare, shot)) !== replies[i]) throw new Error(`${shot.path}: the bare route replies otherwise`)
    }
    return [
      ...rowsOf('score', await takeTurns({ ours, bare }, SHOTS.score, TURNS), { atLeast: 0.6 }),
      ...rowsOf(`rank ${FIRMS} firms`, await takeTurns({ ours, bare }, SHOTS.ranking, TURNS)),
    ]
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

const rowsOf = (name: string, rounds: readonly Round[], goal?: Row['goal']): Row[] => [
  requestsRow(name, rounds, { goal }),
  latencyRow(name, 'p50', rounds, TURNS.connections),
  latencyRow(name, 'p99', rounds, TURNS.connections),
]

function shot(calculator: string, situation: unknown): Shot {
  return { path: `/v1/calculators/${calculator}`, body: JSON.stringify({ asOf: '2021-06-30', situation }) }
}

function firmsInNoOrder() {
  const totals = totalsDown(FIRMS)
  return totals.map((_, i) => ({ creditCode: codeOf(i + 1), totalPoints: totals[(i * 77) % FIRMS] }))
}
