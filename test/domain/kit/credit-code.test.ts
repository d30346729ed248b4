import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  creditCodeCheckSymbol,
  creditCodeOf,
  creditCodeSchema,
  isCreditCode,
  organisationCheckSymbol,
} from '../../../domain/kit/credit-code.ts'
import { faultsOf } from '../../../domain/kit/fault.ts'

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Made up: the code of no firm. */
const VALID = '91411700MA0000015N'

const symbols = (length: number) =>
  fc.array(fc.constantFrom(...SYMBOLS), { minLength: length, maxLength: length }).map((all) => all.join(''))
const digits = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length }).map((all) => all.join(''))
const body = fc
  .tuple(fc.constantFrom('91', '92', '93'), fc.constantFrom('1000', '4117', '4190', '6543'), digits(2), symbols(8))
  .map(([registrar, province, division, organisation]) => registrar + province + division + organisation)
/** A whole code of its first 16 symbols, both checks added. */
const coded = (first16: string) => {
  const first17 = first16 + organisationCheckSymbol(first16.slice(8))
  return first17 + creditCodeCheckSymbol(first17)
}
const replaced = (code: string, at: number, symbol: string) => code.slice(0, at) + symbol + code.slice(at + 1)
const faultOf = (value: string, schema: typeof creditCodeSchema | ReturnType<typeof creditCodeOf> = creditCodeSchema) =>
  faultsOf(schema.safeParse(value).error!).map(({ code }) => code)

/** The sum of GB 32100 by its definition: symbol values times powers of three modulo 31. */
const weightedSum = (first17: string) =>
  [...first17].reduce(([sum, weight], s) => [sum! + SYMBOLS.indexOf(s) * weight!, (weight! * 3) % 31], [0, 1])[0]!

describe('统一社会信用代码 (GB 32100)', () => {
  // Printed by their holders on their own sites: a bank, a trading site, a games company, a university.
  test.each(['91110000802100433B', '91330100799655058B', '9144030071526726XG', '12100000400000624D'])(
    '%s, a real one, is valid',
    (code) => expect(isCreditCode(code)).toBe(true),
  )

  test.prop([body])('any body with its check symbols is valid', (first16) => {
    const code = coded(first16)
    expect((weightedSum(code.slice(0, 17)) + SYMBOLS.indexOf(code[17]!)) % 31).toBe(0)
    expect(isCreditCode(code)).toBe(true)
    expect(creditCodeSchema.safeParse(code).success).toBe(true)
  })

  test('a check value of 31 is written "0"', () => {
    const divisible = [...'0123456789'].flatMap((a) => [...'0123456789'].map((b) => coded(`91411700MA0000${a}${b}`)))
    const zeros = divisible.filter((code) => weightedSum(code.slice(0, 17)) % 31 === 0)
    expect(zeros.length).toBeGreaterThan(0)
    expect(zeros.every((code) => code.endsWith('0') && isCreditCode(code))).toBe(true)
  })

  test.each([...VALID].map((_, at) => at))('a wrong symbol at position %d is always noticed', (at) => {
    const others = [...SYMBOLS].filter((symbol) => symbol !== VALID[at])
    expect(others.filter((symbol) => isCreditCode(replaced(VALID, at, symbol)))).toEqual([])
  })

  test.prop([body, fc.nat(16)])('two unequal neighbours that change places are noticed', (first16, at) => {
    const code = coded(first16)
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

  test('its own example can be sent', () => {
    const schemas = [creditCodeSchema, creditCodeOf('enterprise'), creditCodeOf('institution')]
    const sent = schemas.flatMap((schema) =>
      (schema.meta() as { examples: string[] }).examples.map((example) => schema.safeParse(example).success),
    )
    expect(sent).toEqual([true, true, true])
  })
})

describe('what a code must be made of', () => {
  test.each([
    ['no registrar', coded('0000000000000000'), 'noSuchRegistrar'],
    ['all zeros', '000000000000000000', 'noSuchRegistrar'],
    ['a class that the market’s authority does not have', coded('94411700MA000001'), 'noSuchRegistrar'],
    ['a class that the civil authorities do not have', coded('58411700MA000001'), 'noSuchRegistrar'],
    ['no division', coded('91000000MA000001'), 'noSuchDivision'],
    ['a prefecture that there is not', coded('91418000MA000001'), 'noSuchDivision'],
    ['a province that there is not', coded('91991700MA000001'), 'noSuchDivision'],
    ['an organisation with another check symbol', '914117000ABCDE001P', 'wrongCheckSymbol'],
    ['another check symbol of its own', '91411700MA0000015P', 'wrongCheckSymbol'],
    ['another shape', '91411700MA000000', 'wrongFormat'],
  ])('%s is refused', (_name, code, fault) => expect(faultOf(code)).toEqual([fault]))

  test.each(['2', '3', '4', '5', '6', '7', '8', 'A', 'N', 'Y', '1'])(
    'registrar %s is known by a class of its own',
    (registrar) => {
      const classes = [...SYMBOLS].filter((symbol) => isCreditCode(coded(`${registrar}${symbol}411700MA000001`)))
      expect(classes.length).toBeGreaterThan(0)
      expect(classes.length).toBeLessThan(8)
    },
  )
})

describe('the number of a person (GB 11643)', () => {
  const checked = (first17: string) => {
    const sum = [...first17].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
    return first17 + '10X98765432'[sum % 11]
  }
  const birth = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  const person = fc
    .tuple(
      fc.constantFrom('11', '12', '13', '31', '32', '41', '51', '52', '53', '61', '62'),
      digits(4),
      birth,
      digits(3),
    )
    .map(([province, division, born, order]) =>
      checked(province + division + born.toISOString().slice(0, 10).replaceAll('-', '') + order),
    )

  test.prop([person], { numRuns: 2000 })('is the code of nobody', (number) => {
    expect(isCreditCode(number)).toBe(false)
  })

  test('is refused also where every check of a code fits', () => {
    const numbers: string[] = []
    for (let order = 0; order < 1000 && numbers.length < 3; order++)
      for (let day = 1; day <= 28; day++) {
        const first16 = `51110119800${1 + (order % 9)}${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`
        const code = coded(first16.slice(0, 16))
        if (checked(code.slice(0, 17)) === code) numbers.push(code)
      }
    expect(numbers.length).toBeGreaterThan(0)
    expect([...new Set(numbers.flatMap((number) => faultOf(number)))]).toEqual(['personalNumber'])
  })
})

describe('whose code it can be', () => {
  const [firm, office] = [VALID, '12411700MA0000015U']
  test.each([
    ['enterprise', firm, []],
    ['enterprise', coded('92411700MA000001'), []],
    ['enterprise', coded('93411700MA000001'), []],
    ['enterprise', office, ['otherHolder']],
    ['institution', office, []],
    ['institution', coded('52411700MA000001'), []],
    ['institution', firm, ['otherHolder']],
  ] as const)('of an %s: %s', (holder, code, faults) => {
    const { error } = creditCodeOf(holder).safeParse(code)
    expect(error ? faultsOf(error).map(({ code: told }) => told) : []).toEqual(faults)
  })
})
