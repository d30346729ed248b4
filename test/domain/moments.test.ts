import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { bareOf, type Calculator, type Fact, isFormula, momentOf, screen } from '../../domain/kit/index.ts'
import { NO_BOOK } from './decide.ts'

// Every day, month and year that a case may tell says how it lies to the date of decision; what is told as done and has not
// come yet is remarked.

const formulas = calculators.filter(isFormula)
const facts = [
  ...new Map(formulas.flatMap(({ program }) => program.facts).map(({ fact }) => [fact.name, fact])).values(),
]

/** A question that asks when: for a day, or for a calendar year. */
const asksWhen = ({ name, unit, ask }: Fact): boolean =>
  unit.code === 'day' || (unit.code === 'count' && (/(?<!This)Year$/.test(name) || /哪一?年/.test(ask.zh)))

describe('facts', () => {
  test.each(facts.filter(asksWhen).map((fact) => [fact.name, fact] as const))('%s lies in time', (_name, { time }) => {
    expect(['done', 'ahead']).toContain(time)
  })

  test('nothing else does', () => {
    expect(facts.filter((fact) => fact.time !== undefined && !asksWhen(fact)).map(({ name }) => name)).toEqual([])
    expect(facts.filter(asksWhen).length).toBeGreaterThan(30)
  })

  /** Plans, ends that are agreed, periods that are asked about: everything else tells what is done. */
  test('few may lie after the date of decision by what they mean', () => {
    expect(
      facts
        .filter(({ time }) => time === 'ahead')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'acceptanceLimitAgreedDay',
      'layoffOn',
      'operatorContractEndsOn',
      'operatorContractStartsOn',
      'operatorFeeDueOn',
      'otherOperatorContractEndsOn',
      'otherOperatorContractStartsOn',
      'parkReportPeriodOn',
      'talentContractEndsOn',
      'wasteFeePeriodOn',
    ])
  })
})

const done = formulas.flatMap((formula) =>
  formula.program.facts.flatMap(({ fact }) =>
    fact.time === 'done' ? [[formula.id, fact.name, formula, fact] as const] : [],
  ),
)

describe.each(done)('%s: %s', (_id, name, formula, { unit }) => {
  const [asOf, on, after] =
    unit.code === 'day' ? ['2021-06-30', '2021-06-30', '2021-07-01'] : ['2021-06-30', 2021, 2022]
  const late = (wire: unknown) => formula.late({ [name]: wire }, asOf).map(({ code }) => code)

  test('is remarked where it lies after the date of decision, and not on it', () => {
    expect([late(on), late(after)]).toEqual([[], ['FACT_AFTER_DATE']])
  })

  test('is remarked by a rule of the calculator, with its article', () => {
    const rules = formula.program.rules.map(({ mark: { id, cite } }) => ({ rule: id, citation: cite }))
    for (const { rule, citation } of formula.late({ [name]: after }, asOf))
      expect(rules).toContainEqual({ rule, citation })
  })

  test('is remarked in the screening too, while nothing refuses the case', () => {
    const { eligibility, reasons } = screen([formula], { [name]: after }, { asOf, book: NO_BOOK }).entitlements[0]!
    expect(reasons.some(({ code }) => code === 'FACT_AFTER_DATE')).toBe(eligibility !== 'ineligible')
  })
})

/** The days, months, years and instants of a schema, by their path; what is marked as a whole is not looked into. */
function leavesInTime(wrapped: z.ZodType, path: string, found: Map<string, z.ZodType>): Map<string, z.ZodType> {
  const schema = bareOf(wrapped)
  if (momentOf(schema)) return found.set(path, schema)
  if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape)) leavesInTime(field as z.ZodType, `${path}/${name}`, found)
  else if (schema instanceof z.ZodArray) leavesInTime(schema.element as z.ZodType, `${path}/*`, found)
  else if (/(On|At|From|To|Days|[yY]ear|month)(\/\*)?$/.test(path) && !/Fen/.test(path)) found.set(path, schema)
  return found
}

const collectives = calculators.filter((calculator) => !isFormula(calculator))

/** What the examples of a calculator tell as done, looked at on the first day of its policy. */
const lateAtFirst = ({ policy, examples, situation: schema, evaluate }: Calculator) =>
  examples
    .flatMap(({ situation }) => evaluate(schema.parse(situation), { asOf: policy.inForce.from, book: NO_BOOK }).reasons)
    .filter(({ code }) => code === 'FACT_AFTER_DATE')

describe.each(collectives.map((calculator) => [calculator.id, calculator] as const))('%s', (_id, calculator) => {
  const leaves = leavesInTime(calculator.situation, '', new Map())

  test('marks every day, month and year', () => {
    expect(leaves.size).toBeGreaterThan(0)
    expect([...leaves].filter(([, schema]) => !momentOf(schema)).map(([path]) => path)).toEqual([])
  })

  test('remarks on what has not come by one of its rules, with its article', () => {
    const { id, citation } = calculator.datedBy!
    expect(calculator.rules).toContain(calculator.datedBy)
    for (const late of lateAtFirst(calculator)) expect(late).toMatchObject({ rule: id, citation })
  })
})

test('a remark on a year or day that has not come never cites a date of issue', () => {
  const articles = collectives.flatMap(lateAtFirst).map(({ citation }) => citation.article)
  expect(articles).not.toContain('印发日期')
  expect(new Set(articles).size).toBeGreaterThan(2)
})

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s remarks on none of its examples, each of which is of its day',
  (_id, { examples, situation: schema, evaluate }) => {
    const late = examples.filter(({ situation, asOf }) =>
      evaluate(schema.parse(situation), { asOf, book: NO_BOOK }).reasons.some(({ code }) => code === 'FACT_AFTER_DATE'),
    )
    expect(late.map(({ title }) => title.en)).toEqual([])
  },
)
