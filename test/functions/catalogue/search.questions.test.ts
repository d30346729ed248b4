import { expect, test } from 'vitest'
import { OUTSIDE, OUTSIDE_HARD } from './questions.outside.ts'
import { BLIND, FRESH, HARD, LAST, REPORTED, TUNED } from './questions.ts'
import { type Provision, read } from './reading.ts'

const find = async (question: string): Promise<string[]> => {
  const { items } = await read<{ items: Provision[] }>(`/v1/provisions?q=${encodeURIComponent(question)}&limit=3`)
  return items.map(({ policy, citation }) => `${policy}/${citation.article}`)
}

test.each([...REPORTED, ...TUNED, ...BLIND, ...FRESH, ...LAST, ...HARD, ...OUTSIDE, ...OUTSIDE_HARD])(
  '%s',
  async (question, ...clauses) => {
    expect(clauses).toContainEqual(expect.toBeOneOf(await find(question)))
  },
)

test('the entry of a text that is not printed says so, in both languages', async () => {
  for (const [language, missing] of [
    ['zh', '未刊载'],
    ['en', 'does not print'],
  ] as const) {
    const { items } = await read<{ items: Provision[] }>(
      '/v1/provisions?q=写字楼&policy=non-residential-purchase',
      language,
    )
    expect(items.map(({ policy, citation }) => [policy, citation.annex, citation.article])).toEqual([
      ['non-residential-purchase', '11', '附件目录'],
    ])
    expect(items[0]!.summary).toContain(missing)
  }
})

test('a number decides beside a mere unit', async () => {
  expect((await find('2.5万亩')).slice(0, 2)).toEqual((await find('2.5')).slice(0, 2))
})

test('what sounds like names in pinyin is no slip in an English word', async () => {
  expect(await find('luohu')).toEqual(['urban-economy/1'])
})

test('a question of the greatest length is answered as soon as others are', async () => {
  const longest = ['停车', '挺扯', 'xian', '的', '１', 'ﷺ'].map((part) => part.repeat(64).slice(0, 64))
  for (const question of longest) {
    const started = performance.now()
    await find(question)
    // What grew with every way of cutting it would take minutes.
    expect([question, performance.now() - started < 1000]).toEqual([question, true])
  }
})
