import { describe, expect, test } from 'vitest'
import { policies } from '../../../domain/catalogue.ts'
import { isChinese, itemsOf, type Provision, read, readAll } from './reading.ts'

interface Found extends Provision {
  readonly policyTitle: string
  readonly snippet: string
}

const PRINTED = policies.filter(({ textMissing }) => !textMissing).map(({ id }) => id)

const search = (query: string, rest = '', language?: string) =>
  itemsOf<Found>(`/v1/provisions?q=${encodeURIComponent(query)}${rest}`, language)

describe.each(PRINTED)('the clauses of %s', (id) => {
  const path = `/v1/policies/${id}/provisions`

  test('are named once each, and cite the document', async () => {
    const [items, policy] = [
      await itemsOf<Provision>(path),
      await read<{ document: string; annex: string }>(`/v1/policies/${id}`),
    ]
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ citation }) => citation.article)).size).toBe(items.length)
    for (const { policy: of, citation } of items) {
      expect([of, citation.document, citation.annex]).toEqual([id, policy.document, policy.annex])
    }
  })

  test.each(['zh', 'en'])('are told in %s, with who has a part', async (language) => {
    for (const { title, summary, bodies, milestones } of await itemsOf<Provision>(path, language)) {
      const words = [summary, ...milestones.map(({ what }) => what), ...bodies.map(({ name }) => name)]
      if (language === 'zh') expect([title, ...words].filter((word) => !isChinese(word))).toEqual([])
      else expect(isChinese(title)).toBe(false)
    }
  })
})

describe('the search', () => {
  test.each([
    ['担保贷款', 'flexible-employment'],
    ['停车', 'smart-parking'],
    ['parking', 'smart-parking'],
    ['垃圾处理费', 'waste-fee'],
    ['start-up loan', 'flexible-employment'],
    ['停车 收费', 'smart-parking'],
  ])('%s leads to %s', async (query, policy) => {
    const hits = await search(query)
    expect(hits[0]?.policy).toBe(policy)
    expect(hits[0]?.policyTitle).toBe((await read<{ title: string }>(`/v1/policies/${policy}`)).title)
  })

  test.each(['zzzz', '龘龘龘', 'é'])('%s finds nothing', async (query) => {
    expect(await search(query)).toEqual([])
  })

  test('a rule id leads to the clauses that it was read out of', async () => {
    const clauses = await itemsOf<Provision>('/v1/policies/land-acceptance/provisions')
    const rule = clauses.flatMap(({ rules }) => rules)[0]!
    const read = clauses.filter(({ rules }) => rules.includes(rule)).map(({ citation }) => citation.article)
    const found = (await search(rule)).map(({ citation }) => citation.article)
    expect(found.toSorted()).toEqual(read.toSorted())
  })

  test('within a policy, gives what it gives over all, of that policy', async () => {
    const all = await search('验收')
    const within = await search('验收', '&policy=land-acceptance')
    expect(within).toEqual(all.filter(({ policy }) => policy === 'land-acceptance'))
    expect(within.length).toBeGreaterThan(0)
  })

  test('finds the same in both languages, and tells it in the one asked for', async () => {
    const [zh, en] = [await search('parking', '', 'zh'), await search('parking', '', 'en')]
    const places = (hits: Found[]) => hits.map(({ policy, citation }) => [policy, citation.article])
    expect(places(en)).toEqual(places(zh))
    expect(zh.filter(({ snippet }) => !isChinese(snippet))).toEqual([])
    expect(en[0]!.snippet).toMatch(/^…?[\w ]/)
  })

  test('comes in pages, in one order', async () => {
    const all = await search('资金')
    const paged = await readAll<Found>(`/v1/provisions?q=${encodeURIComponent('资金')}&limit=2`)
    expect(all.length).toBeGreaterThan(4)
    expect(paged).toEqual({ items: all, pages: Math.ceil(all.length / 2) })
  })

  test('shows a part of the summary', async () => {
    for (const { snippet, summary } of await search('资金')) {
      expect(summary).toContain(snippet.replaceAll(/^…|…$/g, ''))
    }
  })
})
