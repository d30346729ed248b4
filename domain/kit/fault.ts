import type * as z from 'zod'
import { type Text, text } from './text.ts'

/** One thing wrong with an input: where (JSON Pointer), what kind, and in words. */
export interface Fault {
  readonly pointer: string
  readonly code: string
  readonly detail: Text
}

/** A JSON Pointer (RFC 6901) of path segments. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Every fault that a schema found, each with its own pointer. */
export const faultsOf = (error: z.ZodError): Fault[] => withoutRepeats(error.issues.flatMap(faultsOfIssue))

/** One fault for each place: a wrong type makes its bounds idle, and of two bounds the field's own stands last. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const told = new Map<string, Fault>()
  for (const fault of faults) if (told.get(fault.pointer)?.code !== 'wrongType') told.set(fault.pointer, fault)
  return [...told.values()]
}

function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const at = pointerTo(issue.path)
  const fault = (code: string, detail: Text): Fault[] => [{ pointer: at, code, detail }]
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return fault('required', REQUIRED)
      return fault('wrongType', typeWanted(issue.expected))
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        code: 'unknownField',
        detail: text('没有这一项', 'there is no such field'),
      }))
    case 'too_small':
      if (issue.origin === 'string')
        return fault('tooSmall', text(`至少 ${issue.minimum} 个字符`, `needs at least ${issue.minimum} characters`))
      return issue.origin === 'array'
        ? fault('tooFew', text(`至少 ${issue.minimum} 项`, `needs at least ${issue.minimum}`))
        : fault('tooSmall', text(`不得小于 ${issue.minimum}`, `must not be less than ${issue.minimum}`))
    case 'too_big':
      if (issue.origin === 'string')
        return fault('tooBig', text(`至多 ${issue.maximum} 个字符`, `may have at most ${issue.maximum} characters`))
      return issue.origin === 'array'
        ? fault('tooMany', text(`至多 ${issue.maximum} 项`, `may have at most ${issue.maximum}`))
        : fault('tooBig', text(`不得大于 ${issue.maximum}`, `must not be more than ${issue.maximum}`))
    case 'invalid_format':
      return fault('wrongFormat', FORMATS[issue.message] ?? FORMATS[issue.format] ?? malformed(issue.pattern))
    case 'invalid_value': {
      if (issue.input === undefined) return fault('required', REQUIRED)
      return fault('notAnOption', oneOf(issue.values))
    }
    case 'invalid_union': {
      const { discriminator, options, input } = issue as Discriminated
      if (discriminator === undefined) return fault('invalid', text('不符合要求', 'is not acceptable'))
      const told = typeof input === 'object' && input !== null && discriminator in input
      return told ? fault('notAnOption', oneOf(options)) : fault('required', REQUIRED)
    }
    case 'custom':
      return fault(issue.message, describeCustom(issue))
    default:
      return fault('invalid', text('不符合要求', 'is not acceptable'))
  }
}

const REQUIRED = text('缺少此项', 'this is required')

/** What a union says that is told apart by one field. */
interface Discriminated {
  readonly discriminator?: string
  readonly options: readonly unknown[]
  readonly input?: unknown
}

/** So many options are listed; the contract has the rest. */
const MOST_OPTIONS = 50

function oneOf(values: readonly unknown[]): Text {
  const listed = values.slice(0, MOST_OPTIONS).join(', ')
  const more = values.length - MOST_OPTIONS
  if (more <= 0) return text(`应为下列之一：${listed}`, `must be one of: ${listed}`)
  return text(
    `应为下列之一：${listed}，另有 ${more} 种见接口约定`,
    `must be one of: ${listed}, or of ${more} more in the contract`,
  )
}

/** Every number that a caller sends is an integer: quantities with decimals are strings. */
const TYPES: Readonly<Record<string, Text>> = {
  int: text('整数', 'integer'),
  number: text('整数', 'integer'),
  string: text('字符串', 'string'),
  boolean: text('布尔值', 'boolean'),
  array: text('数组', 'array'),
  object: text('对象', 'object'),
}

function typeWanted(expected: string): Text {
  const { zh, en } = TYPES[expected] ?? text(expected, expected)
  return text(`类型应为${zh}`, `must be of type ${en}`)
}

const malformed = (pattern: string | undefined): Text =>
  pattern === undefined
    ? text('格式不对', 'is not written in the required form')
    : text(`格式应为 ${pattern}`, `must match ${pattern}`)

/** Forms by zod's name of them, or by the name that a schema gives to a pattern of its own. */
const FORMATS: Readonly<Record<string, Text>> = {
  words: text('须含文字或数字', 'needs a letter, a digit or a Chinese character'),
  date: text('应为存在的日期 YYYY-MM-DD', 'must be a day that exists, YYYY-MM-DD'),
}

const CUSTOM: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Text>> = {
  outOfBounds: ({ least, most }) => text(`应在 ${least} 与 ${most} 之间`, `must lie between ${least} and ${most}`),
  repeated: () => text('有重复项', 'names something more than once'),
  wrongCheckSymbol: () => text('统一社会信用代码校验位不符', 'the check symbol of the credit code does not match'),
}

function describeCustom(issue: z.core.$ZodIssueCustom): Text {
  return CUSTOM[issue.message]?.(issue.params ?? {}) ?? text('不符合要求', 'is not acceptable')
}
