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
  if (!isType(contentType, 'application/json')) throw new Problem('unsupported-media-type')
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw new Problem('malformed-json')
  }
}

/** Whether a content type is this one, with no charset or with UTF-8. */
export function isType(contentType: string | undefined, wanted: string): boolean {
  if (contentType === wanted) return true
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  return type === wanted && parameters.every((parameter) => /^charset="?utf-8"?$/.test(parameter))
}

/** Faults between fields, found as far as the fields that are well-formed allow. */
type CrossCheck = (value: Readonly<Record<string, unknown>>) => readonly Fault[]

/** Checks a value: every fault of the schema, and every fault between fields that are well-formed. */
export function checked<T>(
  schema: z.ZodType<T>,
  crossCheck: CrossCheck | undefined,
  raw: unknown,
): { readonly value: T; readonly faults: readonly Fault[] } {
  const parsed = schema.safeParse(raw, { reportInput: true })
  const faults = parsed.success ? [] : faultsOf(parsed.error)
  const crossed = crossCheck?.(parsed.success ? asRecord(parsed.data) : wellFormed(raw, faults)) ?? []
  if (crossed.length === 0) return { value: parsed.data as T, faults }
  const told = new Set(faults.map(({ pointer }) => pointer))
  return { value: parsed.data as T, faults: [...faults, ...crossed.filter(({ pointer }) => !told.has(pointer))] }
}

/**
 * Checks a body against its operation.
 *
 * @throws Problem invalid-input, naming every fault
 */
export function checkBody<B>(operation: Operation<unknown, unknown, B>, raw: unknown): B {
  const { value, faults } = checked(operation.body!, operation.crossCheck, raw)
  if (faults.length > 0) throw new Problem('invalid-input', { faults })
  return value
}

/**
 * Checks path and query parameters together.
 *
 * @throws Problem malformed-request, naming every fault of both
 */
export function checkAddress<P, Q>(
  operation: Operation<P, Q>,
  raw: { readonly params: Record<string, string>; readonly query: Record<string, string> },
): { params: P; query: Q } {
  const params = parameters(operation.params, raw.params)
  const query = parameters(operation.query, raw.query)
  const faults = [...params.faults, ...query.faults]
  if (faults.length > 0) throw new Problem('malformed-request', { faults })
  return { params: params.value as P, query: query.value as Q }
}

function parameters<T>(schema: z.ZodType<T> | undefined, raw: Record<string, string>): { value?: T; faults: Fault[] } {
  if (!schema) return { value: raw as T, faults: Object.keys(raw).map(unknownParameter) }
  const parsed = schema.safeParse(raw, { reportInput: true })
  return parsed.success ? { value: parsed.data, faults: [] } : { faults: faultsOf(parsed.error) }
}

const unknownParameter = (name: string): Fault => ({
  pointer: pointerTo([name]),
  code: 'unknownField',
  detail: text('没有这个参数', 'there is no such parameter'),
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** What is left of a value without its faulty parts. In a list a faulty part leaves its place empty: positions stay. */
function wellFormed(value: unknown, faults: readonly Fault[]): Record<string, unknown> {
  const faulty = new Set(faults.map(({ pointer }) => pointer))
  const onTheWay = new Set<string>()
  for (let pointer of faulty) {
    while (pointer !== '') {
      pointer = pointer.slice(0, pointer.lastIndexOf('/'))
      onTheWay.add(pointer)
    }
  }
  const keep = (part: unknown, at: string): unknown => {
    if (faulty.has(at)) return undefined
    if (!onTheWay.has(at)) return part
    if (Array.isArray(part)) return part.map((item, i) => keep(item, at + pointerTo([i])))
    return Object.fromEntries(
      Object.entries(asRecord(part)).map(([name, inner]) => [name, keep(inner, at + pointerTo([name]))]),
    )
  }
  return asRecord(keep(value, ''))
}
