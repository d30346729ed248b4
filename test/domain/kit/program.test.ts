import { describe, expect, test } from 'vitest'
import {
  all,
  atLeast,
  type Book,
  constant,
  FEN,
  fact,
  highest,
  quantityParameter,
  rule,
  slotQuantity,
  sum,
  when,
} from '../../../domain/kit/index.ts'
import { compile } from '../../../domain/kit/program.ts'
import { ask, cite, lawOf, NO_BOOK, since } from './sample.ts'

const a = fact.fen('a', ask, { most: 10, bounded: true })
const b = fact.fen('b', ask, { most: 10, bounded: true })
const p = fact.truth('p', ask)

const changing = quantityParameter(
  'changing',
  ask,
  FEN,
  { from: '2021-01-01', to: '2021-12-31', value: 1, cite: cite('一') },
  { from: '2022-01-01', to: '2022-06-30', value: 2, cite: cite('二') },
)
const lasting = quantityParameter('lasting', ask, FEN, { from: '2021-03-01', value: 5, cite: cite('三') })

describe('compiling', () => {
  test('puts every node after its operands, each once', () => {
    const shared = sum(a, b)
    const root = highest(shared, when(all(p, atLeast(shared, b)), sum(shared, a)))
    const program = compile([root, shared])
    expect(new Set(program.nodes).size).toBe(program.nodes.length)
    for (const [i, node] of program.nodes.entries()) {
      const { self, operands } = program.place(i)
      expect(self).toBe(i)
      expect(operands).toEqual(node.operands.map((operand) => program.at(operand)))
      expect(operands.every((operand) => operand < i)).toBe(true)
    }
    expect(program.at(root)).toBe(program.nodes.length - 1)
  })

  test('a rule has the place of what it marks, and rules stand in the order in which they build on each other', () => {
    const about = { label: ask, cite: cite('一') }
    const inner = rule('R1', 'inner', about, sum(a, b))
    const outer = rule('R2', 'outer', about, highest(inner, a))
    const program = compile([outer])
    expect(program.rules.map(({ mark }) => mark.id)).toEqual(['R1', 'R2'])
    expect(program.at(inner)).toBe(program.at(inner.operands[0]!))
    expect(program.nodes).not.toContain(inner)
  })

  test('what only a notice asks is part of the program', () => {
    const notices = [{ code: 'NOTE', says: ask, when: p }]
    const program = compile([rule('R1', 'item', { label: ask, cite: cite('一'), notices }, sum(a))])
    expect(program.facts.map(({ fact: { name } }) => name)).toEqual(['a', 'p'])
  })

  test('the same fact may be asked often; two facts with one name are a mistake', () => {
    expect(compile([sum(a, b, a)]).facts).toHaveLength(2)
    expect(() => compile([sum(a, fact.fen('a', ask))])).toThrow('share a name')
  })
})

describe('running', () => {
  test('an absent fact is its bounds, and nothing is left over from the run before', () => {
    const root = sum(a, b)
    const program = compile([root])
    const law = lawOf(program)
    const run = (situation: Record<string, unknown>) => {
      const { least, most } = program.run(law, situation)
      return [least[program.at(root)], most[program.at(root)]]
    }
    expect(run({ a: 3, b: 4 })).toEqual([7, 7])
    expect(run({ a: 3 })).toEqual([3, 13])
    expect(run({})).toEqual([0, 20])
    expect(run({ b: undefined })).toEqual([0, 20])
  })

  test('fields that are no facts of the program change nothing', () => {
    const program = compile([a])
    expect([...program.run(lawOf(program), { a: 1, creditCode: 'x', __proto__: null }).least]).toEqual([1])
  })
})

describe('the law of a date', () => {
  const program = compile([sum(changing, lasting)])
  const law = (asOf: string, book = NO_BOOK) => program.law(asOf, book)

  test.each([
    ['2021-03-01', [1, 5]],
    ['2021-12-31', [1, 5]],
    ['2022-01-01', [2, 5]],
    ['2022-06-30', [2, 5]],
  ])('on %s has the values %j', (asOf, values) => {
    expect(law(asOf)?.values).toEqual(values)
  })

  test.each(['2020-12-31', '2021-01-01', '2021-02-28', '2022-07-01', '2099-12-31'])(
    'on %s is undefined: a figure has no value',
    (asOf) => {
      expect(law(asOf)).toBeUndefined()
    },
  )

  test('is resolved once for a stretch of dates', () => {
    expect(law('2021-03-01')).toBe(law('2021-12-31'))
    expect(law('2022-01-01')).toBe(law('2022-06-30'))
    expect(law('2021-12-31')).not.toBe(law('2022-01-01'))
  })

  test('is the same whichever date of a stretch is asked for first', () => {
    const fresh = compile([sum(changing, lasting)])
    const dates = ['2022-08-01', '2022-03-01', '2021-06-30', '2021-02-01', '2020-01-01']
    expect(dates.map((date) => fresh.law(date, NO_BOOK)?.values)).toEqual([
      undefined,
      [2, 5],
      [1, 5],
      undefined,
      undefined,
    ])
  })

  test('shows where each value stands', () => {
    const [first, second] = law('2022-01-01')!.resolved
    expect(first!.dated).toMatchObject({ from: '2022-01-01', cite: { article: '二' } })
    expect(second!.dated).toMatchObject({ from: '2021-03-01', cite: { article: '三' } })
  })
})

describe('a parameter book', () => {
  const slot = slotQuantity('slot', ask, FEN, { cite: cite('四'), least: 0, most: 9 })
  const program = compile([sum(slot, lasting)])
  const book = (value: number): Book => ({ id: String(value), values: { slot: [since(value)] } })

  test('has a law of its own', () => {
    const [one, two] = [book(1), book(2)]
    expect(lawOf(program, '2021-06-30', one).values).toEqual([1, 5])
    expect(lawOf(program, '2021-06-30', two).values).toEqual([2, 5])
    expect(lawOf(program, '2021-06-30', one)).toBe(lawOf(program, '2022-06-30', one))
    expect(lawOf(program, '2021-06-30').values).toEqual([undefined, 5])
  })

  test('cannot change what the text itself fixes', () => {
    const bold: Book = { id: 'bold', values: { lasting: [since(99)] } }
    expect(lawOf(program, '2021-06-30', bold).values).toEqual([undefined, 5])
  })
})

test('caps are what each node gives at most, whatever the facts', () => {
  const root = sum(a, constant(FEN, 3))
  const program = compile([root])
  const law = lawOf(program)
  program.run(law, { a: 1 })
  expect(law.caps[program.at(root)]).toBe(13)
})
