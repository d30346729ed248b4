import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  calendarYear,
  cap,
  caseOf,
  choose,
  constant,
  DAYS,
  dayNumber,
  daysAfter,
  daysBetween,
  difference,
  type Expression,
  either,
  FEN,
  fact,
  growth,
  has,
  highest,
  is,
  isListed,
  lowest,
  MONTHS,
  monthsAfter,
  monthsBetween,
  not,
  numberOf,
  PERCENT,
  percent,
  proportion,
  type Rounding,
  ratioAtLeast,
  ratioTierOf,
  rest,
  scheduleParameter,
  share,
  slotQuantity,
  some,
  sum,
  sumOfFirst,
  type Truth,
  termEnd,
  tierOf,
  tiersParameter,
  times,
  when,
  wholeSteps,
  yearsBetween,
} from '../../../domain/kit/index.ts'
import { compile } from '../../../domain/kit/program.ts'
import { arbitrarySituation, partOf } from '../arbitrary.ts'
import { ask, cite, labelled, lawOf, since } from './sample.ts'

// Small bounds, so that equal values, zeros and negative denominators are met often.
const signed = ['a', 'b', 'c'].map((name) => fact.fen(name, ask, { least: -6, most: 8 }))
const sizes = ['s', 't'].map((name) => fact.fen(name, ask, { least: 1, most: 4 }))
const counts = ['m', 'n'].map((name) => fact.count(name, ask, { most: 4 }))
const truths = ['p', 'q'].map((name) => fact.truth(name, ask))
const grade = fact.choice('grade', ask, labelled('x', 'y', 'z'))
const set = fact.choices('set', ask, labelled('x', 'y', 'z'))
const rate = slotQuantity('rate', ask, PERCENT, { cite: cite('一'), least: 0, most: percent(120) })
const rates = [0, 10, 50, 100].map((value) => constant(PERCENT, percent(value)))
// Brackets that rise and fall: nothing may rest on a table being sorted by what it gives.
const tiers = tiersParameter(
  'tiers',
  ask,
  FEN,
  FEN,
  since([
    [-2, 3],
    [0, 1],
    [3, 7],
    [5, 2],
  ] as [number, number][]),
)
const ratioTiers = tiersParameter(
  'ratios',
  ask,
  PERCENT,
  FEN,
  since([
    [0, 2],
    [percent(20), 6],
    [percent(50), 4],
  ] as [number, number][]),
)
const list = fact.amounts('list', ask, { mostRows: 5, mostEach: 1_000_000 })
const kind = fact.choice('kind', ask, labelled('k', 'l'))
const matrix = scheduleParameter('matrix', ask, FEN, since({ 'x.k': 5, 'y.l': 2, 'z.k': -1 }))
const days = ['d', 'e'].map((name) =>
  fact.day(name, ask, { time: 'done', least: dayNumber('2019-11-30'), most: dayNumber('2021-03-02') }),
)
const term = fact.months('term', ask, { most: 14 })
const spans = [
  atLeast(monthsAfter(days[0]!, term), days[1]!),
  atLeast(termEnd(days[0]!, term), days[1]!),
  atMost(daysBetween(days[0]!, days[1]!), constant(DAYS, 30)),
  atMost(monthsBetween(days[0]!, days[1]!), constant(MONTHS, 6)),
  atMost(daysAfter(days[0]!, constant(DAYS, 30)), days[1]!),
]
const schedule = scheduleParameter('schedule', ask, FEN, since({ x: 4, z: -3 }))

interface Nodes {
  fen: Expression<'fen'>
  count: Expression<'count'>
  truth: Truth
}

