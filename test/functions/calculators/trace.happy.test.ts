import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import type { Calculator, Example, TraceStep } from '../../../domain/kit/index.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import { testApp } from '../../http/app.ts'
import { evaluate, type Spoken } from '../../http/calculate.ts'
import { ask } from '../../http/client.ts'
import type { Evaluation } from '../../http/shapes.ts'

// What is served is the domain's trace, step for step, of every worked case: a frame that is written once and used for a
// step of another rule would still satisfy the contract.

const app = testApp()
const LANGUAGES = ['zh', 'en'] as const

const cases = calculators.flatMap((calculator) =>
  LANGUAGES.map((language) => [calculator.id, language, calculator] as const),
)

/** The steps that the domain gives, in one language, as JSON carries them. */
function stepsOf(calculator: Calculator, { asOf, situation }: Example, language: Spoken): unknown {
  const { trace } = calculator.evaluate(calculator.situation.parse(situation), { asOf, book: EMPTY_BOOK })
  return JSON.parse(JSON.stringify(trace.map((step) => told(step, language))))
}

const told = ({ label, parameters, ...step }: TraceStep, language: Spoken) => ({
  ...step,
  label: label[language],
  parameters: parameters.map((parameter) => ({ ...parameter, label: parameter.label[language] })),
})

describe.each(cases)('%s, in %s', (_id, language, calculator) => {
  const { id, examples } = calculator

  test('each worked case is served with the trace of the domain', async () => {
    for (const example of examples) {
      const { asOf, situation } = example
      const { trace } = await evaluate(app, id, { asOf, situation }, language)
      expect(trace).toEqual(stepsOf(calculator, example, language))
    }
  })

  test('so are the rows of a batch', async () => {
    for (const [asOf, sharing] of Map.groupBy(examples, (example) => example.asOf)) {
      const situations = sharing.map(({ situation }) => situation)
      const { body } = await ask<{ rows: Evaluation[] }>(app, 'POST', `/v1/calculators/${id}/batch?trace=full`, {
        json: { asOf, situations },
        headers: { 'accept-language': language === 'zh' ? 'zh-CN' : 'en' },
      })
      expect(body.rows.map(({ trace }) => trace)).toEqual(
        sharing.map((example) => stepsOf(calculator, example, language)),
      )
    }
  })
})
