import { describe, expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'

const app = testApp()
const CALCULATORS = ['star-enterprise-score', 'star-enterprise-ranking', 'star-priority']

interface Summary {
  readonly id: string
  readonly title: string
}

interface Parameter {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly values: { from: string; to?: string; value: unknown; citation: { article: string } }[]
  readonly slot?: { presumed: unknown; citation: { article: string } }
}

const read = async <B>(path: string, language = 'zh') =>
  (await ask<B>(app, 'GET', path, { headers: { 'accept-language': language } })).body

const isChinese = (words: string) => /\p{Script=Han}/u.test(words)

describe.each(['zh', 'en'])('in %s', (language) => {
  const spoken = (words: string) => isChinese(words) === (language === 'zh')

  test('the policies and the calculators are listed, and each entry leads on', async () => {
    for (const list of ['policies', 'calculators']) {
      const { items } = await read<{ items: Summary[] }>(`/v1/${list}`, language)
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) {
        expect(spoken(item.title)).toBe(true)
        expect(await read(`/v1/${list}/${item.id}`, language)).toMatchObject(item)
      }
    }
  })

  test('parameters are labelled', async () => {
    for (const id of CALCULATORS) {
      const { parameters } = await read<{ parameters: Parameter[] }>(`/v1/calculators/${id}`, language)
      expect(parameters.filter(({ label }) => !spoken(label))).toEqual([])
    }
  })
})

test('a policy tells its dates, its departments and what it rests on', async () => {
  expect(await read('/v1/policies/star-enterprise')).toMatchObject({
    document: '驻政办〔2020〕58号',
    annex: '1',
    issuedOn: '2020-12-31',
    inForce: { from: '2020-12-31', note: expect.stringContaining('印发日') },
    calculators: CALCULATORS,
    departments: expect.arrayContaining([expect.objectContaining({ code: 'TAX', role: 'supplies-data' })]),
    relatedDocuments: [expect.objectContaining({ document: '驻发〔2018〕7号' })],
  })
})

describe.each(CALCULATORS)('the parameters of %s', (id) => {
  const asked = read<{ parameters: Parameter[] }>(`/v1/calculators/${id}`)

  test('carry a value, the day it starts and its article; open slots carry none', async () => {
    const { parameters } = await asked
    expect(parameters.length).toBeGreaterThan(0)
    for (const { id, kind, values, slot } of parameters) {
      expect([id, slot !== undefined]).toEqual([id, kind === 'slot'])
      expect([id, values.length]).toEqual([id, slot ? 0 : 1])
      for (const { from, value, citation } of values) {
        expect([id, from, value === undefined, citation.article === '']).toEqual([id, '2020-12-31', false, false])
      }
    }
  })

  test('are named once each', async () => {
    const ids = (await asked).parameters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('figures are shown as the text prints them', async () => {
  const { parameters } = await read<{ parameters: Parameter[] }>('/v1/calculators/star-enterprise-score')
  const figure = (id: string) =>
    parameters.find((parameter) => parameter.id === `star-enterprise.${id}`)?.values[0]?.value
  expect(figure('revenue-floor')).toBe(10_000_000_000)
  expect(figure('new-product-first-tier')).toBe('50')
  expect(figure('granted-patent-points')).toMatchObject({ invention: '1', other: '0.05', cap: '2' })
})

test('the slots are the two that the text leaves open', async () => {
  const { parameters } = await read<{ parameters: Parameter[] }>('/v1/calculators/star-enterprise-score')
  expect(parameters.flatMap(({ id, slot }) => (slot ? [[id, slot.presumed]] : []))).toEqual([
    ['star-enterprise.new-product-second-tier', null],
    ['star-enterprise.listing-accumulation', 'highest'],
  ])
})

test('the contract is served as it is committed, and names its version like the service does', async () => {
  const contract = await read<{ openapi: string; info: { version: string }; paths: object }>('/openapi.json')
  expect(contract.openapi).toMatch(/^3\.1\./)
  expect(contract.info.version).toBe(packageJson.version)
  expect(Object.keys(contract.paths)).toEqual(expect.arrayContaining(CALCULATORS.map((id) => `/v1/calculators/${id}`)))
  expect(await read('/health')).toEqual({ status: 'ok', version: packageJson.version })
})
