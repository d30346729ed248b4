import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { everyValueOf } from '../../domain/kit/fact.ts'
import { type Book, type Formula, HOLDERS, screen, type Wire } from '../../domain/kit/index.ts'
import { entitlementsOf } from '../../domain/screening.ts'
import { arbitrarySituation, type Known, partOf } from './arbitrary.ts'

const NO_BOOK: Book = { id: 'empty', values: {} }

const entitlements = [...new Set(HOLDERS.flatMap((holder) => entitlementsOf[holder]))]

const contextOf = ({ policy: { inForce } }: Formula) => ({ asOf: inForce.to ?? '2021-06-30', book: NO_BOOK })

describe.each(entitlements.map((formula) => [formula.id, formula] as const))('%s', (_id, formula) => {
  const context = contextOf(formula)
  const only = (facts: Record<string, unknown>) => screen([formula], facts, context).entitlements[0]!

  // What contradicts itself is no case: the screening takes none, and what is settled rests on that.
  const possible = arbitrarySituation(formula.program).filter((facts) => formula.contradictions(facts).length === 0)

  test.prop([partOf(possible)], { numRuns: 200 })('knowing more never contradicts what was told', ({ whole, part }) => {
    const [before, after] = [only(part), only(whole)]
    if (before.eligibility !== 'undetermined') expect(after.eligibility).toBe(before.eligibility)
    if (after.goal) {
      expect(before.goal!.least).toBeLessThanOrEqual(after.goal.least)
      expect(before.goal!.most).toBeGreaterThanOrEqual(after.goal.most)
    }
    // A remark on what is open is none on what is refused.
    const refused = before.reasons.filter(({ kind }) => kind === 'refusal')
    const codes = after.reasons.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(refused.map(({ code }) => code)))
  })

  test.prop([partOf(arbitrarySituation(formula.program))], { numRuns: 200 })(
    'only facts that are unknown are asked for, and some fact or review where it is open',
    ({ part }) => {
      const { eligibility, missing, requiresReview } = only(part)
      for (const { name } of missing) expect(part).not.toHaveProperty(name)
      if (eligibility === 'undetermined') expect(missing.length + requiresReview.length).toBeGreaterThan(0)
    },
  )

  test.prop([arbitrarySituation(formula.program).filter((known) => formula.contradictions(known).length === 0)], {
    numRuns: 100,
  })('asks no last question whose every answer comes to the same', (whole) => {
    const told = (facts: Known) => JSON.stringify([only(facts).eligibility, only(facts).goal])
    const idle = formula.program.facts.filter(({ fact }) => {
      const { [fact.name]: _, ...rest } = whole
      if (!only(rest).missing.some(({ name }) => name === fact.name)) return false
      const answers = everyValueOf(fact)?.map((wire) => ({ ...whole, [fact.name]: wire })) ?? []
      const possible = answers.filter((facts) => formula.contradictions(facts).length === 0)
      // Where every answer refuses, each may have a reason of its own, and the question tells which.
      const isRefused = possible.every((facts) => only(facts).eligibility === 'ineligible')
      return answers.length > 0 && !isRefused && new Set(possible.map(told)).size === 1
    })
    expect(idle.map(({ fact }) => fact.name)).toEqual([])
  })

  test('whoever has nothing to do with it can say so, and is asked for no figure and no day', () => {
    const answers: Record<string, Wire> = {}
    for (let screened = only(answers); screened.eligibility === 'undetermined'; screened = only(answers)) {
      const { name, unit } = screened.missing[0]!
      const honest = unit.code === 'truth' ? false : unit.options?.find((option) => option === 'none')
      expect(honest, name).toBeDefined()
      answers[name] = honest!
    }
    expect(only(answers)).toMatchObject({ eligibility: 'ineligible', missing: [] })
  })

  test.prop([arbitrarySituation(formula.program)], { numRuns: 200 })(
    'with all facts known it agrees with the calculator',
    (whole) => {
      const { eligibility, goal, reasons } = only(whole)
      const decision = formula.evaluate(whole, context)
      expect(eligibility).toBe(decision.outcome === 'refused' ? 'ineligible' : 'eligible')
      if (decision.outcome === 'refused') expect(reasons).toEqual(decision.reasons)
      expect(goal === undefined).toBe(decision.outcome === 'refused')
    },
  )
})

test.each(HOLDERS)('the entitlements of the holder %s are those that it can hold', (holder) => {
  const listed = entitlementsOf[holder]
  expect(listed.length).toBeGreaterThan(0)
  for (const formula of entitlements) expect(listed.includes(formula)).toBe([formula.holder].flat().includes(holder))
})
