import { LEADERSHIP, RATING_OFFICE } from '../../functions/platform/authorisation.ts'
import { ANONYMOUS, type Authenticate, type Caller } from '../../functions/platform/caller.ts'
import { codeOf } from './situations.ts'

type Officer = Extract<Caller, { role: 'officer' }>
type Enterprise = Extract<Caller, { role: 'enterprise' }>

/** An officer of a department, for these districts. */
export const officerOf = (department: string, ...districts: string[]): Officer => ({
  role: 'officer',
  subject: `${department}-${districts.join('-')}`,
  department,
  districts,
})

/** The department that runs the rating, and the body that decides on its result. */
export const OFFICE = officerOf(RATING_OFFICE, '*')
export const LEADERS = officerOf(LEADERSHIP, '*')

/** Where the firms of the tests are registered, unless a test says otherwise. */
export const DISTRICT = '411702'

/** The officers who verify the entries of that district, and those of another. */
export const REVIEWER = officerOf('MIIT', DISTRICT)
export const REVIEWER_ELSEWHERE = officerOf('MIIT', '411721')

/** An account of a firm. A firm can have several. */
export const firmOf = (number: number, account = 'desk'): Enterprise => ({
  role: 'enterprise',
  subject: `${account}-${number}`,
  creditCode: codeOf(number),
})

/** The headers by which a caller shows who it is. The tests' app reads the token back; real tokens have their own tests. */
export const as = (caller: Caller): Record<string, string> =>
  caller.role === 'anonymous'
    ? {}
    : { authorization: `Bearer test.${Buffer.from(JSON.stringify(caller)).toString('base64url')}.test` }

/** Reads the token back. */
export const authenticateTestCaller: Authenticate = async (token) => {
  const [, claims] = /^test\.([\w-]+)\.test$/.exec(token) ?? []
  return claims === undefined ? undefined : (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Caller)
}

export { ANONYMOUS }
