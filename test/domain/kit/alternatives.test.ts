import { describe, expect, test } from 'vitest'
import { all, any, constant, FEN, fact, head, rule, screen, type Truth } from '../../../domain/kit/index.ts'
import { ask, cite, NO_BOOK, sampleFormula, TODAY } from './sample.ts'

// Reasons that stand in one of several ways of meeting a condition, of which one is enough.

const context = { asOf: TODAY, book: NO_BOOK }
const about = { label: ask, cite: cite('一') }
const NAMES = ['a', 'b', 'c', 'd', 'e'] as const
const truths = Object.fromEntries(NAMES.map((name) => [name, fact.truth(name, ask)])) as Record<string, Truth>
const [a, b, c, d, e] = NAMES.map((name) => head(name, ask, truths[name]!)) as [Truth, Truth, Truth, Truth, Truth]
const entryOf = (truth: Truth) => sampleFormula(constant(FEN, 1), rule('R1', 'entry', about, truth))

type Known = Readonly<Record<string, boolean>>

/** Each reason with its ways, as `code group.way group.way`. */
const reasonsOf = (truth: Truth, known: Known): string[] =>
  entryOf(truth)
    .evaluate(known, context)
    .reasons.map(({ code, alternatives = [] }) =>
      [code, ...alternatives.map(({ group, way }) => `${group}.${way}`)].join(' '),
    )
const NOTHING = { a: false, b: false, c: false, d: false, e: false }

describe('a reason', () => {
  test.each<[string, Truth, string[]]>([
    ['that counts in any case has none', all(a, b), ['a', 'b']],
    ['is told with its way', any(a, b), ['a 1.1', 'b 1.2']],
    ['shares its way with what belongs to it', any(all(a, b), c), ['a 1.1', 'b 1.1', 'c 1.2']],
    ['stands beside reasons that count in any case', all(a, any(b, c)), ['a', 'b 1.1', 'c 1.2']],
    ['of another condition is of another group', all(any(a, b), any(c, d)), ['a 1.1', 'b 1.2', 'c 2.1', 'd 2.2']],
    [
      'of a way with ways of its own is told with both, the outer first',
      any(all(a, any(b, c)), d),
      ['a 1.1', 'b 1.1 2.1', 'c 1.1 2.2', 'd 1.2'],
    ],
    [
      'is known by its way also through a rule',
      any(rule('R2', 'part', about, all(a, b)), c),
      ['a 1.1', 'b 1.1', 'c 1.2'],
    ],
    ['has none where no other way gives a reason', any(truths.e!, all(a, b)), ['a', 'b']],
    ['of the second way is of the first that gives reasons', any(truths.e!, a, b), ['a 1.1', 'b 1.2']],
  ])('%s', (_what, truth, expected) => expect(reasonsOf(truth, NOTHING)).toEqual(expected))

  test('has no member for ways that it does not have', () => {
    const [reason] = entryOf(all(a)).evaluate(NOTHING, context).reasons
    expect(reason).not.toHaveProperty('alternatives')
  })

  test('of a condition that is met some way is not told', () => {
    expect(reasonsOf(all(a, any(b, c)), { ...NOTHING, c: true })).toEqual(['a'])
  })

  test('keeps its numbers whichever others are told', () => {
    const truth = all(any(a, b), any(all(c, d), e))
    expect(reasonsOf(truth, { ...NOTHING, a: true, d: true })).toEqual(['c 2.1', 'e 2.2'])
  })

  test('is told so by the screening too', () => {
    const [entitlement] = screen([entryOf(any(a, b))], { a: false, b: false }, context).entitlements
    expect(entitlement!.reasons.map(({ alternatives }) => alternatives)).toEqual([
      [{ group: 1, way: 1 }],
      [{ group: 1, way: 2 }],
    ])
  })
})

describe('whatever the case', () => {
  const entry = entryOf(all(a, any(all(b, c), d)))
  const decided = Array.from({ length: 2 ** 4 }, (_, bits) => {
    const known: Known = { a: bits % 2 === 1, b: (bits >> 1) % 2 === 1, c: (bits >> 2) % 2 === 1, d: bits >> 3 === 1 }
    return { known, ...entry.evaluate(known, context) }
  })

  test.each(decided.filter(({ outcome }) => outcome === 'refused').map((told) => [told.known, told] as const))(
    'the reasons of one way, and those without ways, are what keeps it: %j',
    (known, { reasons }) => {
      const changed = (met: (way: number | undefined) => boolean) => ({
        ...known,
        ...Object.fromEntries(
          reasons.filter(({ alternatives }) => met(alternatives?.[0]?.way)).map(({ code }) => [code, true]),
        ),
      })
      const outcomeOf = (situation: Known) => entry.evaluate(situation, context).outcome
      const ways = new Set(reasons.flatMap(({ alternatives }) => alternatives?.[0]?.way ?? []))
      for (const way of ways) {
        expect(outcomeOf(changed((other) => other === undefined || other === way))).toBe('computed')
        if (known.a === false) expect(outcomeOf(changed((other) => other === way))).toBe('refused')
      }
      if (ways.size === 0) expect(outcomeOf(changed(() => true))).toBe('computed')
      else expect(outcomeOf(changed((other) => other === undefined))).toBe('refused')
    },
  )
})
