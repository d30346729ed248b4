import { departments } from './bodies/departments.ts'
import { companies, provincial, roles, standing } from './bodies/others.ts'
import { groups, units } from './bodies/units.ts'
import type { Body } from './kit/index.ts'

/** Every body that the documents give a part to, by its code. */
export const bodies: readonly Body[] = [
  ...units,
  ...groups,
  ...departments,
  ...standing,
  ...provincial,
  ...companies,
  ...roles,
]
