import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { isFormula, PERCENT, percent, print, slotsOf } from '../../domain/kit/index.ts'

// Every percentage that comes in has the bounds of its meaning: a share lies between none and all of it, and what cannot be
// negative falls by all of it at most. Amounts that are part of another are held against it by their calculators.

const ALL = percent(100)

const shares = calculators
  .filter(isFormula)
  .flatMap(({ program }) => program.facts)
  .filter(({ fact }) => fact.unit.code === 'percent')
  .map(({ fact }) => [fact.name, fact] as const)

test.each([...new Map(shares)])('the fact %s is a share', (name, { schema, least, most }) => {
  expect(name).toMatch(/Percent$/)
  expect(least).toBeGreaterThanOrEqual(0)
  expect(most).toBeLessThanOrEqual(ALL)
  const taken = ['-1', '-0.0001', '100.0001', '101', '240'].filter((wire) => schema.safeParse(wire).success)
  expect(taken).toEqual([])
  for (const edge of [least, most]) expect(schema.safeParse(print(PERCENT, edge)).success).toBe(true)
})

const slots = new Map(calculators.flatMap(slotsOf).map(({ id, unit, slot }) => [id, { unit, slot: slot! }]))

test.each([...slots].filter(([, { unit }]) => unit.code === 'percent'))('the slot %s is a share', (_, { slot }) => {
  expect(slot.least).toBeGreaterThanOrEqual(0)
  expect(slot.most).toBeLessThanOrEqual(ALL)
  for (const wire of ['-1', '100.0001']) expect(slot.schema.safeParse(wire).success).toBe(false)
})

/** Every field of an input by its name, whatever holds it. */
function fieldsOf(schema: z.ZodType): [string, z.ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return fieldsOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    [name, field] as [string, z.ZodType],
    ...fieldsOf(field),
  ])
}

const collective = calculators.filter((calculator) => !isFormula(calculator))
const percentages = collective.flatMap(({ id, situation }) =>
  fieldsOf(situation)
    .filter(([name]) => name.endsWith('Percent'))
    .map(([name, field]) => [`${id} ${name}`, field] as const),
)

const taken = (field: z.ZodType, ...wires: string[]) => wires.filter((wire) => field.safeParse(wire).success)

describe('of many units', () => {
  test('there are growths and shares', () => {
    expect(percentages.filter(([name]) => name.includes('Growth')).length).toBeGreaterThan(5)
    expect(percentages.filter(([name]) => !name.includes('Growth')).length).toBeGreaterThan(5)
  })

  test.each(percentages.filter(([name]) => name.includes('Growth')))('%s is a growth', (_, field) => {
    const growths = ['-100', '-0.5', '0', '100', '240']
    expect(taken(field, ...growths, '-100.0001', '-101')).toEqual(growths)
  })

  test.each(percentages.filter(([name]) => !name.includes('Growth')))('%s is a share', (_, field) => {
    expect(taken(field, '0', '33.3333', '100', '100.0001', '240', '-0.0001', '-1')).toEqual(['0', '33.3333', '100'])
  })
})
