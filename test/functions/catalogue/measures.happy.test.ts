import { describe, expect, test } from 'vitest'
import { policies } from '../../../domain/catalogue.ts'
import { type Body, isChinese, itemsOf, type Measure, type Provision } from './reading.ts'

const all = await itemsOf<Measure>('/v1/measures')
const units = await itemsOf<Body>('/v1/units')
const departments = await itemsOf<Body>('/v1/departments')

describe('bodies', () => {
  test('counties and zones are units; nothing else is', () => {
    expect(units.map(({ code }) => code)).toEqual(expect.arrayContaining(['YCQ', 'XC', 'SFQ', 'JKQ', 'GXQ']))
    expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['county', 'zone']))
    expect(departments.filter(({ kind }) => kind === 'county' || kind === 'zone')).toEqual([])
  })

  test('have one code each, over both lists', () => {
    const codes = [...units, ...departments].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('a member names its group, and the group its member', () => {
    const every = new Map([...units, ...departments].map((body) => [body.code, body]))
    const memberships = [...every.values()].flatMap(({ code, members = [] }) => members.map((member) => [member, code]))
    expect(memberships.length).toBeGreaterThan(0)
    for (const [member, group] of memberships) expect(every.get(member!)?.groups).toContain(group)
  })

  test.each(['zh', 'en'])('are named in %s', async (language) => {
    const named = [
      ...(await itemsOf<Body>('/v1/units', language)),
      ...(await itemsOf<Body>('/v1/departments', language)),
    ]
    expect(named.filter(({ name }) => isChinese(name) !== (language === 'zh'))).toEqual([])
  })
})

describe('measures', () => {
  test('have one id each', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test('of a policy are those that name it', async () => {
    for (const policy of new Set(all.map(({ policy }) => policy))) {
      const of = await itemsOf<Measure>(`/v1/measures?policy=${policy}`)
      expect(of).toEqual(all.filter((measure) => measure.policy === policy))
    }
  })

  test('of the city economy are 32', async () => {
    expect(await itemsOf('/v1/measures?policy=urban-economy')).toHaveLength(32)
  })

  test('of a unit are those where it stands, by itself or in a group', async () => {
    for (const code of ['FIN', 'YCQ']) {
      const groups = [...units, ...departments].find((body) => body.code === code)!.groups
      const expected = all.filter(({ lead, bodies }) =>
        [lead, ...bodies].some((body) => body && [code, ...groups].includes(body.code)),
      )
      expect(expected.length).toBeGreaterThan(0)
      expect(await itemsOf(`/v1/measures?unit=${code}`)).toEqual(expected)
    }
  })

  test('due by a day are those whose last day is not after it', async () => {
    const days = [...new Set(all.flatMap(({ due }) => due ?? []))]
    expect(days.length).toBeGreaterThan(1)
    for (const day of days) {
      const expected = all.filter(({ due }) => due !== undefined && due <= day)
      expect(await itemsOf(`/v1/measures?due=${day}`)).toEqual(expected)
    }
    expect(await itemsOf('/v1/measures?due=1999-01-01')).toEqual([])
  })

  test('filters hold together', async () => {
    const narrow = await itemsOf<Measure>('/v1/measures?policy=urban-economy&unit=FIN')
    expect(narrow.length).toBeGreaterThan(0)
    expect(narrow.every(({ policy }) => policy === 'urban-economy')).toBe(true)
  })

  test('are told in English too', async () => {
    const english = await itemsOf<Measure>('/v1/measures', 'en')
    expect(english.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(english.filter(({ title }) => isChinese(title))).toEqual([])
  })
})

test('every policy whose text tells an office or a firm of the city to do something has it among the measures', () => {
  const told = new Set(all.map(({ policy }) => policy))
  const others = ['star-enterprise', 'land-acceptance', 'county-assessment', 'non-residential-purchase']
  // A rating, an acceptance and an assessment are procedures, told clause by clause; the last is not printed.
  expect(policies.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(others)
})

test('a measure stands in a clause that there is', async () => {
  for (const { id } of policies.filter(({ id }) => id !== 'non-residential-purchase')) {
    const clauses = await itemsOf<Provision>(`/v1/policies/${id}/provisions`)
    const articles = new Set(clauses.map(({ citation }) => citation.article))
    const lost = all.filter(({ policy, citation }) => policy === id && !articles.has(citation.article))
    expect(lost.map((measure) => measure.id)).toEqual([])
  }
})
