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
  readonly slot?: object
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
