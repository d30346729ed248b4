import { describe, expect, test } from 'vitest'
import { figures } from '../../../domain/figures.ts'

const CHINESE = /\p{Script=Han}/u

const figureOf = (id: string) => figures.find((figure) => figure.id === id)!

describe('the figures of the leading article', () => {
  test('have one id each, C0.F01 to C0.F24', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
    const facts = [...new Set(figures.map(({ id }) => id.slice(0, 6)))]
    expect(facts).toEqual(Array.from({ length: 24 }, (_, i) => `C0.F${String(i + 1).padStart(2, '0')}`))
  })

  test('number the points of a fact from 1, where it has several', () => {
    for (const fact of new Set(figures.map(({ id }) => id.slice(0, 6)))) {
      const ids = figures.filter(({ id }) => id.startsWith(fact)).map(({ id }) => id)
      expect(ids).toEqual(ids.length === 1 ? [fact] : ids.map((_, i) => `${fact}.${i + 1}`))
    }
  })

  test('are decimal numerals with a unit, told in both languages', () => {
    for (const { id, value, label, unit } of figures) {
      expect([id, value]).toEqual([id, expect.stringMatching(/^(0|[1-9]\d*)(\.\d+)?$/)])
      expect([id, CHINESE.test(label.zh), CHINESE.test(label.en)]).toEqual([id, true, false])
      expect([id, unit.zh === '', CHINESE.test(unit.en)]).toEqual([id, false, false])
    }
  })

  test.each([
    ['C0.F01', '7'],
    ['C0.F03', '840000'],
    ['C0.F04.1', '568700'],
    ['C0.F04.2', '312000000'],
    ['C0.F06.1', '46700'],
    ['C0.F06.2', '100'],
    ['C0.F11.2', '1145000000'],
    ['C0.F12', '1582000000'],
    ['C0.F19', '2060000000'],
    ['C0.F21.1', '1930000'],
    ['C0.F22.2', '15877'],
    ['C0.F24', '8'],
  ])('%s is %s', (id, value) => {
    expect(figureOf(id).value).toBe(value)
  })

  test('are bounds where the article says at least, or more than', () => {
    const bounds = figures.flatMap(({ id, qualifier }) => (qualifier ? [[id, qualifier]] : []))
    expect(bounds).toEqual([
      ['C0.F07.2', 'moreThan'],
      ['C0.F09.3', 'atLeast'],
      ['C0.F09.4', 'moreThan'],
      ['C0.F14', 'atLeast'],
    ])
  })

  test('say so where the article has words and no numeral', () => {
    const inWords = figures.filter(({ note }) => note?.en.startsWith('said in words')).map(({ id }) => id)
    expect(inWords).toEqual(['04.3', '06.2', '15.1', '15.2', '15.3', '15.4', '21.3'].map((number) => `C0.F${number}`))
  })

  test('say so where two of them contradict each other, and leave both as printed', () => {
    expect([figureOf('C0.F02').value, figureOf('C0.F20').value]).toEqual(['982', '928'])
    expect(figureOf('C0.F02').note?.en).toContain('C0.F20')
    expect(figureOf('C0.F20').note?.en).toContain('C0.F02')
    for (const id of ['C0.F18.1', 'C0.F18.3']) expect(figureOf(id).note).toBeDefined()
  })
})
