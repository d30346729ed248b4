import * as z from 'zod'
import { type Fault, faultsOf, pointerTo, type Text, text } from '../../domain/kit/index.ts'
import { changeHeaders } from './headers.ts'
import type { Call, Operation } from './operation.ts'
import { type Part, type PlacedFault, Problem, placed } from './problem.ts'

/** Most bytes of a body where the operation does not say. */
export const DEFAULT_BODY_LIMIT = 64 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The headers that say how a body is written. */
interface Written {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
}

/**
 * Reads a body as JSON.
 *
 * @throws Problem unsupported-media-type, malformed-json
 */
export function parseJson({ contentType, contentEncoding }: Written, bytes: ArrayBuffer): unknown {
  if (!isType(contentType, 'application/json')) throw unsupported(contentType)
  if (bytes.byteLength === 0) throw malformed(text('请求体为空', 'the body is empty'))
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    // A gateway may have decompressed it, and left the header: so it is the reason only where the body cannot be read.
    refuseEncoded(contentEncoding)
    if (!(error instanceof SyntaxError)) throw malformed(text('请求体不是 UTF-8 编码', 'the body is not in UTF-8'))
    throw malformed(breakIn(utf8.decode(bytes), error))
  }
}

/**
 * Refuses a body that says that it is compressed: nothing here decompresses.
 *
 * @throws Problem unsupported-media-type
 */
export function refuseEncoded(contentEncoding = 'identity'): void {
  if (contentEncoding.toLowerCase() === 'identity') return
  const told = contentEncoding.slice(0, 40)
  throw new Problem('unsupported-media-type', {
    detail: text(
      `请求体不得压缩，而 Content-Encoding 写的是 ${told}`,
      `the body must not be compressed, and the Content-Encoding says ${told}`,
    ),
    headers: { 'accept-encoding': 'identity' },
  })
}

const malformed = (detail?: Text): Problem => new Problem('malformed-json', { detail })

/** Where a text ceases to be JSON, as far as the engine names the place. */
function breakIn(json: string, { message }: Error): Text | undefined {
  if (message.startsWith('Unexpected end')) return text('JSON 未写完', 'the JSON ends before it is complete')
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position === undefined) return undefined
  const lines = json.slice(0, Number(position)).split('\n')
  const [line, column] = [lines.length, lines.at(-1)!.length + 1]
  return text(`第 ${line} 行第 ${column} 列处不是 JSON`, `it is not JSON at line ${line}, column ${column}`)
}

/** The problem of a content type that is not read; of JSON in another charset, the charset is what is wrong. */
function unsupported(contentType = ''): Problem {
  const charset = /^application\/(?:x-nd)?json\s*;(?:.*;)?\s*charset\s*=\s*["']?([\w.:-]{1,40})["']?\s*(?:;|$)/i.exec(
    contentType,
  )?.[1]
  if (!charset) return new Problem('unsupported-media-type')
  const detail = text(
    `请求体须为 UTF-8 编码，而 Content-Type 写的是 ${charset}`,
    `the body must be in UTF-8, and the Content-Type says ${charset}`,
  )
  return new Problem('unsupported-media-type', { detail })
}

/**
 * Whether a content type is this one, with no charset or with UTF-8, by whichever name. JSON has no other parameters: what else
 * stands there says nothing, as does a semicolon with nothing behind it.
 */
