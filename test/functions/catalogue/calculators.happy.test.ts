import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { HOLDERS, isFormula } from '../../../domain/kit/index.ts'
import { entitlementsOf } from '../../../domain/screening.ts'
import { documentedAt } from '../../http/contract.ts'
import { isChinese, itemsOf, read } from './reading.ts'

interface Option {
  readonly code: string
  readonly label: string
}

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly $ref?: string
}

interface Described {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly holders: readonly string[]
  readonly askedBy: readonly string[]
  readonly operations: readonly { name: string; method: string; path: string }[]
  readonly facts?: readonly { id: string; question: string; options?: readonly Option[]; presumed?: unknown }[]
  readonly constraints: readonly { code: string; field: string; detail: string }[]
  readonly outputs: readonly {
    name: string
    label: string
    kind: string
    unit?: string
    options?: readonly Option[]
    rule?: string
  }[]
  readonly rules: readonly { rule: string; item: string; label: string; unit: string; citation: { article: string } }[]
  readonly situationSchema: Schema
  readonly resultSchema: Schema
}

const entry = (id: string, language = 'zh') => read<Described>(`/v1/calculators/${id}`, language)
const formulas = calculators.filter(isFormula)

test('the list says what each calculator answers, for whom, and how it is asked', async () => {
  for (const language of ['zh', 'en']) {
    for (const { id, summary, operations } of await itemsOf<Described>('/v1/calculators', language)) {
      expect([id, isChinese(summary), /[。.]$/.test(summary)]).toEqual([id, language === 'zh', true])
      for (const { name, method, path } of operations) {
        expect([name, documentedAt(method, path) !== undefined]).toEqual([name, true])
      }
    }
  }
})

test('its holders are those whose screening covers it', async () => {
  for (const { id, holders } of await itemsOf<Described>('/v1/calculators')) {
    const expected = HOLDERS.filter((holder) => entitlementsOf[holder].some((formula) => formula.id === id))
    expect([id, holders.toSorted()]).toEqual([id, expected.toSorted()])
  }
})

test('every calculator answers somebody: of an entitlement its holders, else whoever pays, serves or decides', async () => {
  for (const { id, holders, askedBy } of await itemsOf<Described>('/v1/calculators')) {
    expect([id, askedBy.length > 0, new Set(askedBy).size]).toEqual([id, true, askedBy.length])
    if (holders.length > 0) expect([id, askedBy]).toEqual([id, holders])
  }
  expect((await entry('parking-fee-quote')).askedBy).toEqual(['person', 'enterprise'])
  expect((await entry('fund-gap')).askedBy).toEqual(['government'])
})

test('only what weighs one case has nearest changes', async () => {
  const names = async (id: string) => (await entry(id)).operations.map(({ name }) => name)
  expect(await names('waste-fee')).toEqual(['calculate', 'batch', 'nearest-changes'])
  expect(await names('fund-gap')).toEqual(['calculate', 'batch'])
})

describe.each(calculators.map(({ id }) => id))('%s', (id) => {
  test('names every field of its result, once', async () => {
    const { outputs, resultSchema } = await entry(id)
    const fields = Object.keys(resultSchema.properties)
    expect(outputs.map(({ name }) => name).toSorted()).toEqual(fields.toSorted())
  })

  test.each(['zh', 'en'])('is told in %s', async (language) => {
    const { outputs, rules, constraints, facts = [] } = await entry(id, language)
    const told = [
      ...outputs.map(({ label }) => label),
      ...outputs.flatMap(({ options = [] }) => options.map(({ label }) => label)),
      ...facts.map(({ question }) => question),
      ...facts.flatMap(({ options = [] }) => options.map(({ label }) => label)),
      ...rules.map(({ label }) => label),
      ...constraints.map(({ detail }) => detail),
    ]
    if (language === 'zh') expect(told.filter((words) => !isChinese(words))).toEqual([])
    // Terms that only the Chinese has may stand in an English option; never in what names a field.
    else expect(outputs.filter(({ label }) => isChinese(label))).toEqual([])
  })
})

