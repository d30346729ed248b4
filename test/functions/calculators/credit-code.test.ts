import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import type { Formula } from '../../../domain/kit/index.ts'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'
import { codeOf } from '../../http/situations.ts'

const app = testApp()
/** Made up: the code of no office. */
const INSTITUTIONS = ['12411700MA0000015U']

const taking = calculators.flatMap((calculator) => {
  const { shape = {} } = calculator.situation as { shape?: object }
  return 'creditCode' in shape ? [calculator as Formula] : []
})

test('several calculators take a credit code', () => expect(taking.length).toBeGreaterThan(5))

describe.each(taking.map((calculator) => [calculator.id, calculator] as const))(
  'the credit code of %s',
  (id, calculator) => {
    const faultsOf = async (creditCode: string) => {
      const { asOf, situation } = calculator.examples[0]!
      const json = { asOf, situation: { ...(situation as object), creditCode } }
      const { body } = await ask<Partial<Problem>>(app, 'POST', `/v1/calculators/${id}`, { json })
      return (body.errors ?? []).filter(({ pointer }) => pointer === '/situation/creditCode').map(({ code }) => code)
    }
    const holders = [calculator.holder ?? []].flat()

    test('may be that of a firm', async () => expect(await faultsOf(codeOf(7))).toEqual([]))

    test.each(INSTITUTIONS)('may be %s, that of an institution, only where one can hold it', async (code) => {
      const isFirmsAlone = holders.length > 0 && holders.every((holder) => holder === 'enterprise')
      expect(await faultsOf(code)).toEqual(isFirmsAlone ? ['otherHolder'] : [])
    })

    test.each([
      ['000000000000000000', 'noSuchRegistrar'],
      ['914117000ABCDE001P', 'wrongCheckSymbol'],
      ['411702198001010014', 'noSuchDivision'],
    ])('is not %s: %s', async (code, fault) => expect(await faultsOf(code)).toEqual([fault]))
  },
)
