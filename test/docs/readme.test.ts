import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import clientPackage from '../../client/package.json' with { type: 'json' }
import type { Wx } from '../../client/src/wx.ts'
import { calculators, policies } from '../../domain/catalogue.ts'
import { readConfig } from '../../functions/local/config.ts'
import { type RunningServer, startServer } from '../../functions/local/server.ts'
import packageJson from '../../package.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block]) => block!.trim())

/** The parts of a curl command of the README, as fetch takes them. */
function curl(command: string, at: string): [string, RequestInit] {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  const after = (...options: string[]) => words.filter((_, i) => options.includes(words[i - 1]!))
  const headers = after('-H').map((header) => header.split(': ') as [string, string])
  const url = new URL(words.find((word) => word.startsWith('http://localhost:3000'))!)
  const data = after('-d', '--data-binary', '--data-urlencode')
  if (words[1] === '-sG') {
    for (const pair of data) url.searchParams.append(...(pair.split('=') as [string, string]))
    return [url.href.replace(url.origin, at), { headers }]
  }
  return [url.href.replace(url.origin, at), { method: 'POST', headers, body: read(data[0]!.slice(1)) }]
}

/** A mini-program's `wx`, over the server of these tests. */
const wx: Wx = {
  request: ({ url, method, header, data, success, fail }) =>
    fetch(url, { method, headers: header, body: data }).then(
      async (reply) =>
        success({ statusCode: reply.status, header: Object.fromEntries(reply.headers), data: await reply.text() }),
      (error: Error) => fail({ errMsg: error.message }),
    ),
}

/** Runs an example of the README as it stands, given what it takes for granted: what its last statement names. */
async function run(example: string): Promise<unknown> {
  const imports = [...example.matchAll(/^import \{ (\w+) \} from '@tianzhong\/policy-client(.*)'$/gm)]
  const given: Record<string, unknown> = {
    wx,
    situation: JSON.parse(read('docs/examples/star-enterprise-score.json')).situation,
  }
  for (const [, name, path] of imports) {
    const file = clientPackage.exports[`.${path}` as keyof typeof clientPackage.exports]
    given[name!] = (await import(new URL(`client/${file}`, root).href))[name!]
  }
  const named = /const \{ ([\w, ]+) \} = await[^\n]*$/.exec(example)![1]
  const body = example.replaceAll(/^import .*$/gm, '').replace('http://localhost:3000', server.url)
  return Reflect.construct(AsyncFunction, [...Object.keys(given), `${body}\nreturn { ${named} }`])(
    ...Object.values(given),
  )
}
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor

/** What a reply says: a document, or a document for each line. */
const documentsOf = (text: string, language: string): unknown[] =>
  (language === 'ndjson' ? text.trim().split('\n') : [text]).map((document) => JSON.parse(document))

let server: RunningServer
let dataDir: string
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'readme-'))
  server = await startServer(readConfig({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir }))
})
afterAll(async () => {
  await server.close()
  rmSync(dataDir, { recursive: true })
})

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = read(name)

  test('begins its commands with npm start and npm test', () => {
    expect(blocks(text, 'sh')[0]).toBe('npm start\nnpm test')
  })

  test('names only commands that exist, and CI runs each of them', () => {
    const named = new Set(
      [...text.matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:]*)(?=[`\n ])/g)].map(([, script]) => script!),
    )
    const ci = read('.ci/run')
    for (const script of named) {
      expect(packageJson.scripts, script).toHaveProperty(script)
      const runs = script === 'start' ? /npm test/ : new RegExp(`npm (run --silent )?${script}\\b`)
      expect(ci, script).toMatch(runs)
    }
    expect(named.size).toBeGreaterThan(3)
  })

  test('shows the replies that its requests get', async () => {
    const fenced = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, block]) => ({
      language,
      block: block!,
    }))
    const asked = fenced.flatMap(({ block }, i) => (block.startsWith('curl') ? [{ block, next: fenced[i + 1] }] : []))
    expect(asked.length).toBeGreaterThan(4)
    for (const { block, next } of asked) {
      const reply = await fetch(...curl(block, server.url))
      expect(reply.status, block).toBe(200)
      if (!next || !['json', 'ndjson'].includes(next.language!)) continue
      const told = documentsOf(await reply.text(), next.language!)
      expect(told, block).toMatchObject(documentsOf(next.block, next.language!))
    }
  })

  test('shows examples of the client that run', async () => {
    const examples = await Promise.all(blocks(text, 'ts').map(run))
    expect(examples).toMatchObject([
      { result: { totalPoints: { least: '75.1', most: '75.1' } } },
      { entitlements: expect.any(Array), nextQuestion: { question: expect.stringMatching(/？$/) } },
    ])
  })

  test('lists every policy and calculator', () => {
    for (const { id, title } of policies) {
      expect(text).toContain(`\`${id}\``)
      expect(text).toContain(title.zh)
    }
    for (const { id } of calculators) expect(text).toContain(`\`${id}\``)
  })

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => link!)
    for (const link of links) expect(existsSync(new URL(link, root)), link).toBe(true)
    expect(links.length).toBeGreaterThan(3)
  })
})

describe('both languages', () => {
  const [english, chinese] = [read('README.md'), read('README.zh-CN.md')]
  const codesOf = (text: string) => new Set([...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code]) => code!))
  const outline = (text: string) =>
    [...text.matchAll(/^(#+) |^(\|)|^(\d+\.) /gm)].map((found) => found.slice(1).join(''))

  test('give the same commands, each in its language', () => {
    const commands = (text: string) =>
      blocks(text, 'sh').map((block) => block.replaceAll(" -H 'accept-language: en'", ''))
    expect(commands(chinese)).toEqual(commands(english))
  })

  test('have the same sections, tables and steps', () => {
    expect(outline(chinese)).toEqual(outline(english))
  })

  test('name the same fields, addresses and files', () => {
    const named = codesOf(english)
    expect([...codesOf(chinese)].toSorted()).toEqual([...named].toSorted())
    expect(named.size).toBeGreaterThan(100)
  })
})

test('a committed example is the first golden example of its calculator', () => {
  for (const name of ['star-enterprise-score', 'express-vehicle-subsidy']) {
    const [example] = calculators.find(({ id }) => id === name)!.examples
    const committed = JSON.parse(read(`docs/examples/${name}.json`))
    expect(committed).toEqual({ asOf: example!.asOf, situation: example!.situation })
  }
})
