import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { setInterval as every } from 'node:timers'
import { calculators } from '../../domain/catalogue.ts'
import { type Server, startOurs } from './http/processes.ts'
import { medianOf } from './http/turns.ts'
import { perSecond, type Row, type Run } from './table.ts'

const CALCULATOR = 'placement-subsidy'
/** So many rows when the section runs alone, and so many among the others. */
const ROWS = { alone: 1_000_000, among: 200_000 } as const
/** From here on the memory is to stay as it is. */
const FIRST_ROWS = 100_000
/** Memory is told by the samples of so many rows before. */
const WINDOW = 50_000
const SAMPLE_MS = 50
const PAGE_KB = 4
/** Lines are sent in pieces of about as many bytes as a network would bring. */
const LINES_A_PIECE = 128

/** The resident memory of the server when so many rows had been answered. */
interface Sample {
  readonly rows: number
  readonly kilobytes: number
}

/** A long stream of situations through the local server, answered row by row: how fast, and in how much memory. */
export async function section({ alone }: Run): Promise<Row[]> {
  const rows = alone ? ROWS.alone : ROWS.among
  const ours = await startOurs()
  try {
    const samples: Sample[] = []
    const from = performance.now()
    await stream(ours, rows, samples)
    const seconds = (performance.now() - from) / 1000
    return [
      { name: `NDJSON ${shown(rows)} rows of ${CALCULATOR}`, measured: perSecond(rows / seconds) },
      ...memory(samples, rows),
    ]
  } finally {
    await ours.stop()
  }
}

/** Nothing where the memory of a process cannot be read. */
function memory(samples: readonly Sample[], rows: number): Row[] {
  if (samples.length === 0) return []
  const [first, last] = [FIRST_ROWS, rows].map((upTo) => {
    const within = samples.filter((sample) => sample.rows <= upTo && sample.rows > upTo - WINDOW)
    return medianOf(within, ({ kilobytes }) => kilobytes) / 1024
  }) as [number, number]
  return [
    {
      name: `NDJSON, memory of the server after ${shown(rows)} rows`,
      measured: `${last.toFixed(0)} MiB`,
      baseline: `after ${shown(FIRST_ROWS)} rows ${first.toFixed(0)} MiB`,
      ratio: last / first,
      goal: { atMost: 1.3 },
    },
  ]
}

/**
 * Sends the rows as fast as they are taken and reads the replies as they come.
 *
 * @throws Error where not every row is answered
 */
async function stream({ url, pid }: Server, rows: number, samples: Sample[]): Promise<void> {
  const path = `/v1/calculators/${CALCULATOR}/batch?asOf=2021-06-30`
  const headers = { 'content-type': 'application/x-ndjson' }
  let answered = 0
  const sampling = every(() => {
    const kilobytes = residentKilobytes(pid)
    if (kilobytes !== undefined) samples.push({ rows: answered, kilobytes })
  }, SAMPLE_MS)
  try {
    const sending = request(url + path, { method: 'POST', headers })
    Readable.from(pieces(rows), { objectMode: false }).pipe(sending)
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      sending.once('response', resolve).once('error', reject)
    })
    if (reply.statusCode !== 200) throw new Error(`the stream is answered with ${reply.statusCode}`)
    for await (const chunk of reply) answered += newLines(chunk as Buffer)
  } finally {
    clearInterval(sampling)
  }
  if (answered !== rows) throw new Error(`${answered} of ${rows} rows were answered`)
}

function* pieces(rows: number): Generator<Buffer> {
  const { examples } = calculators.find(({ id }) => id === CALCULATOR)!
  const lines = examples.map(({ situation }) => `${JSON.stringify(situation)}\n`)
  const piece = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => lines[i % lines.length]).join(''))
  const full = piece(LINES_A_PIECE)
  for (let sent = 0; sent < rows; sent += LINES_A_PIECE) yield rows - sent < LINES_A_PIECE ? piece(rows - sent) : full
}

function newLines(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++
  return count
}

/** Where the system keeps /proc. */
function residentKilobytes(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_KB
  } catch {
    return undefined
  }
}

const shown = (rows: number): string => rows.toLocaleString('en-US')
