import type * as z from 'zod'
import { type Fault, faultsOf, pointerTo, text } from '../../domain/kit/index.ts'
import type { Operation } from './operation.ts'
import { Problem } from './problem.ts'

/** Most bytes of a body where the operation does not say. */
export const DEFAULT_BODY_LIMIT = 64 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a body as JSON.
 *
 * @throws Problem unsupported-media-type, malformed-json
 */
export function parseJson(contentType: string | undefined, bytes: ArrayBuffer): unknown {
  if (!isJson(contentType)) throw new Problem('unsupported-media-type')
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw new Problem('malformed-json')
  }
}

/** application/json, with no charset or with UTF-8. */
function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  return type === 'application/json' && parameters.every((parameter) => /^charset="?utf-8"?$/.test(parameter))
}

/**
 * Checks a body against its operation: every fault of the schema, and every fault between fields that are well-formed.
 *
 * @throws Problem invalid-input
 */
export function checkBody<B>(operation: Operation<unknown, unknown, B>, raw: unknown): B {
  const parsed = operation.body!.safeParse(raw)
  const faults = parsed.success ? [] : faultsOf(parsed.error)
  const crossed = operation.crossCheck?.(parsed.success ? asRecord(parsed.data) : wellFormed(raw, faults)) ?? []
  if (faults.length + crossed.length > 0) throw new Problem('invalid-input', { faults: [...faults, ...crossed] })
  return parsed.data as B
}

/**
 * Checks path or query parameters.
 *
 * @throws Problem malformed-request
 */
export function checkParameters<T>(schema: z.ZodType<T> | undefined, raw: Record<string, string>): T {
  if (!schema) {
    const unknown = Object.keys(raw)
    if (unknown.length > 0) throw new Problem('malformed-request', { faults: unknown.map(unknownParameter) })
    return raw as T
  }
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new Problem('malformed-request', { faults: faultsOf(parsed.error) })
  return parsed.data
}

const unknownParameter = (name: string): Fault => ({
  pointer: pointerTo([name]),
  code: 'unknownField',
  detail: text('没有这个参数', 'there is no such parameter'),
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** The parts of an object in which, and in whose parts, no fault was found. */
function wellFormed(value: unknown, faults: readonly Fault[], pointer = ''): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(asRecord(value))) {
    const at = pointer + pointerTo([name])
    const inside = faults.filter((fault) => fault.pointer === at || fault.pointer.startsWith(`${at}/`))
    if (inside.length === 0) kept[name] = part
    else if (isRecord(part) && inside.every((fault) => fault.pointer !== at)) kept[name] = wellFormed(part, inside, at)
  }
  return kept
}
