import { describe, expect, test } from 'vitest'
import { SOUNDS } from '../../../functions/catalogue/sounds.gen.ts'
import { share, soundSame, soundsOf, soundsTyped } from '../../../functions/catalogue/sounds.ts'
import { soundTable } from '../../../tools/sound-table.ts'

test('the committed table is what `npm run sounds` writes', () => {
  expect(SOUNDS).toBe(soundTable())
})

describe('the sounds of a pair', () => {
  test.each([
    ['垃圾', '拉级'],
    ['停车', '亭扯'],
    ['高新', '高薪'],
    ['生活', '森活'],
    ['星级', '新级'],
    ['绿色', '率色'],
  ])('%s sounds like %s', (pair, other) => {
    expect(soundsOf(pair)).toEqual(expect.arrayContaining([expect.toBeOneOf(soundsOf(other))]))
  })

  test('are as many as its characters have readings', () => {
    expect(soundsOf('银行')).toEqual(expect.arrayContaining(['yin han', 'yin xin']))
    expect(soundsOf('龘龘')).toEqual([])
  })
})

test.each([
  ['垃圾', '拉圾', true, true],
  ['挺扯', '停车', false, true],
  ['森活', '生活', true, false],
  ['讲讲', '强检', false, false],
])('%s and %s share a character: %s; sound the same: %s', (pair, other, shared, same) => {
  expect([share(pair, other), soundSame(pair, other)]).toEqual([shared, same])
})

describe('a word typed in pinyin', () => {
  test.each([
    ['lajifei', ['la ji', 'ji fei']],
    ['tingche', ['tin ce']],
    ['lvse', ['lv se']],
    ['fei', []],
    ['parkng', []],
  ])('%s is heard as %j', (word, sounds) => {
    expect(soundsTyped(word)).toEqual(sounds)
  })

  test('of any length is cut at once', () => {
    expect(soundsTyped('xian'.repeat(16))).toHaveLength(15)
    expect(soundsTyped(`${'xian'.repeat(16)}q`)).toEqual([])
  })
})