export function isType(contentType: string | undefined, wanted: string): boolean {
  if (contentType === wanted) return true
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  return type === wanted && parameters.every((parameter) => !/^charset\s*=(?!\s*["']?utf-?8["']?$)/.test(parameter))
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
  const told = new Set(faults.map(({ pointer }) => pointer))
  const crossed = crossCheck?.(parsed.success ? asRecord(parsed.data) : wellFormed(raw, faults)) ?? []
  // Of what is no object at all, nothing can be missing.
  if (crossed.length === 0 || told.has('')) return { value: parsed.data as T, faults }
  return { value: parsed.data as T, faults: [...faults, ...crossed.filter(({ pointer }) => !told.has(pointer))] }
}

/**
 * Checks a body against its operation.
 *
 * @throws Problem invalid-input, naming every fault
 */
export function checkBody<B>(operation: Operation<unknown, unknown, B>, raw: unknown): B {
  const { value, faults } = checked(operation.body!, operation.crossCheck, raw)
  if (faults.length > 0) throw new Problem('invalid-input', { faults: placed('body', faults) })
  return value
}

/** Parameters as the address has them: by name, each in every place where it stands. */
type Parameters = Readonly<Record<string, readonly string[]>>

/** What of a request stands before its body. */
interface Head {
  readonly params: Readonly<Record<string, string>>
  readonly query: Parameters
  readonly header: (name: string) => string | undefined
}

/**
 * Checks path and query parameters and the headers of a change together.
 *
 * @throws Problem malformed-request, naming every fault of all three; precondition-required, where that alone is wrong
 */
export function checkHead<P, Q>(
  operation: Operation<P, Q>,
  { params, query, header }: Head,
): Pick<Call<P, Q>, 'params' | 'query' | 'idempotencyKey' | 'ifMatch'> {
  const inPath = parameters(
    'path',
    operation.params,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value]])),
  )
  const inQuery = parameters('query', operation.query, query)
  const { idempotencyKey, ifMatch, faults: inHeaders, unmet } = changeHeaders(operation.protocol, header)
  const faults = [...inPath.faults, ...inQuery.faults, ...inHeaders]
  if (faults.length > 0) throw new Problem('malformed-request', { faults: [...faults, ...unmet] })
  if (unmet.length > 0) throw new Problem('precondition-required', { faults: unmet })
  return { params: inPath.value as P, query: inQuery.value as Q, idempotencyKey, ifMatch }
}

function parameters<T>(
  part: Part,
  schema: z.ZodType<T> | undefined,
  raw: Parameters,
): { value?: T; faults: PlacedFault[] } {
  const names = Object.keys(raw)
  if (!schema) return { value: {} as T, faults: placed(part, names.map(unknownParameter)) }
  const integers = integersOf(schema)
  const given = Object.fromEntries(
    names.map((name) => [name, integers[name] ? asInteger(raw[name]![0]!) : raw[name]![0]]),
  )
  const parsed = schema.safeParse(given, { reportInput: true })
  const faults = new Map((parsed.success ? [] : faultsOf(parsed.error)).map((fault) => [fault.pointer, fault] as const))
  for (const name of names) {
    const at = pointerTo([name])
    const fault = faults.get(at)
    if (fault?.code === 'unknownField') faults.set(at, unknownParameter(name))
    else if (raw[name]!.length > 1) faults.set(at, repeatedParameter(name))
    else if (fault && integers[name]) faults.set(at, { ...fault, detail: bounds(integers[name]) })
  }
  return { value: parsed.data as T, faults: placed(part, [...faults.values()]) }
}

const known = new WeakMap<z.ZodType, Readonly<Record<string, z.ZodNumber>>>()

/** The parameters of a schema that are integers. */
function integersOf(schema: z.ZodType): Readonly<Record<string, z.ZodNumber>> {
  let integers = known.get(schema)
  if (!integers) {
    const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : []
    integers = Object.fromEntries(
      fields.flatMap(([name, field]) => {
        const inner = field instanceof z.ZodOptional ? field.unwrap() : field
        return inner instanceof z.ZodNumber ? [[name, inner]] : []
      }),
    )
    known.set(schema, integers)
  }
  return integers
}

/** What an address writes as an integer is one, in the one way in which integers are written; the schema refuses the rest. */
const asInteger = (written: string): string | number =>
  /^(0|-?[1-9]\d{0,14})$/.test(written) ? Number(written) : written

const bounds = ({ minValue, maxValue }: z.ZodNumber): Text =>
  text(`应为 ${minValue} 至 ${maxValue} 的整数`, `must be a whole number from ${minValue} to ${maxValue}`)

const repeatedParameter = (name: string): Fault => ({
  pointer: pointerTo([name]),
  code: 'repeated',
  detail: text('参数只能出现一次', 'the parameter may stand only once'),
})

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
      if (onTheWay.has(pointer)) break
      onTheWay.add(pointer)
    }
  }
  const keep = (part: unknown, at: string): unknown => {
    if (faulty.has(at)) return undefined
    if (!onTheWay.has(at)) return part
    if (Array.isArray(part)) return part.map((item, i) => keep(item, at + pointerTo([i])))
    const kept: [string, unknown][] = []
    for (const [name, inner] of Object.entries(asRecord(part))) {
      const place = at + pointerTo([name])
      // What is wrong in an object is left out, as if nobody had said it: names that nobody knows may be very many.
      if (!faulty.has(place)) kept.push([name, keep(inner, place)])
    }
    return Object.fromEntries(kept)
  }
  return asRecord(keep(value, ''))
}
