import { describe, expect, test } from 'vitest'
import { isChinese, itemsOf, read } from './reading.ts'

interface Entry {
  readonly document: string | null
  readonly annex: string
  readonly title: string
  readonly printed: boolean
  readonly listedIn: readonly string[]
  readonly page?: number
  readonly policy: string | null
}

interface Gazette {
  readonly id: string
  readonly title: string
  readonly totalNumber: number
  readonly contents: readonly Entry[]
}

interface Figure {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly qualifier?: string
  readonly note?: string
}

describe('the issue', () => {
  const asked = read<Gazette>('/v1/gazettes/2021-1')

  test('stands in the list, and alone with its contents', async () => {
    const { contents: _, ...summary } = await asked
    expect(await itemsOf('/v1/gazettes')).toEqual([summary])
    expect(summary).toMatchObject({ id: '2021-1', number: 1, totalNumber: 103, published: '2021-02' })
  })

  test('prints every document that it lists but one', async () => {
    const { contents } = await asked
    const missing = contents.filter(({ printed }) => !printed)
    expect(missing.map(({ policy, listedIn }) => [policy, listedIn])).toEqual([
      ['non-residential-purchase', ['annex-list']],
    ])
  })

  test('leads to every policy, by the same document and annex', async () => {
    const policies = await itemsOf<{ id: string; document: string; annex: string }>('/v1/policies')
    const led = (await asked).contents.filter(({ policy }) => policy !== null)
    expect(led.map(({ policy: id, document, annex }) => ({ id, document, annex }))).toEqual(
      policies.map(({ id, document, annex }) => ({ id, document, annex })),
    )
  })

  test('is told in English too', async () => {
    const { title, contents } = await read<Gazette>('/v1/gazettes/2021-1', 'en')
    expect([title, ...contents.map(({ title }) => title)].filter(isChinese)).toEqual([])
  })
})

describe('figures', () => {
  test('have one id each, a value and a unit', async () => {
    const figures = await itemsOf<Figure>('/v1/figures')
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
    expect(figures.filter(({ value, unit }) => !/^\d+(\.\d+)?$/.test(value) || unit === '')).toEqual([])
    expect(new Set(figures.map(({ id }) => id.slice(0, 6))).size).toBe(24)
  })

  test('that contradict each other say so', async () => {
    const figures = await itemsOf<Figure>('/v1/figures')
    const villages = figures.filter(({ value }) => value === '982' || value === '928')
    expect(villages.map(({ id, note }) => [id, note !== undefined])).toEqual([
      ['C0.F02', true],
      ['C0.F20', true],
    ])
  })

  test.each(['zh', 'en'])('are labelled in %s', async (language) => {
    const figures = await itemsOf<Figure>('/v1/figures', language)
    expect(figures.filter(({ label }) => isChinese(label) !== (language === 'zh'))).toEqual([])
  })
})
