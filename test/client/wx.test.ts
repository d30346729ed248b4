import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createClient } from '../../client/src/index.ts'
import { type Wx, wxTransport } from '../../client/src/wx.ts'
import { inProcess } from './transport.ts'

describe('in a WeChat mini-program', () => {
  type Options = Parameters<Wx['request']>[0]

  /** A `wx` that answers each request as it is told, after its caller has had its turn. */
  const wxThat = (answer: (options: Options) => void): Wx => ({
    request(options) {
      setTimeout(() => answer(options))
      return { abort: () => undefined }
    },
  })

  /** A `wx` before the app: `wx.request` gives strings, and header names in whatever case. */
  const wx = wxThat(async ({ url, method, header, data, success }) => {
    const reply = await inProcess({ url, method, headers: header, ...(data === undefined ? {} : { body: data }) })
    success({ statusCode: reply.status, header: reply.headers, data: reply.body })
  })
  const client = createClient({ baseUrl: 'http://localhost', transport: wxTransport(wx), language: 'zh-CN' })

  test('the client asks and decides, typed all the same', async () => {
    const { title } = await client.get('/v1/policies/{id}', { path: { id: 'star-enterprise' } })
    expect(title).toBe('驻马店市星级工业企业评定奖励办法')
    const { entitlements } = await client.post('/v1/screening', { body: { holder: 'person', facts: {} } })
    expect(entitlements.length).toBeGreaterThan(0)
  })

  test('what is unchanged is not sent again', async () => {
    const statuses: number[] = []
    const watching = wxThat((options) => {
      wx.request({
        ...options,
        success: (reply) => {
          statuses.push(reply.statusCode)
          // Of a reply without a body, no platform is held to give a string.
          options.success({ ...reply, data: reply.data === '' ? undefined : reply.data })
        },
      })
    })
    const asking = createClient({ baseUrl: 'http://localhost', transport: wxTransport(watching) })
    expect(await asking.get('/v1/units')).toEqual(await asking.get('/v1/units'))
    expect(statuses).toEqual([200, 304])
  })

  test('a problem is thrown with every fault', async () => {
    const asked = client.post('/v1/screening', { body: { holder: 'person', facts: {}, unknown: ['luck' as never] } })
    await expect(asked).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/unknown/0' }] } })
  })

  test('what does not come through is thrown with what the platform says', async () => {
    const cut = wxThat(({ fail }) => fail({ errMsg: 'request:fail timeout' }))
    const asked = createClient({ baseUrl: '', transport: wxTransport(cut) }).get('/health')
    await expect(asked).rejects.toThrow('request:fail timeout')
  })

  test('a request is handed over as wx.request wants it', async () => {
    const handed: Options[] = []
    const transport = wxTransport(
      wxThat((options) => {
        handed.push(options)
        options.success({ statusCode: 200, header: {}, data: '' })
      }),
    )
    await transport({ method: 'GET', url: 'https://a.example/x', headers: { a: 'b' } })
    await transport({ method: 'POST', url: 'https://a.example/y', headers: {}, body: '{"c":1}' })
    const common = { dataType: '其他', responseType: 'text', success: expect.any(Function), fail: expect.any(Function) }
    expect(handed).toEqual([
      { method: 'GET', url: 'https://a.example/x', header: { a: 'b' }, ...common },
      { method: 'POST', url: 'https://a.example/y', header: {}, data: '{"c":1}', ...common },
    ])
  })
})

test('client and mini-program transport compile where there are neither DOM nor Node types', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const alone = ['--ignoreConfig', '--noEmit', '--strict', '--allowImportingTsExtensions', '--target', 'es2023']
  const files = ['client/src/index.ts', 'client/src/wx.ts']
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const compiled = promisify(execFile)(
    process.execPath,
    [tsc, ...alone, '--lib', 'es2023', '--types', '', '--moduleResolution', 'bundler', '--module', 'esnext', ...files],
    { cwd: root },
  )
  await expect(compiled).resolves.toMatchObject({ stdout: '' })
}, 60_000)
