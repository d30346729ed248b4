import { calculators } from '../../domain/catalogue.ts'
import { type Server, type Shot, startBare, startOurs } from './http/processes.ts'
import { latencyRow, medianOf, replyOf, requestsRow, takeTurns } from './http/turns.ts'
import { rates } from './rate.ts'
import { entitledFirms } from './score/situations.ts'
import { milliseconds, type Row } from './table.ts'

const TURNS = { connections: 4, warmUpSeconds: 2, rounds: 3, seconds: 1.5 } as const
const GOAL = { atLeast: 0.6 } as const
const ROWS = 1000

/** A batch of situations of one calculator. */
interface Batch {
  readonly calculator: string
  readonly trace: 'full' | 'none'
  readonly situations: readonly unknown[]
}

/** With traces only where the reply stays within the limit of a function. */
const BATCHES: readonly Batch[] = [
  { calculator: 'star-enterprise-score', trace: 'none', situations: entitledFirms(ROWS, 60) },
  { calculator: 'placement-subsidy', trace: 'none', situations: examplesOf('placement-subsidy') },
  { calculator: 'overseas-talent-allowance', trace: 'full', situations: examplesOf('overseas-talent-allowance') },
]

/** Batches per second, beside bare Hono routes that read the same body and send the same reply. */
export async function section(): Promise<Row[]> {
  const ours = await startOurs()
  try {
    const rows: Row[] = []
    for (const batch of BATCHES) rows.push(...(await rowsOf(ours, batch)))
    return rows
  } finally {
    await ours.stop()
  }
}

/** The reply of the one bare route is text already; the other one has it as an object, and writes it as every route must. */
async function rowsOf(ours: Server, { calculator, trace, situations }: Batch): Promise<Row[]> {
  const path = `/v1/calculators/${calculator}/batch`
  const shot: Shot = { path: `${path}?trace=${trace}`, body: JSON.stringify({ asOf: '2021-06-30', situations }) }
  const reply = await replyOf(ours, shot)
  const servers: Server[] = []
  try {
    const text = await startBare({ [path]: reply })
    servers.push(text)
    const written = await startBare({ [path]: JSON.parse(reply) })
    servers.push(written)
    for (const bare of servers) {
      if ((await replyOf(bare, shot)) !== reply) throw new Error(`${calculator}: the bare route replies otherwise`)
    }
    const rounds = await takeTurns({ ours, text, written }, shot, TURNS)
    const name = `${ROWS} rows of ${calculator}${trace === 'full' ? ' with traces' : ''}`
    const besideText = rounds.map(({ ours, text }) => ({ ours, bare: text }))
    const besideWritten = rounds.map(({ ours, written }) => ({ ours, bare: written }))
    const parse = milliseconds(await parseTime(calculator, situations))
    const bare = milliseconds(medianOf(besideText, (round) => 1000 / round.bare.rate))
    const why = `zod's parse of the situations alone takes ${parse}, the bare route in all ${bare}`
    return [
      { ...requestsRow(name, besideText, { goal: GOAL, whose: ', a constant text' }), why },
      requestsRow(name, besideWritten, { whose: ', writing the reply' }),
      latencyRow(name, 'p50', besideText, TURNS.connections),
    ]
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** How long the situations take to be checked by their schema, in milliseconds: what no calculator can go below. */
async function parseTime(id: string, situations: readonly unknown[]): Promise<number> {
  const { situation: schema } = calculatorOf(id)
  const { parse } = await rates({ parse: () => situations.map((situation) => schema.parse(situation)) })
  return 1000 / parse
}

function calculatorOf(id: string) {
  return calculators.find((calculator) => calculator.id === id)!
}

/** Its golden examples, over and over. */
function examplesOf(id: string): readonly unknown[] {
  const { examples } = calculatorOf(id)
  return Array.from({ length: ROWS }, (_, i) => examples[i % examples.length]!.situation)
}
