import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { creditCodeCheckSymbol, creditCodeSchema, isCreditCode } from '../../../domain/kit/credit-code.ts'
import { faultsOf } from '../../../domain/kit/fault.ts'

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Made up: the code of no firm. */
const VALID = '91411700MA00000019'

const symbols = (length: number) =>
  fc.array(fc.constantFrom(...SYMBOLS), { minLength: length, maxLength: length }).map((all) => all.join(''))
const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }).map((all) => all.join(''))
const body = fc.tuple(symbols(2), digits, symbols(9)).map((parts) => parts.join(''))
const replaced = (code: string, at: number, symbol: string) => code.slice(0, at) + symbol + code.slice(at + 1)

/** The sum of GB 32100 by its definition: symbol values times powers of three modulo 31. */
const weightedSum = (first17: string) =>
  [...first17].reduce(([sum, weight], s) => [sum! + SYMBOLS.indexOf(s) * weight!, (weight! * 3) % 31], [0, 1])[0]!

describe('统一社会信用代码 (GB 32100)', () => {
  test('a whole code is valid', () => {
    expect(isCreditCode(VALID)).toBe(true)
    expect(creditCodeSchema.parse(VALID)).toBe(VALID)
  })

  test.prop([body])('any body with its check symbol is valid', (first17) => {
    const code = first17 + creditCodeCheckSymbol(first17)
    expect((weightedSum(first17) + SYMBOLS.indexOf(code[17]!)) % 31).toBe(0)
    expect(isCreditCode(code)).toBe(true)
    expect(creditCodeSchema.safeParse(code).success).toBe(true)
  })

  test('a check value of 31 is written "0"', () => {
    // The ninth symbol alone: 9·1 + 1·3 + 4·9 + … is made divisible by 31 by trying the last free symbol.
    const divisible = [...SYMBOLS]
      .map((s) => `91411700MA0000${s}10`)
      .filter((first17) => weightedSum(first17) % 31 === 0)
    expect(divisible).toHaveLength(1)
    expect(creditCodeCheckSymbol(divisible[0]!)).toBe('0')
    expect(isCreditCode(`${divisible[0]}0`)).toBe(true)
  })

  test.each([...VALID].map((_, at) => at))('a wrong symbol at position %d is always noticed', (at) => {
    const others = [...SYMBOLS].filter((symbol) => symbol !== VALID[at])
    expect(others.filter((symbol) => isCreditCode(replaced(VALID, at, symbol)))).toEqual([])
  })

  test.prop([body, fc.nat(16)])('two unequal neighbours that change places are noticed', (first17, at) => {
    const code = first17 + creditCodeCheckSymbol(first17)
    const swapped = replaced(replaced(code, at, code[at + 1]!), at + 1, code[at]!)
    fc.pre(swapped !== code)
    // The last weight is 28 and the check symbol's own is 1, so that pair differs by 27 and shows as well.
    expect(isCreditCode(swapped)).toBe(false)
  })

  test.each([...'IOZSV'])('the letter %s is never part of a code', (letter) => {
    const found = [...VALID].filter((_, at) => isCreditCode(replaced(VALID, at, letter)))
    expect(found).toEqual([])
  })

  test.each([
    VALID.toLowerCase(),
    VALID.slice(0, 17),
    `${VALID}0`,
    ` ${VALID}`,
    `${VALID}\n`,
    '',
    '9141170AMA00000019',
    '９1411700MA00000019',
  ])('%j is not written as a code', (code) => {
    expect(isCreditCode(code)).toBe(false)
    expect(creditCodeSchema.safeParse(code).success).toBe(false)
  })

  test('says whether the shape or the check symbol is wrong', () => {
    const codeOf = (value: string) => faultsOf(creditCodeSchema.safeParse(value).error!).map(({ code }) => code)
    expect(codeOf('91411700MA0000001A')).toEqual(['wrongCheckSymbol'])
    expect(codeOf('91411700MA000000')).toEqual(['wrongFormat'])
  })

  test('its own example can be sent', () => {
    const { examples } = creditCodeSchema.meta() as { examples: string[] }
    expect(examples.filter((example) => !isCreditCode(example))).toEqual([])
  })
})
