import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'

const app = testApp()

describe('Accept-Language', () => {
  test.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh;q=0.2, en;q=0.3', 'en'],
    ['zh; q=0.2 , en ; q=0.1', 'zh-CN'],
    ['en;q=0.5,zh;q=0.5', 'en'],
    ['en;q=0', 'zh-CN'],
    ['en;q=0, zh;q=0.1', 'zh-CN'],
    ['fr, de;q=0.9', 'zh-CN'],
    ['fr, en;q=0.1', 'en'],
    ['*', 'zh-CN'],
    ['enough', 'zh-CN'],
    ['en;q=high', 'en'],
    [';;,,;q=1', 'zh-CN'],
  ])('%j is answered in %s', async (header, language) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header }
    const received = await ask<{ items: { title: string }[] }>(app, 'GET', '/v1/policies', { headers })
    expect(received.headers.get('content-language')).toBe(language)
    expect(/\p{Script=Han}/u.test(received.body.items[0]!.title)).toBe(language === 'zh-CN')
  })

  test('problems are told in it too', async () => {
    const told = async (language: string) => {
      const received = await ask<{ title: string }>(app, 'GET', '/nowhere', {
        headers: { 'accept-language': language },
      })
      return [received.headers.get('content-language'), received.body.title]
    }
    expect(await told('zh')).toEqual(['zh-CN', '没有这项内容'])
    expect(await told('en')).toEqual(['en', 'Not found'])
  })

  test('caches are told that replies differ by it', async () => {
    for (const path of ['/v1/policies', '/nowhere', '/health']) {
      expect((await ask(app, 'GET', path)).headers.get('vary')).toMatch(/\bAccept-Language\b/i)
    }
  })
})
