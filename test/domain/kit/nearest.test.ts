import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  above,
  all,
  atLeast,
  atMost,
  cap,
  choose,
  constant,
  difference,
  type Expression,
  either,
  FEN,
  fact,
  growth,
  has,
  head,
  MONTHS,
  monthsAfter,
  nearestChanges,
  not,
  PERCENT,
  POINTS,
  percent,
  points,
  quantityParameter,
  ratioTierOf,
  rule,
  scheduleParameter,
  share,
  sum,
  type Truth,
  tierOf,
  tiersParameter,
  times,
  type Wire,
  when,
  wholeSteps,
  yearsBetween,
} from '../../../domain/kit/index.ts'
import type { Situation } from '../../../domain/kit/program.ts'
import { arbitrarySituation } from '../arbitrary.ts'
import { ask, cite, labelled, NO_BOOK, sampleFormula, since, TODAY } from './sample.ts'

const revenue = fact.fen('revenue', ask)
const tax = fact.fen('tax', ask)
const prior = fact.fen('prior', ask)
const staff = fact.count('staff', ask)
const listed = fact.truth('listed', ask)
const barred = fact.truth('barred', ask)
const titles = fact.choices('titles', ask, labelled('x', 'y'))
const grade = fact.choice('grade', ask, labelled('none', 'B', 'A'))
const judged = fact.points('judged', ask, { most: points(7), reviewed: true })

const pairs = (...rows: [number, number][]): [number, number][] => rows.map(([from, gives]) => [from, points(gives)])
const tiers = tiersParameter('tiers', ask, FEN, POINTS, since(pairs([100, 1], [500, 3])))
const growths = tiersParameter('growths', ask, PERCENT, POINTS, since(pairs([0, 1], [percent(20), 4])))
const figures = scheduleParameter('figures', ask, POINTS, since({ B: points(1), A: points(2) }))
const floor = quantityParameter('floor', ask, FEN, since(50))

/** A settled range. */
const just = (value: Wire) => ({ least: value, most: value })

const count = (value: number) => constant({ code: 'count', scale: 1 }, value)
const always = rule('R1', 'open', { label: ask, cite: cite('一') }, all(atLeast(revenue, constant(FEN, 0))))
const changes = (goal: Expression, situation: Situation, entitled: Truth = always, asOf = TODAY) =>
  nearestChanges(sampleFormula(goal, entitled), situation, { asOf, book: NO_BOOK })
const to = (goal: Expression, situation: Situation, entitled?: Truth) =>
  Object.fromEntries(changes(goal, situation, entitled).map((change) => [change.fact, change.to]))

describe('the nearest gain of one fact', () => {
  test.each([
    [0, 100],
    [99, 100],
    [100, 500],
    [499, 500],
    [500, undefined],
  ])('revenue of %d lies under the bracket of %s', (value, threshold) => {
    expect(to(tierOf(revenue, tiers), { revenue: value })).toEqual(threshold ? { revenue: threshold } : {})
  })

  test('says what it gains', () => {
    expect(changes(tierOf(revenue, tiers), { revenue: 120 })).toEqual([
      { fact: 'revenue', from: 120, to: 500, before: just('1'), after: just('3'), gain: 'certain' },
    ])
  })

  test('is carried down through sums and differences', () => {
    expect(to(tierOf(difference(sum(revenue, tax), prior), tiers), { revenue: 300, tax: 200, prior: 50 })).toEqual({
      revenue: 350,
      tax: 250,
      prior: 0,
    })
  })

  test.each([
    [80, 100, 100],
    [100, 100, 120],
    [119, 100, 120],
    [120, 100, undefined],
    // A fifth more than 333 is 399.6: the next whole fen.
    [340, 333, 400],
  ])('tax of %d after %d must reach %s', (now, before, needed) => {
    const gains = to(ratioTierOf(growth(tax, prior), growths), { revenue: 0, tax: now, prior: before })
    expect(gains.tax).toBe(needed)
  })

  const employment = cap(
    when(
      atLeast(staff, count(1000)),
      sum(
        constant(POINTS, points(1)),
        times(wholeSteps(difference(staff, count(1000)), count(500)), constant(POINTS, points('0.5'))),
      ),
    ),
    constant(POINTS, points(3)),
  )

  test.each([
    [0, 1000],
    [999, 1000],
    [1000, 1500],
    [1499, 1500],
    [2300, 2500],
    [2999, 3000],
    [3000, undefined],
    [8000, undefined],
  ])('a staff of %d gains at %s', (value, needed) => {
    expect(to(employment, { revenue: 0, staff: value }).staff).toBe(needed)
  })

  test('flips what is not so, either way', () => {
    const goal = sum(when(listed, constant(POINTS, 5)), when(not(barred), constant(POINTS, 2)))
    expect(to(goal, { revenue: 0, listed: false, barred: true })).toEqual({ listed: true, barred: false })
    expect(to(goal, { revenue: 0, listed: true, barred: false })).toEqual({})
  })

  test('adds to a set and steps up in a choice', () => {
    const goal = sum(choose(grade, figures), when(has(titles, 'y'), constant(POINTS, 3)))
    expect(to(goal, { revenue: 0, grade: 'none', titles: ['x'] })).toEqual({ grade: 'B', titles: ['x', 'y'] })
    expect(to(goal, { revenue: 0, grade: 'B', titles: [] })).toEqual({ grade: 'A', titles: ['y'] })
    expect(to(goal, { revenue: 0, grade: 'A', titles: ['y'] })).toEqual({})
  })

  test('counts one more where each one counts', () => {
    expect(to(times(staff, constant(POINTS, 20)), { revenue: 0, staff: 7 })).toEqual({ staff: 8 })
  })

  test('is carried down through products, rounded up', () => {
    expect(to(tierOf(times(staff, tax), tiers), { revenue: 0, staff: 3, tax: 40 })).toEqual({ staff: 13, tax: 167 })
  })

  test('lies below where less is wanted', () => {
    expect(to(when(not(atLeast(revenue, floor)), constant(POINTS, 2)), { revenue: 80 })).toEqual({ revenue: 49 })
    expect(to(when(atMost(revenue, floor), constant(POINTS, 2)), { revenue: 80 })).toEqual({ revenue: 50 })
  })

  test('may be one fewer, or the very bound of the fact', () => {
    const cost = difference(constant(POINTS, points(20)), times(staff, constant(POINTS, points(1))))
    expect(to(cost, { revenue: 0, staff: 7 })).toEqual({ staff: 6 })
    const small = fact.fen('small', ask, { most: 500 })
    expect(to(tierOf(small, tiers), { revenue: 0, small: 100 })).toEqual({ small: 500 })
  })

  test('counts from the least that is certain', () => {
    expect(changes(sum(tierOf(revenue, tiers), judged), { revenue: 99 })).toEqual([
      {
        fact: 'revenue',
        from: 99,
        to: 100,
        before: { least: '0', most: '7' },
        after: { least: '1', most: '8' },
        gain: 'certain',
      },
    ])
  })

  test('leaves out what a reviewer enters and what is not known', () => {
    const goal = sum(judged, tierOf(revenue, tiers), tierOf(tax, tiers))
    expect(to(goal, { revenue: 50, judged: '2' })).toEqual({ revenue: 100 })
  })
})

