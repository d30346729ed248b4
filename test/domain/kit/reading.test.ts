import { describe, expect, test } from 'vitest'
import { enclosingRule } from '../../../domain/kit/heads.ts'
import {
  all,
  any,
  atLeast,
  constant,
  type Expression,
  either,
  FEN,
  fact,
  head,
  isSet,
  rule,
  slotQuantity,
  sum,
  when,
} from '../../../domain/kit/index.ts'
import { compile, type Situation } from '../../../domain/kit/program.ts'
import { openerOf, ruleReaders } from '../../../domain/kit/reading.ts'
import { ask, cite, lawOf, NO_BOOK, since, TODAY } from './sample.ts'

const a = fact.fen('a', ask, { most: 10, bounded: true })
const b = fact.fen('b', ask, { most: 10, bounded: true })
const p = fact.truth('p', ask)
const q = fact.truth('q', ask)
const slot = slotQuantity('slot', ask, FEN, { cite: cite('二'), least: 1, most: 5 })
const about = { label: ask, cite: cite('一') }

const missing = (root: Expression, situation: Situation, book = NO_BOOK) => {
  const program = compile([root])
  const law = lawOf(program, TODAY, book)
  const { missing: found } = openerOf(program)(program.run(law, situation), [program.at(root)])
  return found.map(({ name, slot: open }) => (open ? `${name} (slot)` : name))
}

describe('what is missing', () => {
  test.each([
    ['everything', sum(a, b), {}, ['a', 'b']],
    ['what is not known', sum(a, b), { a: 1 }, ['b']],
    ['nothing, once all is known', sum(a, b), { a: 1, b: 1 }, []],
    ['each fact once', sum(a, a, b), { b: 1 }, ['a']],
    ['nothing behind a false part', all(p, atLeast(a, b)), { p: false }, []],
    ['what stands behind a true part', all(p, atLeast(a, b)), { p: true }, ['a', 'b']],
    ['nothing behind a part that suffices', any(p, q, atLeast(a, b)), { q: true }, []],
    ['nothing behind a condition that fails', sum(b, when(p, a)), { p: false, b: 1 }, []],
    ['only the side that is open', sum(when(p, a), when(q, b)), { p: false, q: true }, ['b']],
    ['the condition itself', when(p, constant(FEN, 3)), {}, ['p']],
    ['nothing where it makes no difference', when(p, constant(FEN, 0)), {}, []],
    ['nothing where the bounds settle it', atLeast(a, constant(FEN, 0)), {}, []],
    ['a slot that nothing fills', sum(a, slot), { a: 1 }, ['slot (slot)']],
  ])('is %s', (_, root, situation, names) => {
    expect(missing(root, situation)).toEqual(names)
  })

  test('is never a slot that the book fills', () => {
    expect(missing(sum(a, slot), {}, { id: 'set', values: { slot: [since(3)] } })).toEqual(['a'])
  })

  test('is the slot, or the judgement that stands in for it', () => {
    const root = either(isSet(slot), atLeast(a, slot), p)
    expect(missing(root, { a: 3, p: true })).toEqual([])
    expect(missing(root, { a: 3 })).toEqual(['slot (slot)', 'p'])
    expect(missing(root, { a: 3 }, { id: 'set', values: { slot: [since(3)] } })).toEqual([])
  })
})

describe('rules', () => {
  const inner = rule('R1', 'inner', about, when(p, a))
  const outer = rule('R2', 'outer', about, sum(inner, b, slot))
  const program = compile([outer])
  const readers = ruleReaders(program)
  const read = (situation: Situation, book = NO_BOOK) => {
    const law = lawOf(program, TODAY, book)
    const frame = program.run(law, situation)
    return readers.map(({ step, line, review }) => ({
      step: step(frame, law),
      line: line(frame, law),
      review: review(frame),
    }))
  }
  const set = { id: 'set', values: { slot: [since(3)] } }

  test('show their own inputs, and the rules under them by item', () => {
    const [first, second] = read({ p: true, a: 4, b: 1 }, set)
    expect(first!.step).toMatchObject({ rule: 'R1', item: 'inner', inputs: { p: true, a: 4 }, value: 4, cap: 10 })
    expect(second!.step).toMatchObject({ rule: 'R2', inputs: { inner: 4, b: 1 }, value: 8, cap: 23 })
    expect(second!.step.parameters).toMatchObject([{ id: 'slot', value: 3, from: '2021-01-01' }])
    expect(second!.step.citation).toEqual(cite('一'))
  })

  test('show a range, and null for what is not known, while facts are missing', () => {
    const [first, second] = read({ p: true })
    expect(first!.step).toMatchObject({ inputs: { p: true, a: null }, value: { least: 0, most: 10 } })
    expect(first!.line).toEqual({ rule: 'R1', item: 'inner', least: 0, most: 10, cap: 10 })
    expect(second!.step).toMatchObject({ inputs: { inner: { least: 0, most: 10 }, b: null } })
    expect(second!.step.parameters).toMatchObject([{ id: 'slot', value: null, from: null, citation: cite('二') }])
  })

  test('ask for a review where they are open themselves, not where a rule under them is', () => {
    const [first, second] = read({ p: true, b: 1 })
    expect(first!.review).toMatchObject({ code: 'REVIEW_REQUIRED', rule: 'R1', missing: ['a'], least: 0, most: 10 })
    expect(second!.review).toBeUndefined()
  })

  test('say when only a slot is open', () => {
    const [first, second] = read({ p: true, a: 2, b: 1 })
    expect(first!.review).toBeUndefined()
    expect(second!.review).toMatchObject({ code: 'PARAMETER_NOT_SET', missing: ['slot'], least: 4, most: null })
  })

  test('ask for nothing once all is settled', () => {
    expect(read({ p: true, a: 2, b: 1 }, set).map(({ review }) => review)).toEqual([undefined, undefined])
    expect(read({ p: false, b: 1 }, set).map(({ review }) => review)).toEqual([undefined, undefined])
  })
})

test('a head is told under the nearest rule around it', () => {
  const condition = head('NO', ask, p)
  const inner = rule('R1', 'inner', about, all(condition, q))
  const outer = rule('R2', 'outer', about, all(inner, head('OTHER', ask, q)))
  expect(enclosingRule(outer, condition).id).toBe('R1')
  expect(enclosingRule(outer, inner.operands[0]!).id).toBe('R1')
  expect(() => enclosingRule(all(condition), condition)).toThrow('outside every rule')
})
