import type * as z from 'zod'
import { type Text, text } from './text.ts'

/** One thing wrong with an input: where (JSON Pointer), what kind, and in words. */
export interface Fault {
  readonly pointer: string
  readonly code: string
  readonly detail: Text
}

/** A JSON Pointer (RFC 6901) of path segments. */
export function pointerTo(path: readonly PropertyKey[]): string {
  let pointer = ''
  for (const segment of path) pointer += `/${escaped(String(segment))}`
  return pointer
}

/** Hardly any name has something to escape: looking is cheaper than replacing, and there may be very many names. */
const escaped = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name

/** Every fault that a schema found, each with its own pointer. */
export function faultsOf(error: z.ZodError): Fault[] {
  const listed: Listed = new Map()
  return withoutRepeats(error.issues.flatMap((issue) => faultsOfIssue(issue, listed)))
}

/** Where the options of a choice have been listed: a list is told once, however many faults it explains. */
type Listed = Map<string, string>

/** One fault for each place: a wrong type makes its bounds idle, and of two bounds the field's own stands last. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const told = new Map<string, Fault>()
  for (const fault of faults) if (told.get(fault.pointer)?.code !== 'wrongType') told.set(fault.pointer, fault)
  return [...told.values()]
}

function faultsOfIssue(issue: z.core.$ZodIssue, listed: Listed): Fault[] {
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
      return issue.origin === 'array' || issue.origin === 'map'
        ? fault('tooMany', text(`至多 ${issue.maximum} 项`, `may have at most ${issue.maximum}`))
        : fault('tooBig', text(`不得大于 ${issue.maximum}`, `must not be more than ${issue.maximum}`))
    case 'invalid_format':
      return fault('wrongFormat', FORMATS[issue.message] ?? FORMATS[issue.format] ?? MALFORMED)
    case 'invalid_value': {
      if (issue.input === undefined) return fault('required', REQUIRED)
      return fault('notAnOption', oneOf(issue.values, at, listed))
    }
    case 'invalid_union': {
      const { discriminator, options, input } = issue as Discriminated
      if (discriminator === undefined) return fault('invalid', text('不符合要求', 'is not acceptable'))
      const told = typeof input === 'object' && input !== null && discriminator in input
      return told ? fault('notAnOption', oneOf(options, at, listed)) : fault('required', REQUIRED)
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
/** So few take no more room than to say where they were listed before. */
const FEW_OPTIONS = 4

function oneOf(values: readonly unknown[], at: string, listed: Listed): Text {
  const options = values.slice(0, MOST_OPTIONS).join(', ')
  const before = listed.get(options)
  if (before !== undefined) return text(`应为 ${before} 处所列之一`, `must be one of those listed at ${before}`)
  if (values.length > FEW_OPTIONS) listed.set(options, at)
  const more = values.length - MOST_OPTIONS
  if (more <= 0) return text(`应为下列之一：${options}`, `must be one of: ${options}`)
  return text(
    `应为下列之一：${options}，另有 ${more} 种见接口约定`,
    `must be one of: ${options}, or of ${more} more in the contract`,
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

const MALFORMED = text('格式不对', 'is not written in the required form')

const decimal = (places: number): Text =>
  text(
    `应为写成字符串的十进制数，至多 ${places} 位小数，例如 "12.5"`,
    `must be a decimal in a string, of at most ${places} places, such as "12.5"`,
  )

/** Forms by zod's name of them, or by the name that a schema gives to a pattern of its own. Patterns are for machines: no one is shown one. */
const FORMATS: Readonly<Record<string, Text>> = {
  words: text('须含文字或数字', 'needs a letter, a digit or a Chinese character'),
  characters: text(
    '不得含换行等控制字符或改变文字方向的字符',
    'must not contain control characters, such as line breaks, nor characters that turn the direction of text',
  ),
  date: text(
    '应为存在的日期，格式为 YYYY-MM-DD，例如 "2021-06-30"',
    'must be a day that exists, written YYYY-MM-DD, such as "2021-06-30"',
  ),
  datetime: text(
    '应为带时区的时刻，例如 "2021-06-30T08:00:00+08:00"',
    'must be an instant with its offset, such as "2021-06-30T08:00:00+08:00"',
  ),
  month: text('应为月份，格式为 YYYY-MM，例如 "2021-03"', 'must be a month, written YYYY-MM, such as "2021-03"'),
  clock: text('应为当地时间，格式为 HH:MM，例如 "07:00"', 'must be a local time, written HH:MM, such as "07:00"'),
  code: text(
    '应为 1 至 40 个字母、数字、下划线或连字符，例如 "SP"',
    'must be 1 to 40 letters, digits, underscores or hyphens, such as "SP"',
  ),
  unitCode: text(
    '应为 2 至 10 个大写字母或数字，以字母开头，例如 "YCQ"',
    'must be 2 to 10 capitals or digits, a capital first, such as "YCQ"',
  ),
  item: text('应为评分项的名称，只含字母', 'must be the name of an item, of letters only'),
  points: text(
    '应为至多六位小数的得分，或分数，例如 "92.35" 或 "1847/20"',
    'must be points of at most six places, or a fraction, such as "92.35" or "1847/20"',
  ),
  creditCode: text(
    '应为 18 位统一社会信用代码，由数字和大写字母（I、O、S、V、Z 除外）组成，例如 "91411700MA0000015N"',
    'must be a unified social credit code: 18 digits and capitals, without I, O, S, V and Z, such as "91411700MA0000015N"',
  ),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((places) => [`decimal${places}`, decimal(places)])),
}

const CUSTOM: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Text>> = {
  outOfBounds: ({ least, most }) => text(`应在 ${least} 与 ${most} 之间`, `must lie between ${least} and ${most}`),
  repeated: () => text('有重复项', 'names something more than once'),
  notUnicode: () => text('含不完整的字符', 'holds half of a character'),
  notVisible: () => text('须含可见的文字', 'needs something that can be seen'),
  wrongCheckSymbol: ({ of }) => (of === 'organisation' ? WRONG_ORGANISATION : WRONG_CODE),
  noSuchRegistrar: () =>
    text(
      '统一社会信用代码第一、二位不是登记管理部门及其机构类别',
      'its first two symbols name no registering authority with a class of its own',
    ),
  noSuchDivision: () =>
    text('统一社会信用代码第三至八位不是行政区划代码', 'its third to eighth symbols are no administrative division'),
  personalNumber: () =>
    text('这是公民身份号码，不是统一社会信用代码', 'this is the number of a person, not the code of an organisation'),
  otherHolder: ({ holder }) => HOLDERS[String(holder)] ?? text('不符合要求', 'is not acceptable'),
}

const WRONG_CODE = text('统一社会信用代码校验位不符', 'the check symbol of the credit code does not match')
const WRONG_ORGANISATION = text(
  '统一社会信用代码中组织机构代码（第 9 至 17 位）的校验位不符',
  'the check symbol of the organisation (the seventeenth) does not match',
)

const HOLDERS: Readonly<Record<string, Text>> = {
  enterprise: text('应为企业的代码，以 9 开头', 'must be the code of an enterprise, which begins with 9'),
  institution: text(
    '应为机关、事业单位、社会组织等机构的代码，不以 9 开头',
    'must be the code of an institution, which does not begin with 9',
  ),
}

function describeCustom(issue: z.core.$ZodIssueCustom): Text {
  return CUSTOM[issue.message]?.(issue.params ?? {}) ?? text('不符合要求', 'is not acceptable')
}