describe('admission', () => {
  const entitled = rule(
    'R1',
    'open',
    { label: ask, cite: cite('一') },
    all(head('FLOOR', ask, above(revenue, floor)), head('BARRED', ask, not(barred))),
  )

  test('is a gain from nothing', () => {
    expect(changes(tierOf(revenue, tiers), { revenue: 50, barred: false }, entitled)).toEqual([
      { fact: 'revenue', from: 50, to: 51, before: null, after: just('0'), gain: 'certain' },
    ])
    expect(changes(tierOf(revenue, tiers), { revenue: 200, barred: true }, entitled)).toEqual([
      { fact: 'barred', from: true, to: false, before: null, after: just('1'), gain: 'certain' },
    ])
  })

  test('is not within reach of one fact where two stand against it', () => {
    expect(to(tierOf(revenue, tiers), { revenue: 50, barred: true }, entitled)).toEqual({})
  })

  test('that is still open is not yet refused', () => {
    expect(changes(tierOf(revenue, tiers), { revenue: 100 }, entitled)).toEqual([
      { fact: 'revenue', from: 100, to: 500, before: just('1'), after: just('3'), gain: 'possible' },
    ])
  })

  test('is never given up for points', () => {
    expect(to(when(barred, constant(POINTS, 9)), { revenue: 200, barred: false }, entitled)).toEqual({})
  })
})

describe('a gain that is not known', () => {
  const gained = (goal: Expression, situation: Situation, entitled?: Truth) =>
    changes(goal, situation, entitled).map(({ fact, to, before, after, gain }) => [fact, to, before, after, gain])
  const none = just('0')

  test('hangs on a reviewer: what it can come to is told', () => {
    expect(gained(when(listed, judged), { revenue: 0, listed: false })).toEqual([
      ['listed', true, none, { least: '0', most: '7' }, 'possible'],
    ])
  })

  test('hangs on an amount that nothing bounds: its most is null', () => {
    const free = when(listed, tax)
    expect(gained(free, { revenue: 0, listed: false })).toEqual([
      ['listed', true, just(0), { least: 0, most: null }, 'possible'],
    ])
    const twice = either(listed, sum(tax, tax), tax)
    expect(gained(twice, { revenue: 0, listed: false })).toEqual([
      ['listed', true, { least: 0, most: null }, { least: 0, most: null }, 'possible'],
    ])
  })

  test('is the admission that a reviewer still has to grant', () => {
    const honest = fact.truth('honest', ask, { reviewed: true })
    const entitled = rule(
      'R1',
      'open',
      { label: ask, cite: cite('一') },
      all(head('BARRED', ask, not(barred)), head('DISHONEST', ask, honest)),
    )
    const two = constant(POINTS, points(2))
    expect(gained(two, { barred: true }, entitled)).toEqual([['barred', false, null, just('2'), 'possible']])
    expect(gained(two, { barred: true, honest: true }, entitled)).toEqual([
      ['barred', false, null, just('2'), 'certain'],
    ])
  })

  test('gives way to one that is certain, though that lies further off', () => {
    const early = when(atLeast(revenue, floor), judged)
    expect(gained(sum(early, tierOf(revenue, tiers)), { revenue: 0 })).toEqual([
      ['revenue', 100, none, { least: '1', most: '8' }, 'certain'],
    ])
    expect(gained(early, { revenue: 0 })).toEqual([['revenue', 50, none, { least: '0', most: '7' }, 'possible']])
  })

  test('is none where something certain would be given up for it', () => {
    expect(gained(either(listed, judged, constant(POINTS, points(3))), { revenue: 0, listed: false })).toEqual([])
  })
})

