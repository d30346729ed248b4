import type { Call, Reply, Wire } from './wire.ts'

/**
 * The reply to a refused write, with the item that refused it: not every engine returns it, AWS does. Signed requests stay
 * as they were; this one is the proxy's own, so it is for engines that do not check signatures.
 */
export async function withStandingItem(call: Call, reply: Reply, wire: Wire, keyNames: readonly string[]) {
  const asked = JSON.parse(call.body.toString()) as Asked
  const answer = JSON.parse(reply.body.toString()) as { __type?: string; Item?: unknown }
  if (!answer.__type?.endsWith('ConditionalCheckFailedException') || answer.Item) return reply
  if (asked.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return reply
  const key = asked.Key ?? Object.fromEntries(keyNames.map((name) => [name, asked.Item?.[name]]))
  const read: Call = {
    operation: 'GetItem',
    headers: { ...call.headers, 'x-amz-target': 'DynamoDB_20120810.GetItem' },
    body: Buffer.from(JSON.stringify({ TableName: asked.TableName, Key: key, ConsistentRead: true })),
  }
  const { Item } = JSON.parse((await wire.forward(read)).body.toString()) as { Item?: unknown }
  return { ...reply, body: Buffer.from(JSON.stringify({ ...answer, Item })) }
}

interface Asked {
  readonly TableName: string
  readonly ReturnValuesOnConditionCheckFailure?: string
  readonly Key?: Readonly<Record<string, unknown>>
  readonly Item?: Readonly<Record<string, unknown>>
}
