import { parseArgs } from 'node:util'
import { DISTRICTS } from '../../domain/bodies/districts.ts'
import { bodies } from '../../domain/bodies.ts'
import { isCreditCode } from '../../domain/kit/index.ts'
import { readConfig } from './config.ts'
import { developmentToken, type TokenClaims } from './issuer.ts'

const USAGE = `usage:
  npm run --silent token -- enterprise --credit-code 91411700MA0000015N
  npm run --silent token -- enterprise --credit-code 91411700MA0000015N,91411700MA0000023H
  npm run --silent token -- officer --department industrial-development-office --districts '*'
  npm run --silent token -- officer --department MIIT --districts 411702,SFQ
districts: * for the whole city, or ${DISTRICTS.join(', ')}`

/** `npm run token`: prints bearer tokens of the development issuer, which the local server accepts, one a line. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      subject: { type: 'string' },
      'credit-code': { type: 'string' },
      department: { type: 'string' },
      districts: { type: 'string', default: '*' },
    },
  })
  const wrong = (values['credit-code']?.split(',') ?? []).filter((code) => !isCreditCode(code))
  if (wrong.length > 0) throw new Error(`not a credit code: ${wrong.join(', ')}`)
  const unknown = values.districts.split(',').filter((code) => code !== '*' && !DISTRICTS.includes(code))
  if (unknown.length > 0) throw new Error(`not a district: ${unknown.join(', ')}; there are ${DISTRICTS.join(', ')}`)
  const { department } = values
  if (department !== undefined && bodies.every(({ code }) => code !== department))
    throw new Error(`not a department: ${department}; GET /v1/departments lists them`)
  const wanted = claimsOf(positionals[0], values)
  if (wanted.length === 0) throw new Error(USAGE)
  const config = readConfig(process.env)
  const subject = values.subject ?? `${positionals[0]}-at-the-desk`
  for (const claims of wanted) console.log(await developmentToken(config, subject, claims))
}

/** A token for each firm named; one for an officer. */
function claimsOf(role: string | undefined, given: Record<string, string | undefined>): TokenClaims[] {
  const { 'credit-code': creditCodes, department, districts = '*' } = given
  if (role === 'enterprise' && creditCodes) return creditCodes.split(',').map((creditCode) => ({ role, creditCode }))
  if (role === 'officer' && department) return [{ role, department, districts: districts.split(',') }]
  return []
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