/** The codes that a result may show in a field; undefined where it shows no code. */
const codesOf = ({ enum: codes, anyOf, items }: Schema): readonly string[] | undefined =>
  codes ?? (items && codesOf(items)) ?? anyOf?.map(codesOf).find((found) => found !== undefined)

describe.each(formulas.map(({ id }) => id))('the formula %s', (id) => {
  const asked = entry(id)

  test('asks for what its situation may hold, and offers the same options', async () => {
    const { facts, situationSchema } = await asked
    const { particulars = {} } = formulas.find((formula) => formula.id === id) as { particulars?: object }
    const fields = Object.keys(situationSchema.properties).filter((name) => !Object.hasOwn(particulars, name))
    expect(facts!.map(({ id }) => id)).toEqual(fields)
    for (const { id, options } of facts!) {
      const codes = codesOf(situationSchema.properties[id]!)
      expect([id, options?.map(({ code }) => code)]).toEqual([id, codes])
    }
  })

  test('tells the unit of each output, and every code that it can be', async () => {
    const { outputs, resultSchema } = await asked
    for (const { name, kind, unit, options } of outputs) {
      expect([name, unit === undefined]).toEqual([name, false])
      expect([name, kind === 'choice' || kind === 'choices']).toEqual([name, unit === 'option'])
      const codes = kind === 'lines' ? undefined : codesOf(resultSchema.properties[name]!)
      expect([name, options?.map(({ code }) => code)]).toEqual([name, codes])
    }
  })

  test('names its rules with their articles, each item once', async () => {
    const { rules, outputs } = await asked
    expect(rules.filter(({ label, citation }) => label === '' || citation.article === '')).toEqual([])
    const ids = new Set(rules.map(({ rule }) => rule))
    for (const { rule } of outputs) if (rule) expect(ids).toContain(rule)
  })

  test('limits facts that it asks for', async () => {
    const { constraints, facts } = await asked
    const known = new Set(facts!.map(({ id }) => id))
    for (const { field } of constraints) expect(known).toContain(field)
  })
})

test('an output that is a rule is called as the rule', async () => {
  const { outputs } = await entry('overload-site-subsidy', 'en')
  expect(outputs).toEqual([
    { name: 'subsidyFen', label: 'Subsidy of the city', kind: 'range', unit: 'fen', rule: 'A9.R01' },
  ])
})

test('an output that is a sum, a choice or lines says so', async () => {
  const placement = await entry('placement-subsidy', 'en')
  expect(placement.outputs).toContainEqual(
    expect.objectContaining({ name: 'kind', label: 'Which subsidy', kind: 'choice', unit: 'option' }),
  )
  const rd = await entry('rd-subsidy', 'en')
  expect(rd.outputs).toContainEqual({
    name: 'subsidyFen',
    label: 'Both payments together',
    kind: 'range',
    unit: 'fen',
  })
  const score = await entry('star-enterprise-score', 'en')
  expect(score.outputs).toContainEqual({ name: 'lines', label: 'Points item by item', kind: 'lines', unit: 'points' })
})

test('of what weighs many units, the schema says what it asks', async () => {
  const { facts, outputs, rules } = await entry('fund-gap')
  expect(facts).toBeUndefined()
  expect(rules.map(({ rule, item, unit }) => `${rule} ${item} ${unit}`)).toEqual([
    'A8.R04 gap fen',
    'A8.R05 surplus fen',
    'A8.R06 excluded fen',
    'A8.R07 historical fen',
    'A8.R08 reserve fen',
    'A8.R09 shares fen',
    'A8.R10 treasury fen',
    'A8.R11 replenish fen',
  ])
  expect(outputs.map(({ kind }) => kind)).toEqual(['structure', 'structure'])
})
