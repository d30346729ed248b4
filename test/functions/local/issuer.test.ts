import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../../functions/local/config.ts'
import { authenticationOf, developmentToken } from '../../../functions/local/issuer.ts'

let DATA_DIR: string
beforeEach(async () => {
  DATA_DIR = await mkdtemp(join(tmpdir(), 'issuer-'))
})
afterEach(() => rm(DATA_DIR, { recursive: true }))

const configOf = (rest: Readonly<Record<string, string>> = {}) => readConfig({ DATA_DIR, ...rest })
const OFFICER = { role: 'officer', department: 'MIIT', districts: ['411702'] } as const
const FIRM = { role: 'enterprise', creditCode: '91411700MA0000015N' } as const
const keyFile = () => join(DATA_DIR, 'development-issuer.json')

describe('the development issuer', () => {
  test.each([
    ['an officer', OFFICER],
    ['a firm', FIRM],
  ])('gives tokens that its own server accepts: %s', async (_who, claims) => {
    const token = await developmentToken(configOf(), 'somebody', claims)
    expect(await (await authenticationOf(configOf()))(token)).toEqual({ ...claims, subject: 'somebody' })
  })

  test('signs them for half a day, by its own name, for the audience that is configured', async () => {
    const token = await developmentToken(configOf({ OIDC_AUDIENCE: 'mine' }), 'somebody', OFFICER)
    const { iat, exp, ...claims } = decodeJwt(token)
    expect(exp! - iat!).toBe(12 * 3600)
    expect(claims).toEqual({ ...OFFICER, iss: 'tianzhong-development', aud: 'mine', sub: 'somebody' })
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: 'development', typ: 'at+jwt' })
    const [own, other] = [
      await authenticationOf(configOf({ OIDC_AUDIENCE: 'mine' })),
      await authenticationOf(configOf()),
    ]
    expect([await own(token), await other(token)]).toEqual([expect.objectContaining({ role: 'officer' }), undefined])
  })

  test('keeps its key over restarts, for its owner alone, and no key in the tokens', async () => {
    const token = await developmentToken(configOf(), 'somebody', OFFICER)
    const key = await readFile(keyFile(), 'utf8')
    await developmentToken(configOf(), 'somebody', OFFICER)
    expect(await readFile(keyFile(), 'utf8')).toBe(key)
    expect((await stat(keyFile())).mode & 0o077).toBe(0)
    expect(token).not.toContain((JSON.parse(key) as { d: string }).d)
  })

  test('has one key, however many ask for it first', async () => {
    for (let i = 0; i < 5; i++) {
      await rm(keyFile(), { force: true })
      const tokens = await Promise.all(
        Array.from({ length: 12 }, () => developmentToken(configOf(), 'somebody', OFFICER)),
      )
      const authenticate = await authenticationOf(configOf())
      const callers = await Promise.all(tokens.map(authenticate))
      expect(callers.filter((caller) => caller === undefined)).toEqual([])
    }
  })

  test('of another directory is another issuer', async () => {
    const token = await developmentToken(configOf(), 'somebody', OFFICER)
    const elsewhere = readConfig({ DATA_DIR: join(DATA_DIR, 'elsewhere') })
    expect(await (await authenticationOf(elsewhere))(token)).toBeUndefined()
  })

  test('whose key file is damaged says so', async () => {
    await writeFile(keyFile(), 'not a key')
    await expect(developmentToken(configOf(), 'somebody', OFFICER)).rejects.toThrow()
    await expect(authenticationOf(configOf())).rejects.toThrow()
  })

  test('is not asked where another is configured', async () => {
    const token = await developmentToken(configOf(), 'somebody', OFFICER)
    const other = configOf({ OIDC_ISSUER: 'https://id.example.org', OIDC_JWKS_URL: 'http://127.0.0.1:9/jwks' })
    await expect((await authenticationOf(other))(token)).rejects.toThrow(/keys/)
  })
})
