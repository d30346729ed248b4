import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { type Book, type Formula, isFormula } from '../../domain/kit/index.ts'
import { arbitrarySituation, type Known, turningPoints } from './arbitrary.ts'

const NO_BOOK: Book = { id: 'empty', values: {} }

const dateOf = ({ policy: { inForce } }: Formula): string => inForce.to ?? '2021-06-30'

const without = (situation: Known, name: string): Known =>
  Object.fromEntries(Object.entries(situation).filter(([other]) => other !== name))

/** The facts of a whole case that it would be refused without (422), one at a time. */
function demanded(formula: Formula, situation: Known, asOf: string): Formula['program']['facts'] {
  return formula.program.facts.filter(({ fact: { name } }) => {
    const rest = without(situation, name)
    const parsed = formula.situation.safeParse(rest)
    if (!parsed.success) return true
    return formula
      .crossCheck(parsed.data as Known, { asOf, book: NO_BOOK })
      .some(({ pointer, code }) => pointer === `/${name}` && code === 'required')
  })
}

// What a case has to tell: nothing that the rest of it settles, by itself or by a constraint.
describe.each(calculators.filter(isFormula).map((formula) => [formula.id, formula] as const))('%s', (_id, formula) => {
  const { program } = formula
  const context = { asOf: dateOf(formula), book: NO_BOOK, untraced: true }
  const law = program.law(context.asOf, NO_BOOK)!
  const told = (situation: Known) => JSON.stringify(formula.evaluate(situation, context))
  /** What it comes to, without the reasons: who tells more is told more that stands against the case. */
  const decided = (situation: Known) => {
    const { reasons: _, ...decision } = formula.evaluate(situation, context)
    return JSON.stringify(decision)
  }

  test.prop([arbitrarySituation(program).filter((situation) => formula.contradictions(situation).length === 0)], {
    numRuns: 60,
  })('demands no fact whose every value leads to the same decision', (situation) => {
    const decided = told(situation)
    const idle = demanded(formula, situation, context.asOf).filter((placed) =>
      turningPoints(program, law, situation, placed)
        .map((wire) => ({ ...situation, [placed.fact.name]: wire }))
        .every((other) => formula.contradictions(other).length > 0 || told(other) === decided),
    )
    expect(idle.map(({ fact }) => fact.name)).toEqual([])
  })

  test.prop([arbitrarySituation(program).filter((situation) => formula.contradictions(situation).length === 0)], {
    numRuns: 60,
  })('decides as with it where a fact need not be told', (situation) => {
    const needed = new Set(demanded(formula, situation, context.asOf).map(({ fact }) => fact.name))
    const free = program.facts.filter(
      ({ fact: { name, reviewed, presumed } }) => !reviewed && presumed === undefined && !needed.has(name),
    )
    const changed = free.filter(({ fact: { name } }) => decided(without(situation, name)) !== decided(situation))
    expect(changed.map(({ fact }) => fact.name)).toEqual([])
  })
})
