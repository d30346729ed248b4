import { departments } from './bodies/departments.ts'
import { companies, provincial, roles, standing } from './bodies/others.ts'
import { groups, units } from './bodies/units.ts'
import { type Body, type Text, text } from './kit/index.ts'

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

const byCode: ReadonlyMap<string, Body> = new Map(bodies.map((body) => [body.code, body]))

/** The body that has a code, if the register knows it. */
export const bodyOf = (code: string): Body | undefined => byCode.get(code)

/** What the bodies of some codes are called; a code that the register does not know stands for itself. */
export function namesOf(codes: readonly string[]): Text {
  const names = codes.map((code) => bodyOf(code)?.name ?? text(code, code))
  return text(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '))
}

/** Whether the register knows a code, and not as a county or zone: nothing is ranked or shared out under it. */
export function isNoUnit(code: string): boolean {
  const body = bodyOf(code)
  return body !== undefined && body.kind !== 'county' && body.kind !== 'zone'
}
