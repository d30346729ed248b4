import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { type Expression, isFormula } from '../../domain/kit/index.ts'
import { arbitrarySituation } from './arbitrary.ts'
import { NO_BOOK } from './decide.ts'

// A verdict comes with its reason: nobody is told that something is not met, or late, and left to guess why.

/** Outputs that sort a case and hold nothing against it. */
const SORTING: Readonly<Record<string, readonly string[]>> = {
  'land-acceptance-tests': ['exceedsContract'],
  'headquarters-award': ['movingHelp'],
  'land-acceptance-responsibility': ['supplyPlanDue', 'otherDepartmentsToo'],
  'free-premises': ['comesFirst'],
  'fund-income-route': ['keptApart'],
  'idle-land-options': ['listIsOpen'],
  'full-levy-status': ['fullLevy', 'regulationRequired'],
}

/** Reasons that hold against several outputs at once and are told once. */
const SHARED = ['COUNTED_AFTER_DEADLINE']

/** What an outcome of a choice holds against the case. */
const AGAINST = ['late', 'below', 'overdue', 'doneLate', 'failed', 'notMet', 'rejected', 'needsJustification']

/** The rules that an output rests on. */
const rulesOf = ({ rule, operands }: Expression): string[] => [...(rule ? [rule.id] : []), ...operands.flatMap(rulesOf)]

const isOne = (output: Expression | readonly Expression[]): output is Expression => !Array.isArray(output)

describe.each(calculators.filter(isFormula).map((formula) => [formula.id, formula] as const))('%s', (id, formula) => {
  const context = { asOf: formula.policy.inForce.to ?? '2030-06-30', book: NO_BOOK, untraced: true }
  const verdicts = Object.entries(formula.outputs).filter(
    ([name, output]) => isOne(output) && ['truth', 'option'].includes(output.unit.code) && !SORTING[id]?.includes(name),
  )
  const isAgainst = (value: unknown): boolean =>
    AGAINST.includes(value as string) || (value as { most?: unknown } | null)?.most === false

  test.prop([arbitrarySituation(formula.program).filter((s) => formula.contradictions(s).length === 0)], {
    numRuns: 200,
  })('says why, where it finds against the case', (situation) => {
    const { result = {}, reasons } = formula.evaluate(situation, context)
    const told = new Set(reasons.map(({ rule }) => rule))
    const isShared = reasons.some(({ code }) => SHARED.includes(code))
    const isTold = (output: Expression): boolean => {
      const rules = rulesOf(output)
      return rules.length === 0 ? told.size > 0 : rules.some((rule) => told.has(rule))
    }
    const against = verdicts.filter(([name]) => isAgainst((result as Record<string, unknown>)[name]))
    const silent = against.filter(([, output]) => !isShared && !isTold(output as Expression))
    expect(silent.map(([name]) => name)).toEqual([])
  })
})
