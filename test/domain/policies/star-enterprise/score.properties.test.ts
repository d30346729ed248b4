import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { nearestChanges, POINTS, parse, type Range } from '../../../../domain/kit/index.ts'
import { compile } from '../../../../domain/kit/program.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { arbitrarySituation, partOf } from '../../arbitrary.ts'
import { bookOf, evaluate, type Firm, firm, type Scored, scored, TEXT_ALONE } from './firm.ts'

const RUNS = { numRuns: 400 }
const MOST_FEN = 10 ** 14

/** Points in hundredths. */
const inner = (points: Range['most']) => (points === null ? Number.POSITIVE_INFINITY : parse(POINTS, points))
const least = (range: Range | null) => (range ? inner(range.least) : Number.NEGATIVE_INFINITY)
const most = (range: Range | null) => (range ? inner(range.most) : Number.NEGATIVE_INFINITY)
const sumOf = (ranges: readonly Range[], end: 'least' | 'most') =>
  ranges.reduce((sum, range) => sum + inner(range[end]), 0)

/** What admission asks, answered as it must be; the floor of revenue is met apart. */
const ADMITTED = Object.fromEntries(
  compile([score.entitled])
    .facts.filter(({ fact: { unit } }) => unit.code === 'truth')
    .map(({ fact: { name } }) => [name, firm()[name]!]),
)

/** Any firm, and any firm that may be rated. */
const anyFirm = arbitrarySituation(score.program)
const rated = anyFirm.map(
  (situation): Firm => ({
    ...situation,
    ...ADMITTED,
    revenueFen: Math.max(10 ** 10, situation.revenueFen as number),
  }),
)
/** What constraints exclude is no case: they settle what is not told, and what contradicts them would flip it. */
const possible = (firms: fc.Arbitrary<Firm>): fc.Arbitrary<Firm> =>
  firms.filter((situation) => score.contradictions(situation).length === 0)
const anyBook = fc
  .record(
    {
      'listing-accumulation': fc.constantFrom('highest', 'sum'),
      'new-product-second-tier': fc.constantFrom('0.0001', '30', '49.9999'),
    },
    { requiredKeys: [] },
  )
  .map(bookOf)

const total = (situation: Firm) => least(scored(situation).totalPoints)
const more = (fact: string, by: fc.Arbitrary<number>, most: number) =>
  fc.tuple(rated, by).map(([situation, step]) => {
    const from = situation[fact] as number
    return { before: situation, after: { ...situation, [fact]: Math.min(most, from + step) } }
  })
const fen = fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: MOST_FEN }), fc.constantFrom(10 ** 8, 10 ** 9, 10 ** 10))

test.prop([anyFirm], RUNS)('random firms are what the schema takes', (situation) => {
  expect(score.situation.safeParse(situation).success).toBe(true)
})

describe('more never costs points', () => {
  test.prop([more('revenueFen', fen, MOST_FEN)], RUNS)('A1.R05 more revenue', ({ before, after }) => {
    expect(total(after)).toBeGreaterThanOrEqual(total(before))
  })

  test.prop([more('taxFen', fen, MOST_FEN)], RUNS)(
    'A1.R06, A1.R07 more tax after the same prior year',
    ({ before, after }) => {
      expect(total(after)).toBeGreaterThanOrEqual(total(before))
    },
  )

  test.each([
    'nationalAwards',
    'provincialAwards',
    'validInventionPatents',
    'validOtherPatents',
    'grantedInventionPatents',
    'grantedOtherPatents',
    'greenNational',
    'greenProvincial',
    'greenMunicipal',
    'employees',
  ])('A1.R14–R16, A1.R19, A1.R24 more %s', (name) => {
    fc.assert(
      fc.property(more(name, fc.nat(600), 10_000_000), ({ before, after }) => {
        expect(total(after)).toBeGreaterThanOrEqual(total(before))
      }),
      { numRuns: 60 },
    )
  })
})

