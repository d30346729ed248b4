import type { Hono } from 'hono'
import { type APIGatewayProxyResult, type ApiGatewayRequestContext, handle, type LambdaEvent } from 'hono/aws-lambda'
import * as z from 'zod'
import type { Authenticate } from './caller.ts'
import { createDoor } from './door.ts'
import { logFailure } from './failure.ts'
import type { Route } from './operation.ts'

const environmentSchema = z.object({
  PUBLIC_URL: z
    .url()
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  CURSOR_KEY: z.string().min(32).optional(),
})

/** What a function is told by its environment. */
export interface Environment {
  /** See DoorOptions. */
  readonly cursorKey?: string | undefined
  /** Where the API is reached, with its stage where it has no domain of its own; without a final slash. */
  readonly publicUrl?: string | undefined
}

/**
 * Reads the environment once.
 *
 * @throws ZodError naming every variable that is wrong
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const { PUBLIC_URL, CURSOR_KEY } = environmentSchema.parse(env)
  return { publicUrl: PUBLIC_URL, cursorKey: CURSOR_KEY }
}

/** A request as a REST API of API Gateway hands it on. */
export type GatewayEvent = Extract<LambdaEvent, { requestContext: ApiGatewayRequestContext }>

/** A function behind a REST API of API Gateway. */
export type GatewayHandler = (event: GatewayEvent) => Promise<APIGatewayProxyResult>

/**
 * The handler of a function that serves these routes; what the first request would have to wait for is done here. Without
 * a way to tell callers, every token is refused.
 */
export function gatewayHandler(
  routes: readonly Route[],
  { publicUrl, cursorKey }: Environment,
  authenticate?: Authenticate,
): GatewayHandler {
  const door = createDoor(routes, {
    publicUrl,
    cursorKey,
    onFailure: logFailure,
    ...(authenticate ? { authenticate } : {}),
  })
  warmUp(door)
  const answer = handle(door)
  return (event) => answer(prepared(event))
}

/** Node's first Request costs about 20 ms: it is made while the function starts. Nothing waits for the reply. */
function warmUp(door: Hono): void {
  void door.request('http://localhost/')
}

/**
 * The event as the door wants it: with the gateway's request id where the caller names none, so that the lines of gateway
 * and function can be joined; and without a body where HTTP gives a body no meaning, which a Request refuses.
 */
function prepared(event: GatewayEvent): GatewayEvent {
  const { headers, multiValueHeaders, httpMethod, body } = event
  const { requestId } = event.requestContext
  const named = [headers, multiValueHeaders].some((bag) =>
    Object.keys(bag ?? {}).some((name) => name.toLowerCase() === 'x-request-id'),
  )
  return {
    ...event,
    headers: named ? headers : { ...headers, 'x-request-id': requestId },
    body: httpMethod === 'GET' || httpMethod === 'HEAD' ? null : body,
  }
}
