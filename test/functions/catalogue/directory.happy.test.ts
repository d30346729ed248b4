import { describe, expect, test } from 'vitest'
import { PROBLEMS } from '../../../functions/platform/problem.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import { isChinese, itemsOf, read } from './reading.ts'

interface Directory {
  readonly name: string
  readonly version: string
  readonly links: readonly { method: string; path: string; what: string }[]
}

const app = testApp()

describe.each(['/', '/v1'])('GET %s', (path) => {
  test('names the service and its version', async () => {
    expect(await read(path, 'en')).toMatchObject({ name: 'Tianzhong Policy API', version: packageJson.version })
  })

  test.each(['zh', 'en'])('leads on, in %s', async (language) => {
    const { links } = await read<Directory>(path, language)
    expect(links.length).toBeGreaterThan(5)
    for (const { method, path, what } of links) {
      expect([what, isChinese(what)]).toEqual([what, language === 'zh'])
      const query = path === '/v1/provisions' ? '?q=a' : ''
      const sent = method === 'POST' ? { json: { holder: 'person', facts: {} } } : {}
      expect([path, (await ask(app, method, `${path}${query}`, sent)).status]).toEqual([path, 200])
    }
  })
})

test('every type of problem is listed, as it stands alone', async () => {
  const items = await itemsOf<{ slug: string }>('/problems')
  expect(items.map(({ slug }) => slug)).toEqual(Object.keys(PROBLEMS))
  for (const item of items) expect(await read(`/problems/${item.slug}`)).toEqual(item)
})

test('the figures of the leading article name the unit of each', async () => {
  const items = await itemsOf<{ value: string; unit: string }>('/v1/figures')
  expect(items.filter(({ value, unit }) => unit === '' || !/^-?\d+(\.\d+)?$/.test(value))).toEqual([])
  expect(items.map(({ unit }) => unit)).toContain('元')
})
