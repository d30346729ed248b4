import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { isFormula, type Wire } from '../../domain/kit/index.ts'
import { arbitrarySituation, partOf } from './arbitrary.ts'

const formulas = calculators.filter(isFormula).map((formula) => [formula.id, formula] as const)

// What is shown as the most of a quantity that the law bounds is taken as it is: no form may bound it sooner.
describe.each(formulas)('%s', (_id, { program, policy, goal }) => {
  const law = program.law(policy.inForce.from, { id: 'empty', values: {} })!
  const quantities = [goal, ...program.rules.map(({ expression }) => expression)].filter(
    ({ unit }) => unit.code !== 'truth' && unit.code !== 'option',
  )
  const shown = quantities.map(program.at)
  const edges = new Map(program.facts.map(({ fact }) => [fact.name, fact]))
  /** Next to the edge of a form nothing has room to be wider; nobody is there. */
  const isAtEdge = ([name, wire]: [string, Wire]): boolean => {
    const { unit, most, encode } = edges.get(name)!
    return (unit.code === 'day' || most > 1000) && encode(wire) > most / 2
  }

  test.prop([partOf(arbitrarySituation(program))], { numRuns: 100 })(
    'where the law sets a most, the forms are wider',
    ({ part }) => {
      const told = Object.fromEntries(Object.entries(part).filter((entry) => !isAtEdge(entry)))
      const frame = program.run(law, told)
      const { most } = frame.outer()
      const bounded = shown.filter((at) => frame.caps[at] !== Number.POSITIVE_INFINITY)
      expect(bounded.map((at) => most[at])).toEqual(bounded.map((at) => frame.most[at]))
    },
  )
})
