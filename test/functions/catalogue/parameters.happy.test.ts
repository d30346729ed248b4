import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { isChinese, itemsOf, read } from './reading.ts'

interface Value {
  readonly from: string
  readonly to?: string
  readonly value: unknown
  readonly citation: { readonly article: string }
}

interface Parameter {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly policy: string
  readonly calculators: readonly string[]
  readonly values?: readonly Value[]
  readonly inForce?: Value | null
  readonly unit: string
  readonly over?: string
  readonly keys?: readonly { readonly code: string; readonly label?: string }[]
  readonly slot?: {
    readonly kind: string
    readonly least?: string | number
    readonly most?: string | number
    readonly options?: readonly { readonly code: string; readonly label: string }[]
    readonly presumed: unknown
  }
}

const all = await itemsOf<Parameter>('/v1/parameters')

test('every parameter of every calculator is there once', () => {
  const used = calculators.flatMap(({ id, parameters }) => parameters.map((parameter) => `${parameter.id} ${id}`))
  const told = all.flatMap(({ id, calculators }) => calculators.map((calculator) => `${id} ${calculator}`))
  expect(told.toSorted()).toEqual(used.toSorted())
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('one id is one parameter, whichever calculator reads it', () => {
  const known = new Map(
    calculators.flatMap(({ parameters }) => parameters).map((parameter) => [parameter.id, parameter]),
  )
  const others = calculators.flatMap(({ parameters }) => parameters).filter((one) => known.get(one.id) !== one)
  expect(others.map(({ id }) => id)).toEqual([])
})

test('every value is dated and cited; an open slot has none', () => {
  for (const { id, kind, values, slot, inForce } of all) {
    expect([id, slot !== undefined, inForce]).toEqual([id, kind === 'slot', undefined])
    expect([id, values!.length > 0]).toEqual([id, kind !== 'slot'])
    for (const { from, citation } of values!)
      expect([id, /^\d{4}-/.test(from), citation.article !== '']).toEqual([id, true, true])
  }
})

test('a parameter stands alone as it stands in the list', async () => {
  for (const entry of all.slice(0, 5)) expect(await read(`/v1/parameters/${entry.id}`)).toEqual(entry)
})

test('of a policy are those that it fixes', async () => {
  for (const policy of new Set(all.map(({ policy }) => policy))) {
    expect(await itemsOf(`/v1/parameters?policy=${policy}`)).toEqual(all.filter((entry) => entry.policy === policy))
  }
})

describe('asOf', () => {
  const valueOn = async (day: string) =>
    (await read<Parameter>(`/v1/parameters/star-enterprise.revenue-floor?asOf=${day}`)).inForce

  test('gives the one value in force', async () => {
    const { values } = await read<Parameter>('/v1/parameters/star-enterprise.revenue-floor')
    expect(await valueOn('2020-12-31')).toEqual(values![0])
    expect(await valueOn('2021-06-30')).toEqual(values![0])
  })

  test('gives null before the first', async () => {
    expect(await valueOn('2020-12-30')).toBeNull()
  })

  test('holds for the list, which then gives no other values', async () => {
    const items = await itemsOf<Parameter>('/v1/parameters?asOf=2021-06-30')
    expect(items.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    for (const { id, values, inForce, slot } of items) {
      expect([id, values, inForce === undefined]).toEqual([id, undefined, false])
      if (slot) expect([id, inForce]).toEqual([id, null])
    }
    expect(items.filter(({ inForce }) => inForce).length).toBeGreaterThan(10)
  })
})

test.each(['zh', 'en'])('parameters are labelled in %s', async (language) => {
  const items = await itemsOf<Parameter>('/v1/parameters', language)
  expect(items.filter(({ label }) => isChinese(label) !== (language === 'zh')).map(({ id }) => id)).toEqual([])
})

describe('units', () => {
  const WIRE: Record<string, RegExp> = {
    day: /^"\d{4}-\d{2}-\d{2}"$/,
    points: /^"-?\d+(\.\d+)?"$/,
    percent: /^"-?\d+(\.\d+)?"$/,
    mu: /^"-?\d+(\.\d+)?"$/,
  }
  const isOf = (unit: string, value: unknown) => (WIRE[unit] ?? /^-?\d+$/).test(JSON.stringify(value))

  test('every value is as its unit travels', () => {
    for (const { id, kind, unit, over, values } of all) {
      expect([id, over !== undefined]).toEqual([id, kind === 'tiers'])
      for (const { value } of values!) {
        const figures = kind === 'tiers' ? (value as { gives: unknown }[]).map(({ gives }) => gives) : []
        const lines = kind === 'schedule' ? Object.values(value as object) : []
        const single = kind === 'quantity' ? [value] : []
        for (const figure of [...figures, ...lines, ...single]) {
          expect([id, unit, figure, isOf(unit, figure)]).toEqual([id, unit, figure, true])
        }
        if (over) {
          for (const { atLeast } of value as { atLeast: unknown }[]) {
            expect([id, over, atLeast, isOf(over, atLeast)]).toEqual([id, over, atLeast, true])
          }
        }
      }
    }
  })

  test('of tiers are two, of what is given and of what is weighed', async () => {
    const tiers = await read<Parameter>('/v1/parameters/star-enterprise.revenue-tiers')
    expect(tiers).toMatchObject({ kind: 'tiers', unit: 'points', over: 'fen' })
  })

  test('a schedule names its keys, called as the question that chooses among them', async () => {
    for (const { id, kind, keys, values } of all) {
      const codes = [...new Set(values!.flatMap(({ value }) => Object.keys(value as object)))]
      expect([id, keys?.map(({ code }) => code)]).toEqual([id, kind === 'schedule' ? codes : undefined])
    }
    const talent = await read<Parameter>('/v1/parameters/innovation.talent-allowances', 'en')
    expect(talent.keys!.every(({ label }) => label !== undefined && !isChinese(label))).toBe(true)
    const combined = all.flatMap(({ keys = [] }) => keys).filter(({ code, label }) => code.includes('.') && label)
    for (const { code, label } of combined) expect(label!.split('，').length).toBe(code.split('.').length)
    expect((await read<Parameter>('/v1/parameters/flexible-employment.hiring-share')).keys).toEqual([
      { code: 'general' },
      { code: 'large' },
    ])
  })
})

describe('an open slot says what may fill it', () => {
  const slotOf = async (id: string, language?: string) => (await read<Parameter>(`/v1/parameters/${id}`, language)).slot

  test('a quantity, within bounds', async () => {
    expect(await slotOf('star-enterprise.new-product-second-tier')).toMatchObject({
      kind: 'quantity',
      least: '0.0001',
      most: '49.9999',
      presumed: null,
    })
  })

  test('a day', async () => {
    expect(await slotOf('flexible-employment.deferred-due-on')).toMatchObject({
      kind: 'day',
      least: '2020-12-31',
      most: '2199-12-31',
    })
  })

  test.each(['zh', 'en'])('a reading among several, in %s, one of which may be presumed', async (language) => {
    const choices = (await itemsOf<Parameter>('/v1/parameters', language)).filter(({ unit }) => unit === 'option')
    expect(choices.length).toBeGreaterThan(2)
    for (const { id, slot } of choices) {
      expect([id, slot!.kind, slot!.least, slot!.most]).toEqual([id, 'choice', undefined, undefined])
      expect(slot!.options!.length).toBeGreaterThan(1)
      expect(slot!.options!.filter(({ label }) => isChinese(label) !== (language === 'zh'))).toEqual([])
      if (slot!.presumed !== null) expect(slot!.options!.map(({ code }) => code)).toContain(slot!.presumed)
    }
  })

  test('and a calculation takes that, and nothing else', async () => {
    for (const {
      id,
      slot,
      calculators: [calculator],
    } of all.filter(({ slot }) => slot)) {
      const { slot: known } = calculators
        .find(({ id }) => id === calculator)!
        .parameters.find((parameter) => parameter.id === id)!
      const accepts = (value: unknown) => known!.schema.safeParse(value).success
      for (const { code } of slot!.options ?? []) expect([id, code, accepts(code)]).toEqual([id, code, true])
      if (slot!.options) expect(accepts('nope')).toBe(false)
      else expect([id, accepts(slot!.least), accepts(slot!.most)]).toEqual([id, true, true])
    }
  })
})
