import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { developmentToken, type TokenClaims } from './issuer.ts'

const USAGE = `usage:
  npm run --silent token -- enterprise --credit-code 914117000ABCDE001P
  npm run --silent token -- officer --department industrial-development-office --districts '*'
  npm run --silent token -- officer --department MIIT --districts 411702,411721`

/** `npm run token`: prints a bearer token of the development issuer, which the local server accepts. */
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
  const claims = claimsOf(positionals[0], values)
  if (!claims) throw new Error(USAGE)
  console.log(
    await developmentToken(readConfig(process.env), values.subject ?? `${positionals[0]}-at-the-desk`, claims),
  )
}

function claimsOf(role: string | undefined, given: Record<string, string | undefined>): TokenClaims | undefined {
  const { 'credit-code': creditCode, department, districts = '*' } = given
  if (role === 'enterprise' && creditCode) return { role, creditCode }
  if (role === 'officer' && department) return { role, department, districts: districts.split(',') }
  return undefined
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
