import { policy as starEnterprise } from '../../domain/policies/star-enterprise/policy.ts'
import type { Caller } from './caller.ts'

/**
 * How far a role's right reaches: over everything; over what is its own; `part`, over everything where its department has a part in
 * the rating, by reviewing or deciding; `area`, the same over its area (the districts it is for; what has no district is for
 * the whole city); `district`, over its area where its department reviews; or by its department, for the whole city.
 */
export type Reach = 'any' | 'own' | 'part' | 'area' | 'district' | 'office' | 'leadership'

/** What a record belongs to. */
export interface Ownership {
  readonly creditCode?: string
  readonly district?: string
}

type Row = Partial<Record<Caller['role'], Reach>>

/** Role × operation → reach. What is not in it is refused. */
export const AUTHORISATION = {
  'round.read': { anonymous: 'any', enterprise: 'any', officer: 'any' },
  'round.open': { officer: 'office' },
  'round.close': { officer: 'office' },
  'round.rank': { officer: 'office' },
  'round.decideTie': { officer: 'office' },
  'round.report': { officer: 'office' },
  'round.sendBack': { officer: 'leadership' },
  'round.approve': { officer: 'leadership' },
  'round.publish': { officer: 'office' },
  'publication.read': { anonymous: 'any', enterprise: 'any', officer: 'any' },
  // What a ranking found, before it is published.
  'round.readRanking': { officer: 'part' },
  // Who has a part in the rating may list; the list holds what he may read.
  'entry.list': { officer: 'part' },
  'entry.queue': { officer: 'district' },
  'entry.read': { enterprise: 'own', officer: 'area' },
  'entry.submit': { enterprise: 'own' },
  'entry.resubmit': { enterprise: 'own' },
  'entry.return': { officer: 'district' },
  'entry.verify': { officer: 'district' },
  'entry.disqualify': { officer: 'district' },
  'entry.reconsider': { officer: 'district' },
} as const satisfies Record<string, Row>

/** An operation that the table knows. */
export type Permission = keyof typeof AUTHORISATION

/** The department that runs the rating, and the body that decides on its result. */
export const RATING_OFFICE = 'industrial-development-office'
export const LEADERSHIP = 'city-leadership'

/** The departments that review entries: the rating's own office, and those whose data the text takes as decisive. */
const REVIEWERS: ReadonlySet<string> = new Set(
  starEnterprise.departments.filter(({ role }) => role === 'lead' || role === 'supplies-data').map(({ code }) => code),
)

const hasPart = (department: string): boolean => REVIEWERS.has(department) || department === LEADERSHIP

/** Whether a caller has a right over something. */
export function permits(permission: Permission, caller: Caller, ownership: Ownership = {}): boolean {
  const row: Row = AUTHORISATION[permission]
  const reach = row[caller.role]
  switch (reach) {
    case undefined:
      return false
    case 'any':
      return true
    case 'own':
      return caller.role === 'enterprise' && caller.creditCode === ownership.creditCode
    case 'part':
      return caller.role === 'officer' && hasPart(caller.department)
    case 'area':
      return caller.role === 'officer' && hasPart(caller.department) && covers(caller.districts, ownership.district)
    case 'district':
      return (
        caller.role === 'officer' && REVIEWERS.has(caller.department) && covers(caller.districts, ownership.district)
      )
    case 'office':
      return caller.role === 'officer' && caller.department === RATING_OFFICE && covers(caller.districts, '*')
    case 'leadership':
      return caller.role === 'officer' && caller.department === LEADERSHIP && covers(caller.districts, '*')
  }
}

const covers = (districts: readonly string[], district: string | undefined): boolean =>
  districts.includes('*') || (district !== undefined && districts.includes(district))
