import { type Fault, pointerTo, text } from '../../domain/kit/index.ts'
import { ANONYMOUS, type Authenticate, type Caller } from './caller.ts'
import type { Protocol } from './operation.ts'
import { Problem, placed } from './problem.ts'

type Header = (name: string) => string | undefined

/**
 * Who calls: nobody in particular without an Authorization header, else whoever its token proves.
 *
 * @throws Problem unauthenticated, where the header proves nothing
 */
export async function callerOf(authorization: string | undefined, authenticate?: Authenticate): Promise<Caller> {
  if (authorization === undefined) return ANONYMOUS
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]
  const caller = token && authenticate ? await authenticate(token) : undefined
  if (!caller) throw unauthenticated()
  return caller
}

/** The problem of a caller who has to show who it is. */
export const unauthenticated = (): Problem =>
  new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer realm="tianzhong-policy-api"' } })

/**
 * The headers that make a creation or a change safe to repeat.
 *
 * @throws Problem malformed-request, precondition-required
 */
export function changeHeaders(
  protocol: Protocol | undefined,
  header: Header,
): { idempotencyKey: string; ifMatch: number } {
  if (protocol !== 'creates' && protocol !== 'changes') return { idempotencyKey: '', ifMatch: 0 }
  const idempotencyKey = header('idempotency-key') ?? ''
  const faults = /^[\x21-\x7e]{8,128}$/.test(idempotencyKey) ? [] : [keyFault(idempotencyKey)]
  if (protocol === 'creates')
    return { idempotencyKey: checked(idempotencyKey, faults, createsAnew(header)), ifMatch: 0 }
  const given = header('if-match')
  // Gateways and compressors weaken tags on their way: only the version in it is compared.
  const version = /^(?:W\/)?"(\d{1,9})-[\w-]+"$/.exec(given ?? '')?.[1]
  if (given !== undefined && !version) faults.push(tagFault)
  return { idempotencyKey: checked(idempotencyKey, faults, given !== undefined), ifMatch: Number(version) }
}

/**
 * Whether a caller has already what a tag stands for: If-None-Match names it, strong or weakened on its way, or names
 * whatever stands there.
 */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  tag !== undefined &&
  ifNoneMatch.split(',').some((named) => ['*', tag, `W/${tag}`].includes(named.trim()))

const createsAnew = (header: Header): boolean => header('if-none-match')?.trim() === '*'

function checked(idempotencyKey: string, faults: readonly Fault[], precondition: boolean): string {
  if (faults.length > 0) throw new Problem('malformed-request', { faults: placed('header', faults) })
  if (!precondition) throw new Problem('precondition-required')
  return idempotencyKey
}

const keyFault = (given: string): Fault => ({
  pointer: pointerTo(['Idempotency-Key']),
  code: given === '' ? 'required' : 'wrongFormat',
  detail: text(
    '须带幂等键：8 至 128 个可见 ASCII 字符',
    'an Idempotency-Key of 8 to 128 visible ASCII characters is needed',
  ),
})

const tagFault: Fault = {
  pointer: pointerTo(['If-Match']),
  code: 'wrongFormat',
  detail: text('应为读取时得到的 ETag', 'must be the ETag that was read'),
}
