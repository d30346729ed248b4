import { describe, expect, test } from 'vitest'
import { policies } from '../../../domain/catalogue.ts'
import { type GazetteEntry, gazettes } from '../../../domain/gazette.ts'

const [issue] = gazettes
const contents = issue!.contents

const listedIn = (listing: GazetteEntry['listedIn'][number]): readonly GazetteEntry[] =>
  contents.filter((entry) => entry.listedIn.includes(listing))

describe('the issue 2021-1', () => {
  test('is one of its kind', () => {
    expect(gazettes).toHaveLength(1)
    expect(issue).toMatchObject({ id: '2021-1', published: '2021-02', number: 1, totalNumber: 103 })
  })

  test('carries every policy of the catalogue, in its order', () => {
    expect(contents.flatMap(({ policy }) => policy ?? [])).toEqual(policies.map(({ id }) => id))
  })

  test('numbers each policy as the catalogue does', () => {
    for (const { id, document, annex } of policies) {
      const entry = contents.find(({ policy }) => policy === id)
      expect([entry?.document, entry?.annex]).toEqual([document, annex])
    }
  })

  test('lists eleven annexes, ten of them on its contents page', () => {
    const numbers = (entries: readonly GazetteEntry[]) => entries.flatMap(({ annex }) => (annex === '' ? [] : annex))
    const upTo = (last: number) => Array.from({ length: last }, (_, i) => String(i + 1))
    expect(numbers(listedIn('annex-list'))).toEqual(upTo(11))
    expect(numbers(listedIn('contents-page'))).toEqual(upTo(10))
  })

  test('has on its contents page the two notices beside the annexes', () => {
    const notices = listedIn('contents-page').filter(({ annex }) => annex === '')
    expect(notices.map(({ document }) => document)).toEqual(['驻政办〔2020〕58号', '驻政办〔2021〕2号'])
  })

  test('does not print what the catalogue calls missing, and prints the rest', () => {
    const missing = policies.filter(({ textMissing }) => textMissing).map(({ id }) => id)
    expect(contents.filter(({ printed }) => !printed).map(({ policy }) => policy)).toEqual(missing)
    expect(missing).toEqual(['non-residential-purchase'])
  })

  test('gives pages in rising order to what its contents page lists, and to nothing else', () => {
    const pages = contents.flatMap(({ page }) => page ?? [])
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(contents.filter(({ page }) => page !== undefined)).toEqual(listedIn('contents-page'))
  })

  test('prints the title of each annex as the catalogue has it, save for annex 5', () => {
    const differing = policies.filter(({ id, annex, title }) => {
      const entry = contents.find(({ policy }) => policy === id)
      return annex !== '' && entry?.title.zh !== title.zh
    })
    expect(differing.map(({ id }) => id)).toEqual(['innovation'])
    expect(contents.find(({ policy }) => policy === 'innovation')?.note).toBeDefined()
  })
})
