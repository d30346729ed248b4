import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'

const app = testApp()

/** The addresses that a page at /docs refers to. They are relative, so that they hold behind a stage as well. */
const referencesIn = (page: string): string[] =>
  [...page.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, to]) => `/${to}`)

describe('/docs', () => {
  const asked = ask<string>(app, 'GET', '/docs')

  test('is a page in UTF-8', async () => {
    const { status, headers, text } = await asked
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toMatch(/^<!doctype html>/i)
  })

  test('refers to nothing but files of our own, and each of them is there', async () => {
    const references = referencesIn((await asked).text)
    expect(references.length).toBeGreaterThanOrEqual(3)
    for (const reference of references) {
      expect(reference).toMatch(/^\/docs\/[\w.-]+$/)
      const { status, headers, text } = await ask(app, 'GET', reference)
      expect([reference, status, text.length > 0]).toEqual([reference, 200, true])
      const type = reference.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
      expect(headers.get('content-type')).toBe(type)
    }
  })

  test('runs no script and no style that stands in the page itself', async () => {
    const { text } = await asked
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/i)
  })

  test('may load nothing from other hosts, nor be framed', async () => {
    const policy = (await asked).headers.get('content-security-policy')!
    const sources = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
    expect(sources.get('default-src')).toEqual(["'self'"])
    expect(sources.get('frame-ancestors')).toEqual(["'none'"])
    expect(
      [...sources.values()]
        .flat()
        .filter((source) => !["'self'", "'unsafe-inline'", "'none'", 'data:'].includes(source)),
    ).toEqual([])
    expect(sources.get('script-src') ?? sources.get('default-src')).not.toContain("'unsafe-inline'")
  })

  test('starts from our own contract, and sends it to no validator', async () => {
    const { text } = await ask(app, 'GET', '/docs/start.js')
    expect(text).toContain("url: 'openapi.json'")
    expect(text).toContain('validatorUrl: null')
    expect(text).not.toMatch(/https?:\/\//)
  })

  test('its styles fetch nothing', async () => {
    const { text } = await ask(app, 'GET', '/docs/swagger-ui.css')
    const fetched = [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]{1,20})/g)].map(([, to]) => to!)
    expect(fetched.filter((to) => !to.startsWith('data:'))).toEqual([])
  })
})

describe('only the files of the reference are served', () => {
  test.each([
    '/docs/package.json',
    '/docs/swagger-initializer.js',
    '/docs/..%2F..%2Fpackage.json',
    '/docs/..%2freference-files.js',
    '/docs/%2e%2e%2findex.html',
    '/docs/....js',
    '/docs/start.js%00.css',
    '/docs/__proto__',
    '/docs/constructor.js',
    '/docs/',
  ])('%s is not', async (path) => {
    const { status } = await ask(app, 'GET', path)
    expect([400, 404]).toContain(status)
  })
})
