import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { plainText } from '../../../domain/kit/plain-text.ts'

/** A JSON Schema, as far as this file looks at it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly maxProperties?: number
  readonly items?: Schema
  readonly maxItems?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Schema
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const contract = parse(readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8')) as Contract

const at = <T>(ref: string): T =>
  ref
    .slice(2)
    .split('/')
    .reduce((part: unknown, name) => (part as Record<string, unknown>)[name.replaceAll('~1', '/')], contract) as T

/** Patterns that end at a length of their own: no star and no plus in them. */
const isBounded = (pattern: string): boolean =>
  pattern.startsWith('^') && !/[*+]/.test(pattern.replaceAll(/\\.|\[[^\]]*\]/g, '.'))

/** The pattern of a text in people's own words. */
const TEXT = (plainText(1).def.checks ?? []).flatMap(({ _zod }) => {
  const { pattern } = _zod.def as { readonly pattern?: RegExp }
  return pattern ? [pattern.source] : []
})[0]

function stringFaults({ enum: options, const: only, format, pattern, maxLength, allOf = [] }: Schema): string[] {
  if (options || only !== undefined || format === 'date' || format === 'date-time') return []
  const patterns = [pattern, ...allOf.map((part) => part.pattern)].filter((each) => each !== undefined)
  if (patterns.some(isBounded)) return []
  if (patterns.length === 0) return ['a string of any form']
  return maxLength === undefined
    ? ['a text without a most']
    : patterns.includes(TEXT!)
      ? []
      : ['a pattern without an end']
}

/** Everything in a schema that has no most, each by its place; what a component holds is looked at once. */
function unbounded(schema: Schema, place: string, seen: Set<string>): string[] {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return []
    seen.add(schema.$ref)
    return unbounded(at(schema.$ref), schema.$ref, seen)
  }
  const types = [schema.type].flat()
  const own: string[] = []
  if (types.includes('string')) own.push(...stringFaults(schema))
  if (types.includes('array') && schema.maxItems === undefined) own.push('a list without a most')
  if (types.includes('integer') && (schema.minimum === undefined || schema.maximum === undefined))
    own.push('an integer without bounds')
  if (types.includes('object')) {
    const others = schema.additionalProperties
    if (typeof others === 'object' && schema.maxProperties === undefined) own.push('a map without a most')
    const isUnion = schema.oneOf !== undefined || schema.anyOf !== undefined
    if (!isUnion && (others === undefined || others === true)) own.push('an object that takes anything')
  }
  const parts: [string, Schema | undefined | boolean][] = [
    ...Object.entries(schema.properties ?? {}),
    ['{}', schema.additionalProperties],
    ['{name}', schema.propertyNames],
    ['[]', schema.items],
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map((part): [string, Schema] => [
      '',
      part,
    ]),
  ]
  return [
    ...own.map((what) => `${place}: ${what}`),
    ...parts.flatMap(([name, part]) => (typeof part === 'object' ? unbounded(part, `${place}/${name}`, seen) : [])),
  ]
}

const operations = Object.values(contract.paths).flatMap((item) => Object.values(item))

describe('nothing that comes in is without a most', () => {
  test('the text in people’s own words is told by its pattern', () => expect(TEXT).toMatch(/^\^\[\^/))

  test.each(operations.map(({ operationId, ...operation }) => [operationId, operation] as const))(
    '%s',
    (_id, { parameters = [], requestBody }) => {
      const seen = new Set<string>()
      const found = [
        ...parameters
          .map((parameter) => ('$ref' in parameter ? at<Parameter>(parameter.$ref) : parameter))
          // The headers together are held to a most by HTTP itself; of the path, what is no id is not found.
          .filter((parameter) => parameter.in === 'query')
          // A cursor is the service's own: it is read back or refused, and needs no form.
          .filter(({ name, schema }) => name !== 'cursor' || schema.maxLength === undefined)
          .flatMap(({ name, schema }) => unbounded(schema, `?${name}`, seen)),
        ...Object.entries(requestBody?.content ?? {})
          .filter(([type]) => type === 'application/json')
          .flatMap(([, { schema }]) => unbounded(schema, '', seen)),
      ]
      expect(found).toEqual([])
    },
  )

  test('and so is what stands in a path', () => {
    const parameters = operations
      .flatMap(({ parameters: given = [] }) => given)
      .map((parameter) => ('$ref' in parameter ? at<Parameter>(parameter.$ref) : parameter))
      .filter((parameter) => parameter.in === 'path')
    const open = parameters.filter(({ schema }) => {
      const whole = schema.$ref ? at<Schema>(schema.$ref) : schema
      return whole.type === 'string' && whole.maxLength === undefined && stringFaults(whole).length > 0
    })
    expect(open.map(({ name }) => name)).toEqual([])
  })
})