test('there is nothing to gain before there is a law', () => {
  expect(changes(tierOf(revenue, tiers), { revenue: 0 }, always, '2020-12-31')).toEqual([])
})

describe('whatever the case', () => {
  const goal = sum(
    tierOf(revenue, tiers),
    either(above(prior, constant(FEN, 0)), ratioTierOf(growth(tax, prior), growths), judged),
    ratioTierOf(share(tax, revenue), growths),
    choose(grade, figures),
    when(listed, constant(POINTS, 5)),
  )
  const admitted = rule('R1', 'open', { label: ask, cite: cite('一') }, all(not(barred), atLeast(revenue, floor)))
  const formula = sampleFormula(goal, admitted)
  const endsOf = (situation: Situation) => {
    const law = formula.program.law(TODAY, NO_BOOK)!
    const { least, most } = formula.program.run(law, situation)
    const at = formula.program.at(goal)
    const isRefused = most[formula.program.at(admitted)] === 0
    return isRefused ? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] : [least[at]!, most[at]!]
  }
  const reached = (situation: Situation) => endsOf(situation)[0]!

  test.prop([arbitrarySituation(formula.program)], { numRuns: 500 })(
    'every change gains, and is accepted',
    (situation) => {
      for (const change of nearestChanges(formula, situation, { asOf: TODAY, book: NO_BOOK })) {
        const about = formula.program.facts.find(({ fact: { name } }) => name === change.fact)!.fact
        expect(about.reviewed).toBeFalsy()
        expect(about.schema.safeParse(change.to).success).toBe(true)
        expect(change.from).toEqual(situation[change.fact])
        const [before, after] = [endsOf(situation), endsOf({ ...situation, [change.fact]: change.to })]
        if (change.gain === 'certain') expect(after[0]).toBeGreaterThan(before[0]!)
        else expect([after[0], after[1]! > before[1]!]).toEqual([before[0], true])
      }
    },
  )

  test.prop([arbitrarySituation(formula.program), fc.nat(10 ** 6)], { numRuns: 500 })(
    'no smaller rise of revenue or tax gains',
    (situation, step) => {
      const found = nearestChanges(formula, situation, { asOf: TODAY, book: NO_BOOK })
      for (const name of ['revenue', 'tax']) {
        const from = situation[name] as number
        const nearest = found.find((change) => change.fact === name)?.to as number | undefined
        const distance = nearest === undefined ? Number.POSITIVE_INFINITY : Math.abs(nearest - from)
        if (step >= distance || from + step > 10 ** 14) continue
        expect(reached({ ...situation, [name]: from + step })).toBeLessThanOrEqual(reached(situation))
      }
    },
  )
})

describe('days and sets', () => {
  const opened = fact.day('opened', ask, { time: 'done' })
  const begun = fact.day('begun', ask, { time: 'done' })
  const titles = fact.choices('held', ask, labelled('good', 'bad'))
  const about = { label: ask, cite: cite('一') }
  const entry = rule(
    'R1',
    'entry',
    about,
    all(
      head('TOO_OLD', ask, atMost(begun, monthsAfter(opened, constant(MONTHS, 60)))),
      head('BAD', ask, not(has(titles, 'bad'))),
    ),
  )
  const years = rule('R2', 'years', about, yearsBetween(opened, begun))
  const dated = sampleFormula(years, entry)
  const found = (situation: Record<string, Wire>) =>
    nearestChanges(dated, situation, { asOf: TODAY, book: NO_BOOK }).map(({ fact: name, to }) => [name, to])

  test('the nearest day on which a limit is kept, and the next anniversary', () => {
    const refused = { opened: '2016-02-29', begun: '2021-03-02', held: [] }
    expect(found(refused)).toEqual([
      ['opened', '2016-03-02'],
      ['begun', '2021-02-28'],
    ])
    const admitted = { opened: '2016-03-01', begun: '2020-12-31', held: [] }
    expect(found(admitted)).toEqual([
      ['opened', '2015-12-31'],
      ['begun', '2021-03-01'],
    ])
  })

  test('an option that is dropped can gain as well as one that is added', () => {
    expect(found({ opened: '2021-03-01', begun: '2021-03-01', held: ['bad'] })).toContainEqual(['held', []])
  })
})