const { fen, truth } = fc.letrec<Nodes>((tie: fc.LetrecTypedTie<Nodes>) => {
  const quantity = tie('fen')
  const condition = tie('truth')
  const quantities = fc.array(quantity, { minLength: 1, maxLength: 3 })
  const conditions = fc.array(condition, { minLength: 1, maxLength: 3 })
  const pair = fc.tuple(quantity, quantity)
  const ratio = fc.tuple(pair, fc.constantFrom(share<'fen'>, growth<'fen'>)).map(([[x, y], of]) => of(x, y))
  // Small enough that products of products stay exact.
  const positive = quantity.map((x) => lowest(highest(x, constant(FEN, 0)), constant(FEN, 100)))
  const parts = fc.tuple(
    positive,
    positive,
    fc.constantFrom(...sizes),
    fc.constantFrom<Rounding[]>('halfUp', 'down', 'up'),
  )
  const depth = { depthSize: 'small', withCrossShrink: true } as const
  return {
    fen: fc.oneof(
      depth,
      fc.constantFrom(...signed, ...sizes),
      fc.integer({ min: -5, max: 5 }).map((value) => constant(FEN, value)),
      fc.constantFrom(choose(grade, schedule)),
      quantities.map((terms) => sum(...terms)),
      quantities.map((terms) => highest(...terms)),
      quantities.map((terms) => lowest(...terms)),
      pair.map(([x, y]) => difference(x, y)),
      pair.map(([x, y]) => cap(x, y)),
      fc.tuple(condition, pair).map(([c, [x, y]]) => either(c, x, y)),
      fc.tuple(condition, quantity).map(([c, x]) => when(c, x)),
      fc.tuple(tie('count'), fc.constantFrom(...sizes)).map(([n, each]) => times(n, each)),
      quantity.map((x) => tierOf(x, tiers)),
      ratio.map((of) => ratioTierOf(of, ratioTiers)),
      parts.map(([amount, over, by, rounding]) => proportion(amount, over, by, rounding)),
      parts.map(([amount, over, by, rounding]) => rest(amount, lowest(over, by), by, rounding)),
      tie('count').map((n) => sumOfFirst(list, n)),
      fc.constant(choose([grade, kind], matrix)),
    ),
    count: fc.oneof(
      depth,
      fc.constantFrom(...counts),
      fc.tuple(quantity, fc.constantFrom(...sizes)).map(([x, size]) => wholeSteps(x, size)),
      fc.constantFrom(numberOf(set), calendarYear(days[0]!), yearsBetween(days[0]!, days[1]!)),
    ),
    truth: fc.oneof(
      depth,
      fc.constantFrom(
        ...truths,
        is(grade, 'y'),
        is(grade, 'x', 'z'),
        has(set, 'x'),
        some(set),
        isListed(grade, schedule),
      ),
      condition.map((c) =>
        is(
          caseOf(
            labelled('x', 'y', 'z'),
            [
              ['y', c],
              ['x', truths[0]!],
            ],
            'z',
          ),
          'x',
        ),
      ),
      fc.constantFrom(...spans),
      pair.map(([x, y]) => atLeast(x, y)),
      pair.map(([x, y]) => above(x, y)),
      pair.map(([x, y]) => atMost(x, y)),
      conditions.map((parts) => all(...parts)),
      conditions.map((parts) => any(...parts)),
      condition.map(not),
      fc.tuple(ratio, fc.constantFrom(...rates)).map(([of, at]) => ratioAtLeast(of, at)),
    ),
  }
})

const expression = fc.oneof<fc.Arbitrary<Expression>[]>(fen, truth)

/** An expression, all that it asks, and a part of that. */
const asked = expression.chain((root) => {
  const program = compile([root])
  return fc.record({ root: fc.constant(root), known: partOf(arbitrarySituation(program)) })
})

test.prop([asked], { numRuns: 3000 })('the settled value lies within what was possible', ({ root, known }) => {
  const program = compile([root])
  const law = lawOf(program)
  const partial = program.run(law, known.part)
  const least = partial.least.slice()
  const most = partial.most.slice()
  const full = program.run(law, known.whole)
  for (const [i] of program.nodes.entries()) {
    expect(least[i]).toBeLessThanOrEqual(full.least[i]!)
    expect(most[i]).toBeGreaterThanOrEqual(full.most[i]!)
  }
})

test.prop([asked], { numRuns: 1000 })('all known means all settled', ({ root, known }) => {
  const program = compile([root])
  const { least, most } = program.run(lawOf(program), known.whole)
  expect([...least]).toEqual([...most])
})

test.prop([asked], { numRuns: 1000 })(
  'what nothing is known of is bounded by the caps of the law',
  ({ root, known }) => {
    const program = compile([root])
    const law = lawOf(program)
    const full = program.run(law, known.whole)
    for (const [i, cap] of law.caps.entries()) expect(full.most[i]).toBeLessThanOrEqual(cap)
  },
)

test.prop([fc.constantFrom(...signed), fc.constantFrom(...signed), fc.integer({ min: 0, max: 120 })])(
  'setting a slot only narrows what was possible',
  (part, whole, value) => {
    const program = compile([ratioAtLeast(share(part, whole), rate)])
    const settledRate = { id: 'set', values: { rate: [since(String(value))] } }
    const situation = { [part.fact!.name]: 3, [whole.fact!.name]: 4 }
    const open = program.run(lawOf(program), situation)
    const [least, most] = [open.least.at(-1)!, open.most.at(-1)!]
    const set = program.run(lawOf(program, undefined, settledRate), situation)
    expect(least).toBeLessThanOrEqual(set.least.at(-1)!)
    expect(most).toBeGreaterThanOrEqual(set.most.at(-1)!)
  },
)
