import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../../functions/local/config.ts'
import { authenticationOf } from '../../../functions/local/issuer.ts'

const TOKEN = fileURLToPath(new URL('../../../functions/local/token.ts', import.meta.url))

let DATA_DIR: string
beforeAll(async () => {
  DATA_DIR = await mkdtemp(join(tmpdir(), 'token-'))
})
afterAll(() => rm(DATA_DIR, { recursive: true }))

/** What the command prints and how it ends. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const { PATH } = process.env
    execFile(process.execPath, [TOKEN, ...args], { env: { PATH, DATA_DIR } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

/** Whom the server takes the bearers of the printed tokens for. */
async function callersIn(out: string) {
  const authenticate = await authenticationOf(readConfig({ DATA_DIR }))
  return Promise.all(out.trimEnd().split('\n').map(authenticate))
}

const ONE = '91411700MA0000015N'

describe('npm run token', () => {
  test.each([
    [
      ['enterprise', '--credit-code', ONE],
      [{ role: 'enterprise', subject: 'enterprise-at-the-desk', creditCode: ONE }],
    ],
    [
      ['officer', '--department', 'MIIT', '--districts', '411702,SFQ'],
      [{ role: 'officer', subject: 'officer-at-the-desk', department: 'MIIT', districts: ['411702', 'SFQ'] }],
    ],
    [
      ['officer', '--department', 'city-leadership', '--subject', 'the-mayor'],
      [{ role: 'officer', subject: 'the-mayor', department: 'city-leadership', districts: ['*'] }],
    ],
  ])('%j prints what the server accepts, and nothing else', async (args, callers) => {
    const { code, out, err } = await run(...args)
    expect([code, err]).toEqual([0, ''])
    expect(await callersIn(out)).toEqual(callers)
  })

  test('prints a token a line for several firms, each as its own example says', async () => {
    const { err } = await run()
    const examples = [...err.matchAll(/enterprise --credit-code (\S+)/g)].map(([, codes]) => codes!)
    expect(examples.length).toBeGreaterThan(0)
    const codes = examples.toSorted((a, b) => b.length - a.length)[0]!
    const { out } = await run('enterprise', '--credit-code', codes)
    expect(await callersIn(out)).toEqual(codes.split(',').map((creditCode) => expect.objectContaining({ creditCode })))
  })

  test.each([[['mayor']], [['enterprise', '--department', 'MIIT']]])(
    '%j says how it is used, and prints no token',
    async (args) => {
      const { code, out, err } = await run(...args)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^usage:\n/)
    },
  )

  test('an option that is none is told by its name', async () => {
    const { code, out, err } = await run('officer', '--departement', 'MIIT')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('--departement')
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test.each([
    ['411799', '411799'],
    ['411702,sfq,*', 'sfq'],
    ['', ''],
  ])('districts %j, of which one is none, are told: its officer would see nothing', async (districts, unknown) => {
    const { code, out, err } = await run('officer', '--department', 'MIIT', '--districts', districts)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(new RegExp(`^not a district: ${unknown}; there are 411702, .*, GXQ\\n$`))
  })

  test('a credit code that is none is told: no server would accept its token', async () => {
    const { code, out, err } = await run('enterprise', '--credit-code', '91411700MA0000015P')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('91411700MA0000015P')
  })
})
