import { codeOf, totalsDown } from '../http/situations.ts'
import { type Load, load, type Server, type Shot, startBare, startOurs } from './http/processes.ts'
import { entitledFirms } from './score/situations.ts'
import { milliseconds, perSecond, type Row } from './table.ts'

const CONNECTIONS = 16
const WARM_UP_SECONDS = 4
const ROUNDS = 8
const SECONDS = 2

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
      ...rowsOf('score', await takeTurns(ours, bare, SHOTS.score), { atLeast: 0.6 }),
      ...rowsOf(`rank ${FIRMS} firms`, await takeTurns(ours, bare, SHOTS.ranking)),
    ]
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** The loads of one round: the two servers one right after the other. */
interface Round {
  readonly ours: Load
  readonly bare: Load
}

/** The servers take turns, often and briefly, so that a busy moment of the machine hits both. */
async function takeTurns(ours: Server, bare: Server, shot: Shot): Promise<Round[]> {
  for (const { url } of [ours, bare]) await load(url, shot, WARM_UP_SECONDS, CONNECTIONS)
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await load(ours.url, shot, SECONDS, CONNECTIONS),
      bare: await load(bare.url, shot, SECONDS, CONNECTIONS),
    })
  }
  return rounds
}

/** Each figure is a median of the rounds; the ratio is the median of the ratios within a round. */
function rowsOf(name: string, rounds: readonly Round[], goal?: Row['goal']): Row[] {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure))
  const latency = (at: 'p50' | 'p99'): Row => ({
    name: `HTTP ${name}, ${at} of ${CONNECTIONS} connections`,
    measured: milliseconds(of(({ ours }) => ours[at])),
    baseline: `bare Hono route ${milliseconds(of(({ bare }) => bare[at]))}`,
  })
  return [
    {
      name: `HTTP ${name}, requests`,
      measured: perSecond(of(({ ours }) => ours.rate)),
      baseline: `bare Hono route ${perSecond(of(({ bare }) => bare.rate))}`,
      ratio: of(({ ours, bare }) => ours.rate / bare.rate),
      goal,
    },
    latency('p50'),
    latency('p99'),
  ]
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

function shot(calculator: string, situation: unknown): Shot {
  return { path: `/v1/calculators/${calculator}`, body: JSON.stringify({ asOf: '2021-06-30', situation }) }
}

function firmsInNoOrder() {
  const totals = totalsDown(FIRMS)
  return totals.map((_, i) => ({ creditCode: codeOf(i + 1), totalPoints: totals[(i * 77) % FIRMS] }))
}

/** @throws Error where the request is not answered with 200 */
async function replyOf({ url }: Server, { path, body }: Shot): Promise<string> {
  const reply = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (reply.status !== 200) throw new Error(`${path} answers ${reply.status}: ${await reply.text()}`)
  return reply.text()
}
