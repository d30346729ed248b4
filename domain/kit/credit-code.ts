import * as z from 'zod'

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/

/**
 * The check symbol of the first 17 symbols of a 统一社会信用代码 (GB 32100-2015): 31 minus the weighted sum modulo 31,
 * where 31 itself is written "0".
 */
export function creditCodeCheckSymbol(first17: string): string {
  const weighted = WEIGHTS.reduce((total, weight, i) => total + weight * SYMBOLS.indexOf(first17[i]!), 0)
  return SYMBOLS[(31 - (weighted % 31)) % 31]!
}

/** Is this a well-formed 统一社会信用代码, its check symbol included? */
export const isCreditCode = (code: string): boolean => SHAPE.test(code) && creditCodeCheckSymbol(code) === code[17]

/** A 统一社会信用代码 on the wire: 18 symbols, upper case, the last one the check symbol. */
export const creditCodeSchema = z
  .string()
  .regex(SHAPE, { abort: true })
  .refine(isCreditCode, { error: 'wrongCheckSymbol' })
  .meta({ description: 'Unified social credit code (GB 32100). 统一社会信用代码', examples: ['914117000ABCDE001P'] })
