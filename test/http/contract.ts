import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { parse } from 'yaml'

interface Media {
  readonly schema?: object
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

interface Response {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema?: object }>>
  readonly content?: Readonly<Record<string, Media>>
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, Response>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** An operation of the contract, with the way to its schemas. */
export interface Documented {
  readonly operation: Operation
  readonly pointer: string
}

const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as Document

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
ajvFormats.default(ajv)
// The document's own members are no schema keywords, nor is OpenAPI's hint to generators; named, they let every schema in it be reached by its pointer.
ajv.addVocabulary([...Object.keys(document), 'discriminator'])
ajv.addSchema(document, 'contract')

const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value by the schema at a pointer into the contract; empty where nothing is. */
export function faultsBySchema(pointer: string, value: unknown): string[] {
  let validate = compiled.get(pointer)
  if (!validate) {
    validate = ajv.compile({ $ref: `contract#${pointer}` })
    compiled.set(pointer, validate)
  }
  if (validate(value)) return []
  return validate.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

const component = (name: string): string => `/components/schemas/${name}`

/** What is wrong with a value by a named schema of the contract. */
export const faultsByComponent = (name: string, value: unknown): string[] => faultsBySchema(component(name), value)

/** The operation that documents a request; undefined for an address or method that the contract does not name. */
export function documentedAt(method: string, path: string): Documented | undefined {
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
  const candidates = Object.entries(document.paths)
    .filter(([template, operations]) => operations[verb] && matches(template, path))
    .sort(([a], [b]) => parametersIn(a) - parametersIn(b))
  const [template, operations] = candidates[0] ?? []
  if (!template || !operations) return undefined
  return { operation: operations[verb]!, pointer: `/paths/${escaped(template)}/${verb}` }
}

/** Every operation of the contract, as [method, path template, operation]. */
export const documentedOperations = (): [string, string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]): [string, string, Operation] => [
      verb.toUpperCase(),
      path,
      operation,
    ]),
  )

/** Every example request of the contract: the operation that it is for, its name, its value and the pointer to its schema. */
export const exampleRequests = (): [operation: string, name: string, value: unknown, pointer: string][] =>
  documentedOperations().flatMap(([method, path, { operationId, requestBody }]) =>
    Object.entries(requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) => {
      const way = ['paths', path, method.toLowerCase(), 'requestBody', 'content', type, 'schema']
      const pointer = ['', ...way.map(escaped)].join('/')
      return Object.entries(examples).map(([name, { value }]): [string, string, unknown, string] => [
        operationId,
        name,
        value,
        pointer,
      ])
    }),
  )

/** The pointer to a schema of an operation's request or reply. */
export const schemaAt = ({ pointer }: Documented, ...way: string[]): string =>
  [pointer, ...way.map(escaped), 'schema'].join('/')

// Pointers stand in the fragment of a $ref: escaped as JSON Pointer, then as URI.
const escaped = (segment: string): string =>
  encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%7E', '~')

const parametersIn = (template: string): number => template.split('{').length - 1

const matches = (template: string, path: string): boolean => {
  const pattern = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}
