import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { splitBatch, withHeldBack } from './batch.ts'
import { type Fault, type Plan, planFaults, type RatesByOperation, seededRandom } from './plan.ts'
import { type Lag, staleIndex } from './stale-index.ts'
import { withStandingItem } from './standing.ts'
import { type Call, failureReply, type Reply, readCall, sendReply, wireTo } from './wire.ts'

/** What a proxy does to the requests that pass through it. */
export interface ProxyOptions {
  readonly seed?: number
  readonly rates?: RatesByOperation
  /** The shortest and the longest delay, in milliseconds. */
  readonly delayMs?: readonly [least: number, most: number]
  /** How far the indexes stay behind. */
  readonly indexLag?: Lag
  /** Names of the table's keys: a refused write is then answered with the standing item, as AWS does. */
  readonly returnStandingBy?: readonly string[]
}

/** What a proxy counts: faults, and besides every request, those that reached the engine, and those it did not answer. */
export type Counted = Fault | 'asked' | 'forwarded' | 'unanswered' | 'stale'

/** Faults that requests meet with, wherever they are made. */
export interface Faults extends Pick<Plan, 'script' | 'setRates'> {
  /** How often something has happened, to one operation or to all. */
  readonly count: (what: Counted, operation?: string) => number
  /** Lets everything pass unharmed, or not any longer. */
  readonly setEnabled: (enabled: boolean) => void
}

/** A proxy that does harm on purpose, in front of any engine that speaks the DynamoDB protocol. */
export interface FaultProxy extends Faults {
  readonly endpoint: string
  readonly close: () => Promise<void>
}

/** Counts what happens, by operation. */
export function countsByOperation() {
  const counts = new Map<string, number>()
  const tally = (what: Counted, operation: string): void => {
    counts.set(`${what} ${operation}`, (counts.get(`${what} ${operation}`) ?? 0) + 1)
  }
  const count: Faults['count'] = (what, operation) => {
    if (operation) return counts.get(`${what} ${operation}`) ?? 0
    return [...counts].filter(([name]) => name.startsWith(`${what} `)).reduce((sum, [, count]) => sum + count, 0)
  }
  return { tally, count }
}

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])

/** Starts a proxy on a free loopback port. The faults are drawn from the seed, in the order of arrival. */
export async function startFaultProxy(target: string, options: ProxyOptions = {}): Promise<FaultProxy> {
  const { seed = 1, rates = {}, delayMs = [5, 50], indexLag, returnStandingBy } = options
  const wire = wireTo(target)
  const plan = planFaults(seed, rates)
  const random = seededRandom(seed)
  const index = indexLag && staleIndex(indexLag, emptied)
  const { tally, count } = countsByOperation()
  let isEnabled = true
  let writes = 0

  const forward = async (call: Call): Promise<Reply> => {
    const reply = await wire.forward(call)
    tally('forwarded', call.operation)
    if (reply.status === 200 && WRITES.has(call.operation)) writes++
    if (!isEnabled) return reply
    if (returnStandingBy && reply.status === 400) return withStandingItem(call, reply, wire, returnStandingBy)
    if (!index || !asksIndex(call) || reply.status !== 200) return reply
    const told = index.reply(call.body.toString(), reply, writes)
    if (!told.body.equals(reply.body)) tally('stale', call.operation)
    return told
  }

  /** The reply, or undefined where the connection is to be cut. */
  const answer = async (call: Call, fault: Fault | 'pass'): Promise<Reply | undefined> => {
    switch (fault) {
      case 'throttle':
        return throttled()
      case 'fail':
        return failureReply(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError', 'made to fail')
      case 'drop':
        return undefined
      case 'lose':
      case 'hang':
        await forward(call)
        return undefined
      case 'delay':
        await sleep(delayMs[0] + random() * (delayMs[1] - delayMs[0]))
        return forward(call)
      case 'unprocessed': {
        const split = splitBatch(call, random)
        return split ? withHeldBack(await forward(split.done), split.heldBack) : throttled()
      }
      case 'pass':
        return forward(call)
    }
  }

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const call = await readCall(incoming)
    const { operation } = call
    tally('asked', operation)
    const drawn = isEnabled ? plan.next(operation) : 'pass'
    const fault = drawn === 'unprocessed' && operation !== 'BatchWriteItem' ? 'pass' : drawn
    if (fault !== 'pass') tally(fault, operation)
    const reply = await answer(call, fault).catch(() => {
      tally('unanswered', operation)
      return undefined
    })
    if (reply) sendReply(outgoing, reply)
    else if (fault !== 'hang') incoming.socket.destroy()
  }

  // A client that hangs up while it sends is no concern of the proxy.
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing).catch(() => outgoing.destroy()))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    script: plan.script,
    setRates: plan.setRates,
    count,
    setEnabled(enabled) {
      isEnabled = enabled
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      wire.close()
    },
  }
}

const asksIndex = ({ operation, body }: Call): boolean =>
  (operation === 'Query' || operation === 'Scan') && 'IndexName' in (JSON.parse(body.toString()) as object)

const throttled = (): Reply =>
  failureReply(
    400,
    'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded.',
  )

/** A reply to a query that has found nothing. */
function emptied({ body, ...rest }: Reply): Reply {
  const { LastEvaluatedKey: _next, ...answer } = JSON.parse(body.toString()) as Record<string, unknown>
  return { ...rest, body: Buffer.from(JSON.stringify({ ...answer, Items: [], Count: 0, ScannedCount: 0 })) }
}
