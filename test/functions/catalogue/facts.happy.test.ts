import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import type { Formula } from '../../../domain/kit/index.ts'
import { entitlementsOf } from '../../../domain/screening.ts'
import { isChinese, itemsOf, read, readAll } from './reading.ts'

interface Fact {
  readonly id: string
  readonly question: string
  readonly kind: string
  readonly unit: string
  readonly least?: string | number
  readonly most?: string | number
  readonly options?: readonly { code: string; label: string }[]
  readonly enteredBy: string
  readonly presumed?: unknown
  readonly onlyWhereNeeded?: true
  readonly calculators: readonly string[]
  readonly entitlements: readonly string[]
}

const all = await itemsOf<Fact>('/v1/facts')

const formulas = calculators.flatMap((calculator) => ('program' in calculator ? [calculator as Formula] : []))

test('every fact of every formula is there, and no other', () => {
  const read = formulas.flatMap(({ id, program }) => program.facts.map(({ fact }) => `${fact.name} ${id}`))
  const told = all.flatMap(({ id, calculators }) => calculators.map((calculator) => `${id} ${calculator}`))
  expect(told.toSorted()).toEqual(read.toSorted())
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('a name means one thing, whichever calculator reads it; only where it is needed may differ', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { fact } of formulas.flatMap(({ program }) => program.facts)) {
    const { schema: _, encode: __, conditional: ___, ...meaning } = fact
    meanings.set(fact.name, (meanings.get(fact.name) ?? new Set()).add(JSON.stringify(meaning)))
  }
  expect([...meanings].filter(([, told]) => told.size > 1).map(([name]) => name)).toEqual([])
})

test.each(Object.values(entitlementsOf).flat())('$id is named as an entitlement wherever it reads a fact', ({ id }) => {
  const reading = all.filter(({ calculators }) => calculators.includes(id))
  expect(reading.length).toBeGreaterThan(0)
  expect(reading.filter(({ entitlements }) => !entitlements.includes(id))).toEqual([])
})

describe.each(['zh', 'en'])('in %s', (language) => {
  test('facts and their options are told', async () => {
    const facts = await itemsOf<Fact>('/v1/facts', language)
    const told = facts.flatMap(({ question, options = [] }) => [question, ...options.map(({ label }) => label)])
    if (language === 'zh') expect(told.filter((words) => !isChinese(words))).toEqual([])
    else expect(facts.filter(({ question }) => isChinese(question))).toEqual([])
  })
})

test('a fact tells its kind, its unit, its bounds, and who can tell it', async () => {
  expect(await read<Fact>('/v1/facts/revenueFen')).toMatchObject({
    id: 'revenueFen',
    kind: 'quantity',
    unit: 'fen',
    least: 0,
    most: 100_000_000_000_000,
    enteredBy: 'party',
    calculators: ['star-enterprise-score'],
  })
  expect(new Set(all.map(({ enteredBy }) => enteredBy))).toEqual(new Set(['party', 'reviewer']))
})

test('choices have options, quantities and days have bounds', () => {
  for (const { kind, options, least, most } of all) {
    const isChoice = kind === 'choice' || kind === 'choices'
    expect([kind, options !== undefined]).toEqual([kind, isChoice])
    expect([kind, least !== undefined, most !== undefined]).toEqual([
      kind,
      !isChoice && kind !== 'truth',
      !isChoice && kind !== 'truth',
    ])
  }
})

test('the dictionary comes in pages', async () => {
  const paged = await readAll<Fact>('/v1/facts?limit=7')
  expect(paged).toEqual({ items: all, pages: Math.ceil(all.length / 7) })
})

test('a fact may be left out only where every calculator that reads it can do without', () => {
  for (const { id, onlyWhereNeeded } of all) {
    const asked = formulas.flatMap(({ program }) => program.facts).filter(({ fact }) => fact.name === id)
    expect([id, onlyWhereNeeded === true]).toEqual([id, asked.every(({ fact }) => fact.conditional)])
  }
})
