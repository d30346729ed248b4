import type { Operation } from '../../functions/platform/operation.ts'

/** An operation as the gateway sees it. */
export type GatewayOperation = Pick<Operation, 'method' | 'path'>

/**
 * The operations that need a method of their own in the gateway. One that a template of the same function covers needs
 * none: /v1/calculators/{id} takes the posts of every calculator. That keeps the API far from the gateway's limits, and
 * it is needed too: a resource of its own would hide the template's other methods (GET /v1/calculators/{id}).
 */
export const routedOperations = <O extends GatewayOperation>(operations: readonly O[]): O[] =>
  operations.filter((operation) => !operations.some((other) => covers(other, operation)))

/** Whether the first operation's path is a template that the second one's path is an instance of. */
function covers(template: GatewayOperation, operation: GatewayOperation): boolean {
  if (template.method !== operation.method || template.path === operation.path) return false
  const wanted = template.path.split('/')
  const given = operation.path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, i) => segment === given[i] || (isParameter(segment) && !isParameter(given[i]!)))
  )
}

const isParameter = (segment: string): boolean => segment.startsWith('{')
