import { type Fault, pointerTo, text } from '../../domain/kit/index.ts'
import { ANONYMOUS, type Authenticate, type Caller } from './caller.ts'
import type { Protocol } from './operation.ts'
import { type PlacedFault, Problem, placed } from './problem.ts'

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

/** The headers that make a creation or a change safe to repeat, and what is wrong with them. */
export interface ChangeHeaders {
  readonly idempotencyKey: string
  /** The version that a change is based on; 0 where none is told. */
  readonly ifMatch: number
  readonly faults: readonly PlacedFault[]
  /** What the operation demands to be told before it writes, and was not. */
  readonly unmet: readonly PlacedFault[]
}

/** Reads the headers of a creation or a change; what neither creates nor changes asks for none. */
export function changeHeaders(protocol: Protocol | undefined, header: Header): ChangeHeaders {
  if (protocol !== 'creates' && protocol !== 'changes') return { idempotencyKey: '', ifMatch: 0, faults: [], unmet: [] }
  const idempotencyKey = header('idempotency-key') ?? ''
  const keyFaults = /^[\x21-\x7e]{8,128}$/.test(idempotencyKey) ? [] : [keyFault(idempotencyKey)]
  if (protocol === 'creates') {
    const unmet = overwritingFaults(header('if-none-match'))
    return { idempotencyKey, ifMatch: 0, faults: placed('header', keyFaults), unmet: placed('header', unmet) }
  }
  const given = header('if-match')
  // Gateways and compressors weaken tags on their way: only the version in it is compared.
  const version = /^(?:W\/)?"(\d{1,9})-[\w-]+"$/.exec(given ?? '')?.[1]
  return {
    idempotencyKey,
    ifMatch: Number(version ?? 0),
    faults: placed('header', given === undefined || version ? keyFaults : [...keyFaults, tagFault('wrongFormat')]),
    unmet: placed('header', given === undefined ? [tagFault('required')] : []),
  }
}

/**
 * Whether a caller has already what a tag stands for: If-None-Match names it, strong or weakened on its way, or names
 * whatever stands there.
 */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  tag !== undefined &&
  ifNoneMatch.split(',').some((named) => ['*', tag, `W/${tag}`].includes(named.trim()))

const overwritingFaults = (given: string | undefined): Fault[] =>
  given?.trim() === '*'
    ? []
    : [
        {
          pointer: pointerTo(['If-None-Match']),
          code: given === undefined ? 'required' : 'wrongFormat',
          detail: text('新建须带 If-None-Match: *', 'a creation needs If-None-Match: *'),
        },
      ]

const keyFault = (given: string): Fault => ({
  pointer: pointerTo(['Idempotency-Key']),
  code: given === '' ? 'required' : 'wrongFormat',
  detail: text(
    '须带幂等键：8 至 128 个可见 ASCII 字符',
    'an Idempotency-Key of 8 to 128 visible ASCII characters is needed',
  ),
})

const tagFault = (code: 'required' | 'wrongFormat'): Fault => ({
  pointer: pointerTo(['If-Match']),
  code,
  detail: text('应为读取时得到的 ETag', 'must be the ETag that was read'),
})
