import { describe, expect, test } from 'vitest'
import { DISTRICTS } from '../../../domain/bodies/districts.ts'
import { bodies } from '../../../domain/bodies.ts'
import { folders } from '../../../domain/catalogue.ts'
import type { Body, BodyKind } from '../../../domain/kit/index.ts'

const CHINESE = /\p{Script=Han}/u

const byCode = new Map(bodies.map((body) => [body.code, body]))

const ofKind = (kind: BodyKind): readonly Body[] => bodies.filter((body) => body.kind === kind)

/** Where the catalogue refers to bodies: the place, and the codes there. */
const references: readonly (readonly [place: string, codes: readonly string[]])[] = folders.flatMap(
  ({ policy, provisions, measures }) => [
    [policy.id, policy.departments.map(({ code }) => code)] as const,
    ...provisions.map(({ article, bodies }) => [`${policy.id} ${article}`, bodies] as const),
    ...measures.map(({ id, lead, bodies }) => [id, lead === null ? bodies : [lead, ...bodies]] as const),
  ],
)

describe('the register of bodies', () => {
  test('has each code and each name once', () => {
    expect(byCode.size).toBe(bodies.length)
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(bodies.map(({ name }) => name[language])).size).toBe(bodies.length)
    }
  })

  test('names every body in both languages', () => {
    expect(bodies.filter(({ name }) => !CHINESE.test(name.zh) || CHINESE.test(name.en) || name.en === '')).toEqual([])
    const notes = bodies.flatMap(({ note }) => note ?? [])
    expect(notes.filter(({ zh, en }) => !CHINESE.test(zh) || CHINESE.test(en))).toEqual([])
  })

  test('lists no form of a name that is the name itself, nor one twice', () => {
    for (const { name, printedAs = [] } of bodies) {
      expect(printedAs).not.toContain(name.zh)
      expect(new Set(printedAs).size).toBe(printedAs.length)
    }
  })

  test('has ten counties with a division code each, and says where it comes from', () => {
    const counties = ofKind('county')
    expect(counties.map(({ division }) => division)).toEqual([
      '411702',
      ...Array.from({ length: 9 }, (_, i) => String(411721 + i)),
    ])
    for (const { note } of counties) expect(note?.en).toContain('general knowledge')
    expect(bodies.filter(({ division, kind }) => division !== undefined && kind !== 'county')).toEqual([])
  })

  test('has three zones', () => {
    expect(ofKind('zone').map(({ code }) => code)).toEqual(['SFQ', 'JKQ', 'GXQ'])
  })

  test('gives each unit one district code: a county its division, a zone its own', () => {
    expect(DISTRICTS).toEqual([...ofKind('county').map(({ division }) => division), 'SFQ', 'JKQ', 'GXQ'])
    expect(new Set(DISTRICTS).size).toBe(13)
  })

  test.each([
    ['COUNTIES', 10],
    ['COUNTY_AND_ZONES', 13],
    ['CUA', 4],
    ['WASTE_AGENTS', 4],
    ['POOL_UNITS', 11],
  ])('%s has %i members', (code, size) => {
    const { kind, members = [] } = byCode.get(code)!
    expect(kind).toBe('group')
    expect(new Set(members).size).toBe(size)
    expect(members.filter((member) => !byCode.has(member))).toEqual([])
  })

  test('gives members to groups only', () => {
    expect(bodies.filter(({ kind, members }) => (kind === 'group') !== (members !== undefined))).toEqual([])
  })
})

describe('the catalogue', () => {
  test('refers to bodies that the register has', () => {
    expect(references.flatMap(([, codes]) => codes).length).toBeGreaterThan(300)
    const unknown = references.flatMap(([place, codes]) =>
      codes.filter((code) => !byCode.has(code)).map((code) => `${place}: ${code}`),
    )
    expect(unknown).toEqual([])
  })

  test.each(folders.map((folder) => [folder.policy.id, folder] as const))(
    'lists for %s every body that a clause or a task names, and no other',
    (_, { policy, provisions, measures }) => {
      const named = new Set([...provisions, ...measures].flatMap(({ bodies }) => bodies))
      const listed = new Set(policy.departments.map(({ code }) => code))
      // A group of agents shares its members with the governments over them; of governments, the group stands for each.
      const governments = ['COUNTIES', 'COUNTY_AND_ZONES'].filter((group) => listed.has(group))
      const inGroups = new Set(governments.flatMap((group) => byCode.get(group)!.members!))
      expect([...named].filter((code) => !listed.has(code) && !inGroups.has(code))).toEqual([])
      expect([...listed].filter((code) => !named.has(code))).toEqual([])
    },
  )

  test('names no body twice in one place', () => {
    const clauses = folders.flatMap(({ provisions, measures }) => [...provisions, ...measures])
    const doubled = clauses.filter(({ bodies }) => new Set(bodies).size !== bodies.length)
    expect(doubled.map(({ article }) => article)).toEqual([])
    for (const { policy } of folders) {
      const codes = policy.departments.map(({ code, role }) => `${code} ${role}`)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
})
