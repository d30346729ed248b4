import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { testApp } from '../../http/app.ts'
import { evaluate } from '../../http/calculate.ts'
import { ask } from '../../http/client.ts'

const app = testApp()

interface Example {
  readonly title: string
  readonly asOf: string
  readonly situation: Record<string, unknown>
  readonly outcome: string
  readonly result?: object
  readonly codes?: readonly string[]
}

interface Entry {
  readonly situationSchema: object
  readonly resultSchema: object
  readonly examples: readonly Example[]
}

const entryOf = async (id: string, language = 'zh') =>
  (await ask<Entry>(app, 'GET', `/v1/calculators/${id}`, { headers: { 'accept-language': language } })).body

/** A validator of its own for each schema: nothing but the schema is known to it. */
function compileAlone(schema: object) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  ajvFormats.default(ajv)
  return ajv.compile(schema)
}

describe.each(calculators.map(({ id }) => id))('%s', (id) => {
  test('has schemas that stand alone', async () => {
    const { situationSchema, resultSchema } = await entryOf(id)
    for (const schema of [situationSchema, resultSchema]) {
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
      expect(JSON.stringify(schema)).not.toContain('#/components/')
      expect(compileAlone(schema)({ unknown: true })).toBe(false)
    }
  })

  test('has golden examples, titled in both languages', async () => {
    const [zh, en] = [await entryOf(id, 'zh'), await entryOf(id, 'en')]
    expect(zh.examples.length).toBeGreaterThanOrEqual(3)
    expect(zh.examples.every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true)
    expect(en.examples.map(({ title: _, ...example }) => example)).toEqual(
      zh.examples.map(({ title: _, ...example }) => example),
    )
    expect(en.examples.filter(({ title }) => /\p{Script=Han}/u.test(title))).toEqual([])
  })

  test('gives for every example what the example says', async () => {
    const { examples, situationSchema, resultSchema } = await entryOf(id)
    const isSituation = compileAlone(situationSchema)
    const isResult = compileAlone(resultSchema)
    for (const { title, asOf, situation, outcome, result, codes = [] } of examples) {
      expect([title, isSituation(situation), isSituation.errors]).toEqual([title, true, null])
      const decision = await evaluate<object>(app, id, { asOf, situation })
      expect([title, decision.outcome, decision.asOf]).toEqual([title, outcome, asOf])
      if (result) expect(decision.result, title).toMatchObject(result)
      if (decision.result) expect([title, isResult(decision.result)]).toEqual([title, true])
      const told = [...decision.reasons, ...decision.requiresReview].map(({ code }) => code)
      expect([title, told]).toEqual([title, expect.arrayContaining([...codes])])
    }
  })
})