describe('sums and caps (A1.R04, A1.R29)', () => {
  const result = fc
    .record({ known: partOf(rated), book: anyBook })
    .map(({ known, book }) => scored({ ...known.part, ...ADMITTED, revenueFen: known.whole.revenueFen! }, { book }))
  const linesOf = ({ lines }: Scored, from: number, to: number) =>
    lines.filter(({ rule }) => Number(rule.slice(4)) >= from && Number(rule.slice(4)) <= to)

  test.prop([result], RUNS)('sums equal their parts, at both ends, known or not', (scores) => {
    const { scalePoints, innovationPoints, creditPoints, basePoints, bonusPoints, totalPoints } = scores
    for (const end of ['least', 'most'] as const) {
      expect(inner(scalePoints[end])).toBe(sumOf(linesOf(scores, 5, 7), end))
      expect(inner(innovationPoints[end])).toBe(sumOf(linesOf(scores, 8, 21), end))
      expect(inner(creditPoints[end])).toBe(sumOf(linesOf(scores, 22, 23), end))
      expect(inner(bonusPoints[end])).toBe(sumOf(linesOf(scores, 24, 28), end))
      expect(inner(basePoints[end])).toBe(sumOf([scalePoints, innovationPoints, creditPoints], end))
      expect(inner(totalPoints[end])).toBe(sumOf([basePoints, bonusPoints], end))
    }
  })

  test.prop([result], RUNS)('every line lies between 0 and its cap, every sum within the frame', (scores) => {
    for (const line of scores.lines) {
      expect(inner(line.least)).toBeGreaterThanOrEqual(0)
      expect(inner(line.least)).toBeLessThanOrEqual(inner(line.most))
      expect(inner(line.most)).toBeLessThanOrEqual(inner(line.cap))
    }
    expect(inner(scores.scalePoints.most)).toBeLessThanOrEqual(4000)
    expect(inner(scores.innovationPoints.most)).toBeLessThanOrEqual(5500)
    expect(inner(scores.creditPoints.most)).toBeLessThanOrEqual(500)
    expect(inner(scores.basePoints.most)).toBeLessThanOrEqual(10_000)
    expect(inner(scores.bonusPoints.most)).toBeLessThanOrEqual(1000)
    expect(inner(scores.totalPoints.most)).toBeLessThanOrEqual(11_000)
  })

  test.prop([result], RUNS)('a result is what the contract says', (scores) => {
    expect(score.result.safeParse(scores).error).toBeUndefined()
  })
})

describe('what is settled never flips (A1.R01–R29)', () => {
  const holds = (partial: Range, full: Range) =>
    inner(partial.least) <= inner(full.least) && inner(full.most) <= inner(partial.most)

  test.prop([partOf(possible(rated)), anyBook], RUNS)(
    'every range holds the answer of the full case',
    ({ whole, part }, book) => {
      const partial = scored({ ...part, ...ADMITTED, revenueFen: whole.revenueFen! }, { book })
      const full = scored(whole, { book })
      for (const [name, range] of Object.entries(partial)) {
        if (name !== 'lines') expect(holds(range as Range, full[name as 'totalPoints'])).toBe(true)
      }
      expect(partial.lines.every((line, i) => holds(line, full.lines[i]!))).toBe(true)
    },
  )

  test.prop([partOf(possible(fc.oneof(anyFirm, rated)))], RUNS)('a settled outcome stays', ({ whole, part }) => {
    const partial = evaluate(part)
    const full = evaluate(whole)
    const open = partial.requiresReview.some(({ rule }) => rule <= 'A1.R03')
    if (partial.outcome === 'refused') expect(full.outcome).toBe('refused')
    else if (!open) expect(full.outcome).toBe('computed')
    const codes = full.reasons.map(({ code }) => code)
    for (const { code, kind } of partial.reasons) {
      if (kind === 'refusal' || full.outcome === 'computed') expect(codes).toContain(code)
    }
  })

  test.prop([partOf(anyFirm)], RUNS)('a fault between fields that is certain stays', ({ whole, part }) => {
    const full = score.contradictions(whole).map(({ pointer }) => pointer)
    expect(full).toEqual(expect.arrayContaining(score.contradictions(part).map(({ pointer }) => pointer)))
  })

  test.prop([fc.oneof(anyFirm, rated), anyBook], RUNS)('all known means all settled', (situation, book) => {
    const { outcome, result, requiresReview } = evaluate(situation, { book })
    expect(requiresReview).toEqual([])
    if (outcome === 'refused') return
    const { lines, ...sums } = result!
    expect([...lines, ...Object.values(sums)].filter((range) => range.least !== range.most)).toEqual([])
  })

  test.prop([fc.oneof(anyFirm, rated), fc.oneof(anyFirm, rated)], RUNS)(
    'evaluation depends on its input alone, whatever was evaluated before',
    (situation, other) => {
      const first = JSON.stringify(evaluate(situation))
      evaluate(other, { book: bookOf({ 'listing-accumulation': 'sum' }) })
      expect(JSON.stringify(evaluate(structuredClone(situation)))).toBe(first)
    },
  )
})

test.prop([fc.oneof(anyFirm, rated)], { numRuns: 150 })(
  'the nearest changes gain, and leave reviewers alone',
  (situation) => {
    const goal = (facts: Firm) => {
      const { outcome, result } = evaluate(facts, { untraced: true })
      return outcome === 'refused' ? null : result!.totalPoints
    }
    const before = goal(situation)
    for (const { fact, to, after, gain } of nearestChanges(score, situation, {
      asOf: '2021-06-30',
      book: TEXT_ALONE,
    })) {
      expect(score.program.facts.find((known) => known.fact.name === fact)?.fact.reviewed).toBeFalsy()
      const reached = goal({ ...situation, [fact]: to })
      expect(after).toEqual(reached)
      if (gain === 'certain') expect(least(reached)).toBeGreaterThan(least(before))
      else expect([least(reached), most(reached) > most(before)]).toEqual([least(before), true])
    }
  },
)
