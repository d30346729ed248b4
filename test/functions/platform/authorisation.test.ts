import { describe, expect, test } from 'vitest'
import { policy } from '../../../domain/policies/star-enterprise/policy.ts'
import { AUTHORISATION, type Permission, permits, type Reach } from '../../../functions/platform/authorisation.ts'
import type { Caller } from '../../../functions/platform/caller.ts'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, officerOf } from '../../http/callers.ts'
import { codeOf } from '../../http/situations.ts'

const PERMISSIONS = Object.keys(AUTHORISATION) as Permission[]
const ENTRY = { creditCode: codeOf(1), district: '411702' }

/** Every kind of caller, as it stands to the entry of firm 1 in the district 411702. */
const CALLERS = {
  nobody: ANONYMOUS,
  'the firm': firmOf(1),
  'another account of it': firmOf(1, 'accounting'),
  'another firm': firmOf(2),
  'a reviewer of the district': officerOf('MIIT', '411702'),
  'a reviewer of that district among others': officerOf('TAX', '411721', '411702'),
  'a reviewer of the whole city': officerOf('STA', '*'),
  'a reviewer of another district': officerOf('MIIT', '411721'),
  'the paying department': officerOf('FIN', '*'),
  'an unknown department': officerOf('somebody', '*'),
  'the office': OFFICE,
  'the office in one district': officerOf('industrial-development-office', '411702'),
  'the leadership': LEADERS,
  'the leadership in one district': officerOf('city-leadership', '411702'),
} satisfies Record<string, Caller>
type Who = keyof typeof CALLERS

const ALL = Object.keys(CALLERS) as Who[]
const OFFICERS = ALL.filter((who) => CALLERS[who].role === 'officer')
const FIRM: Who[] = ['the firm', 'another account of it']
const REVIEWERS: Who[] = [
  'a reviewer of the district',
  'a reviewer of that district among others',
  'a reviewer of the whole city',
  'the office',
  'the office in one district',
]

/** Whoever reviews or decides, wherever. */
const TAKING_PART: Who[] = OFFICERS.filter((who) => who !== 'the paying department' && who !== 'an unknown department')

/** The same for the whole city or for that district. */
const IN_THE_AREA: Who[] = TAKING_PART.filter((who) => who !== 'a reviewer of another district')

/** Who has which right over that entry and its round. Whoever is not named has not. */
const RIGHTS: Readonly<Record<Permission, readonly Who[]>> = {
  'round.read': ALL,
  'round.open': ['the office'],
  'round.close': ['the office'],
  'round.rank': ['the office'],
  'round.decideTie': ['the office'],
  'round.report': ['the office'],
  'round.sendBack': ['the leadership'],
  'round.approve': ['the leadership'],
  'round.publish': ['the office'],
  'publication.read': ALL,
  'round.readRanking': TAKING_PART,
  'entry.list': TAKING_PART,
  'entry.queue': REVIEWERS,
  'entry.read': [...FIRM, ...IN_THE_AREA],
  'entry.submit': FIRM,
  'entry.resubmit': FIRM,
  'entry.return': REVIEWERS,
  'entry.verify': REVIEWERS,
  'entry.disqualify': REVIEWERS,
  'entry.reconsider': REVIEWERS,
}

test('this file names every permission', () => {
  expect(Object.keys(RIGHTS).toSorted()).toEqual(PERMISSIONS.toSorted())
})

describe.each(PERMISSIONS)('%s', (permission) => {
  test.each(ALL)('%s', (who) => {
    expect(permits(permission, CALLERS[who], ENTRY)).toBe(RIGHTS[permission].includes(who))
  })

  test('reaches nothing that is its own or of its district where there is no owner', () => {
    const reaches: Partial<Record<string, Reach>> = AUTHORISATION[permission]
    for (const who of ALL) {
      const reach = reaches[CALLERS[who].role]
      const isOfDistricts = reach === 'area' || reach === 'district'
      const goesWithout = reach !== 'own' && !isOfDistricts
      const caller: Caller = CALLERS[who]
      const isWholeCity = isOfDistricts && caller.role === 'officer' && caller.districts.includes('*')
      const expected = RIGHTS[permission].includes(who) && (goesWithout || isWholeCity)
      expect([who, permits(permission, CALLERS[who])]).toEqual([who, expected])
    }
  })
})

test.each([
  ['an empty list of districts', []],
  ['a district that only begins like it', ['4117']],
  ['a star within a code', ['4117*']],
  ['an empty code', ['']],
])('an officer for %s has no district', (_what, districts) => {
  const officer = { ...officerOf('MIIT'), districts }
  expect(permits('entry.verify', officer, ENTRY)).toBe(false)
  expect(permits('entry.read', officer, ENTRY)).toBe(false)
  expect(permits('entry.verify', officer, { district: '' })).toBe(districts.includes(''))
})

test('what a caller claims beside its role gives no right', () => {
  const pretender = { ...firmOf(2), districts: ['*'], department: 'industrial-development-office' }
  expect(PERMISSIONS.filter((permission) => permits(permission, pretender, ENTRY))).toEqual(
    PERMISSIONS.filter((permission) => permits(permission, firmOf(2), ENTRY)),
  )
})

test('reviewers are the departments that the policy names as leading or supplying data', () => {
  for (const { code, role } of policy.departments) {
    const reviews = role === 'lead' || role === 'supplies-data'
    expect([code, permits('entry.verify', officerOf(code, '411702'), ENTRY)]).toEqual([code, reviews])
  }
})
