import * as z from 'zod'
import { daysInMonth } from './calendar.ts'

/** 31 symbols: digits and capitals without those that look like others. */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/

/** Weights of GB 32100 for the whole code, and of GB 11714 for the organisation in it. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * The authorities that register, each with the classes that it tells apart (GB 32100-2015, table 2, and what has been added
 * since: village and residents' committees, offices of foreign organisations).
 */
const CLASSES: Readonly<Record<string, string>> = {
  1: '1239',
  2: '19',
  3: '123459',
  4: '19',
  5: '123459',
  6: '129',
  7: '129',
  8: '19',
  9: '123',
  A: '19',
  G: '1',
  N: '1239',
  Y: '1',
}

/** What is registered by the market's authority: firms, sole traders, co-operatives. */
const MARKET = '9'

/** The first two digits of a division (GB/T 2260): the whole country, or a province. */
const PROVINCES: ReadonlySet<string> = new Set(
  '10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 83'.split(
    ' ',
  ),
)

/** The next two: the province itself, a prefecture, or what a province administers directly. */
const PREFECTURE = /^(?:[0-6]\d|70|90)$/

/** What a symbol is worth, by its character code: within GB 32100, and within GB 11714, where a letter counts from A, 10. */
const WORTH = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SYMBOLS.indexOf(String.fromCharCode(code))))
const ORGANISATION_WORTH = Uint8Array.from({ length: 128 }, (_, code) => (code < 58 ? code - 48 : code - 55))

/** The weighted sum of the symbols from a place on, in a loop: a ranking reads ten thousand codes. */
function weighted(symbols: string, from: number, weights: readonly number[], worth: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * worth[symbols.charCodeAt(from + i)]!
  return sum
}

/**
 * The check symbol of the first 17 symbols of a 统一社会信用代码 (GB 32100-2015): 31 minus the weighted sum modulo 31,
 * where 31 itself is written "0".
 */
export const creditCodeCheckSymbol = (first17: string): string =>
  SYMBOLS[(31 - (weighted(first17, 0, WEIGHTS, WORTH) % 31)) % 31]!

/**
 * The check symbol of the first 8 symbols of an organisation's code (GB 11714), which begin at a place of a text: 11 minus the weighted
 * sum modulo 11, where 10 is written "X" and 11 "0".
 */
export const organisationCheckSymbol = (text: string, from = 0): string =>
  '0123456789X'[(11 - (weighted(text, from, ORGANISATION_WEIGHTS, ORGANISATION_WORTH) % 11)) % 11]!

/** Who can hold a code: what the market's authority registers, or whatever another one does. */
export type CodeHolder = 'enterprise' | 'institution'

const holderOf = (code: string): CodeHolder => (code.startsWith(MARKET) ? 'enterprise' : 'institution')

/** Is this the number of a person (GB 11643): of a province, with a day of birth and its check symbol? */
function isPersonalNumber(code: string): boolean {
  if (!PROVINCES.has(code.slice(0, 2)) || !/^\d{17}[\dX]$/.test(code)) return false
  const [year, month, date] = [code.slice(6, 10), code.slice(10, 12), code.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ]
  const isBirth =
    year >= 1900 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  // ISO 7064, MOD 11-2: the weights are powers of two.
  const sum = [...code].reduce(
    (total, symbol, i) => total + (2 ** (17 - i) % 11) * (symbol === 'X' ? 10 : Number(symbol)),
    0,
  )
  return isBirth && sum % 11 === 1
}

/** A fault of a code by its name, and what its words depend on. */
interface CodeFault {
  readonly message: string
  readonly params?: Readonly<Record<string, string>>
}

/** What is wrong with a code of the right shape; undefined where nothing is. */
function faultOf(code: string): CodeFault | undefined {
  if (!CLASSES[code[0]!]?.includes(code[1]!)) return { message: 'noSuchRegistrar' }
  if (!PROVINCES.has(code.slice(2, 4)) || !PREFECTURE.test(code.slice(4, 6))) return { message: 'noSuchDivision' }
  if (isPersonalNumber(code)) return { message: 'personalNumber' }
  if (organisationCheckSymbol(code, 8) !== code[16])
    return { message: 'wrongCheckSymbol', params: { of: 'organisation' } }
  return creditCodeCheckSymbol(code) === code[17] ? undefined : { message: 'wrongCheckSymbol' }
}

/** Is this a 统一社会信用代码 that can exist: registrar, division, organisation and check symbols fit? */
export const isCreditCode = (code: string): boolean => SHAPE.test(code) && faultOf(code) === undefined

/** Made up: the codes of no firm and no office. */
const EXAMPLES: Readonly<Record<CodeHolder, string>> = {
  enterprise: '91411700MA0000015N',
  institution: '12411700MA0000015U',
}

const schemaOf = (holder?: CodeHolder) =>
  z
    .string()
    .regex(SHAPE, { error: 'creditCode', abort: true })
    .superRefine((code, context) => {
      const isOther = holder !== undefined && holderOf(code) !== holder
      const fault = faultOf(code) ?? (isOther ? { message: 'otherHolder', params: { holder } } : undefined)
      if (fault) context.addIssue({ code: 'custom', ...fault })
    })
    .meta({
      description: 'Unified social credit code (GB 32100). 统一社会信用代码',
      examples: [EXAMPLES[holder ?? 'enterprise']],
    })

/** A 统一社会信用代码 on the wire, of whomever: 18 symbols, upper case, the last one the check symbol. */
export const creditCodeSchema = schemaOf()

/** The same of those that a rule is for: whose code it can be depends on who asks. */
export const creditCodeOf = (holder: CodeHolder): z.ZodType<string> => schemaOf(holder)
