import { fc } from '@fast-check/vitest'
import type { Fact } from '../../domain/kit/fact.ts'
import { type Book, print, type Wire } from '../../domain/kit/index.ts'
import type { Law, Program, Situation } from '../../domain/kit/program.ts'

/** What a test fills in by name. */
export type Known = Record<string, Wire>

const NO_BOOK: Book = { id: 'empty', values: {} }

/** How many facts of a random case are moved onto a threshold of the rules. */
const MOST_SNAPS = 6

/**
 * Random full situations of a program: every fact known, by its own kind and bounds and in the order of its constraints, and some of them moved to a
 * threshold of the rules or one unit beside it, which is where a bracket is got wrong. Ratios included: their thresholds
 * are computed for the situation as it stands.
 *
 * @param law whose thresholds; by default the law of the latest change, without a book
 */
export function arbitrarySituation(program: Program, law: Law | undefined = latestLaw(program)): fc.Arbitrary<Known> {
  const facts = program.facts.map(({ fact }) => fact)
  const plain = fc.record(Object.fromEntries(facts.map((fact) => [fact.name, arbitraryFact(fact)])))
  const inOrder = (situation: Known): Known => ordered(program, situation)
  const measured = program.facts.filter(({ fact }) => !fact.list && !fact.unit.options && fact.unit.code !== 'truth')
  if (!law || measured.length === 0) return plain.map(inOrder)
  const snap = fc.record({
    fact: fc.constantFrom(...measured),
    which: fc.nat(999),
    beside: fc.integer({ min: -1, max: 1 }),
  })
  return fc.tuple(plain, fc.array(snap, { maxLength: MOST_SNAPS })).map(([situation, snaps]) => {
    const snapped = { ...situation }
    for (const {
      fact: { fact, at },
      which,
      beside,
    } of snaps) {
      const targets = thresholds(program, law, snapped)[at]!
      if (targets.length === 0) continue
      const inner = targets[which % targets.length]! + beside
      // Far beyond the calendar there is no day.
      if (Number.isNaN(inner)) continue
      snapped[fact.name] = print(fact.unit, Math.min(fact.most, Math.max(fact.least, inner)))
    }
    return inOrder(snapped)
  })
}

/** The same with what lies between its facts kept: who is below another one changes places with it. */
function ordered({ facts, orderings }: Program, situation: Known): Known {
  const known = { ...situation }
  const factOf = new Map(facts.map(({ fact }) => [fact.name, fact]))
  for (let pass = 0; pass <= orderings.length; pass++) {
    for (const { above, below, where } of orderings) {
      if (where !== undefined && known[where] !== true) continue
      const [highs, low] = [above.map((name) => factOf.get(name)!), factOf.get(below)!]
      const top = highs.reduce((sum, high) => sum + high.encode(known[high.name]!), 0)
      const bottom = low.encode(known[below]!)
      if (top >= bottom) continue
      const [high, ...others] = highs
      if (others.length === 0)
        known[high!.name] = print(high!.unit, Math.min(high!.most, Math.max(high!.least, bottom)))
      known[below] = print(low.unit, Math.min(low.most, Math.max(low.least, top)))
    }
  }
  return known
}

/** A situation together with a part of it: some facts are left out. */
export const partOf = (situation: fc.Arbitrary<Known>): fc.Arbitrary<{ whole: Known; part: Known }> =>
  situation.chain((whole) =>
    fc.subarray(Object.keys(whole)).map((names) => ({
      whole,
      part: Object.fromEntries(names.map((name) => [name, whole[name]!])),
    })),
  )

/** Any wire value that the fact's schema accepts. */
function arbitraryFact({ unit, least, most, list }: Fact): fc.Arbitrary<Wire> {
  const { options, multiple } = unit
  if (list) return fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: most })
  if (options) return multiple ? fc.subarray([...options]) : fc.constantFrom(...options)
  const inner = fc.oneof(
    fc.integer({ min: least, max: most }),
    // Facts of one firm are mostly small beside the bounds: try each order of size as often as the next.
    fc
      .tuple(
        fc.integer({ min: 0, max: Math.ceil(Math.log10(most - least + 1)) }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([power, part]) => Math.min(most, Math.max(least, 0) + Math.floor(part * 10 ** power))),
    fc.constantFrom(least, most, Math.min(most, Math.max(least, 0))),
  )
  return inner.map((value) => print(unit, value))
}

function latestLaw(program: Program): Law | undefined {
  const starts = program.parameters.flatMap(({ values }) => values.map(({ from }) => from))
  return program.law(starts.toSorted().at(-1) ?? '9999-12-31', NO_BOOK)
}

/** The other values of a fact at which a decision may turn: every option, the ends of a quantity, and the thresholds of the rules. */
export function turningPoints(
  program: Program,
  law: Law,
  situation: Known,
  { fact, at }: Program['facts'][number],
): Wire[] {
  const { unit, least, most, list } = fact
  if (unit.code === 'truth') return [true, false]
  if (unit.options && unit.multiple) return [[], [...unit.options], ...unit.options.map((option) => [option])]
  if (unit.options) return [...unit.options]
  const amounts = Object.values(situation).flatMap((wire): number[][] => (typeof wire === 'number' ? [[wire]] : []))
  if (list) return [[], [1], ...amounts, Array.from({ length: most }, (_, i) => i + 1)]
  const targets = thresholds(program, law, situation)[at]!.filter((target) => !Number.isNaN(target))
  const near = targets.flatMap((target) => [target - 3, target - 1, target, target + 1, target + 3])
  const others = program.facts.filter(({ fact: other }) => other.unit.code === unit.code && !other.list)
  const beside = others.map(({ fact: other }) => other.encode(situation[other.name]!))
  const inner = [least, least + 1, most - 1, most, ...near, ...beside, ...beside.map((value) => value + 1)].filter(
    (value) => value >= least && value <= most,
  )
  return [...new Set(inner)].map((value) => print(unit, value))
}

/** For each node, the values at which something that rests on it turns. */
function thresholds(program: Program, law: Law, situation: Situation): readonly number[][] {
  const frame = program.run(law, situation)
  const targets = program.nodes.map((): number[] => [])
  for (let i = program.nodes.length - 1; i >= 0; i--) {
    const { probe, invert } = program.nodes[i]!
    const place = program.place(i)
    for (const { operand, target } of probe?.(frame, place) ?? []) targets[place.operands[operand]!]!.push(target)
    for (const target of invert ? targets[i]! : []) {
      for (const [index, at] of place.operands.entries()) targets[at]!.push(invert!(frame, place, index, target))
    }
  }
  return targets
}
