import { milliseconds, perSecond, type Row } from '../table.ts'
import { type Load, load, type Server, type Shot } from './processes.ts'

/** How the servers are loaded. */
export interface Turns {
  readonly connections: number
  readonly warmUpSeconds: number
  readonly rounds: number
  readonly seconds: number
}

/** The loads of one round, one right after the other. */
export type Round<N extends string = 'ours' | 'bare'> = Readonly<Record<N, Load>>

/** The servers take turns, often and briefly, so that a busy moment of the machine hits all. */
export async function takeTurns<N extends string>(
  servers: Readonly<Record<N, Server>>,
  shot: Shot,
  { connections, warmUpSeconds, rounds, seconds }: Turns,
): Promise<Round<N>[]> {
  const named = Object.entries(servers) as [N, Server][]
  for (const [, { url }] of named) await load(url, shot, warmUpSeconds, connections)
  const done: Round<N>[] = []
  for (let round = 0; round < rounds; round++) {
    const loads: Partial<Record<N, Load>> = {}
    for (const [name, { url }] of named) loads[name] = await load(url, shot, seconds, connections)
    done.push(loads as Round<N>)
  }
  return done
}

/** A figure of each round, and the median of these. */
export function medianOf<R>(rounds: readonly R[], figure: (round: R) => number): number {
  const sorted = rounds.map(figure).toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

/** Requests per second: medians of the rounds; the ratio is the median of the ratios within a round. */
export const requestsRow = (
  name: string,
  rounds: readonly Round[],
  { goal, whose = '' }: { readonly goal?: Row['goal']; readonly whose?: string },
): Row => ({
  name: `HTTP ${name}, requests`,
  measured: perSecond(medianOf(rounds, ({ ours }) => ours.rate)),
  baseline: `bare Hono route${whose} ${perSecond(medianOf(rounds, ({ bare }) => bare.rate))}`,
  ratio: medianOf(rounds, ({ ours, bare }) => ours.rate / bare.rate),
  goal,
})

/** How long a request took. */
export const latencyRow = (name: string, at: 'p50' | 'p99', rounds: readonly Round[], connections: number): Row => ({
  name: `HTTP ${name}, ${at} of ${connections} connections`,
  measured: milliseconds(medianOf(rounds, ({ ours }) => ours[at])),
  baseline: `bare Hono route ${milliseconds(medianOf(rounds, ({ bare }) => bare[at]))}`,
})

/** @throws Error where the request is not answered with 200 */
export async function replyOf({ url }: Server, { path, body }: Shot): Promise<string> {
  const reply = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (reply.status !== 200) throw new Error(`${path} answers ${reply.status}: ${await reply.text()}`)
  return reply.text()
}
