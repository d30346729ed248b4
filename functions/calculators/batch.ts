import { type Calculator, type Fault, faultsOf, type Language, text } from '../../domain/kit/index.ts'
import { type Operation, type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { type Applied, appliedTo, type CalculatorDeps, dateFaults, traceQuery } from './conditions.ts'
import { presentDecision, presentStanding } from './evaluation.ts'
import { type BatchRequest, batchRequestSchema, batchSchema } from './schemas.ts'

/** Most bytes of a batch in either direction: a function takes and gives 6 MB, quoting included. */
export const BATCH_LIMIT = 4 * 1024 * 1024

/** Many situations in, each decided or refused alone, in their order. */
export function batchRoute(calculator: Calculator, deps: CalculatorDeps): Route {
  const operation: Operation<unknown, { trace?: 'full' | 'none' }, BatchRequest> = {
    id: `${calculator.id}-batch`,
    method: 'post',
    path: `/v1/calculators/${calculator.id}/batch`,
    tag: 'calculators',
    summary: `Many at once: ${calculator.title.en} 批量：${calculator.title.zh}`,
    query: traceQuery,
    body: batchRequestSchema(calculator),
    bodyLimit: BATCH_LIMIT,
    crossCheck: ({ asOf }) => dateFaults(calculator, asOf),
    replies: {
      200: {
        description: `Row by row, without traces unless asked (trace=full); at most ${BATCH_LIMIT} bytes. 逐行结果`,
        schema: () => batchSchema(calculator),
      },
    },
    problems: [
      'malformed-request',
      'malformed-json',
      'body-too-large',
      'reply-too-large',
      'unsupported-media-type',
      'invalid-input',
    ],
  }
  return route(operation, ({ query, body, language }) => {
    const applied = appliedTo(body, deps)
    const decide = rowDecider(calculator, applied, query.trace === 'full', language)
    let rows = ''
    for (const situation of body.situations) {
      rows += (rows === '' ? '' : ',') + decide(situation)
      if (rows.length > BATCH_LIMIT) throw tooLarge()
    }
    const standing = JSON.stringify(presentStanding({ calculator, ...applied })).slice(0, -1)
    const reply = `${standing},"rows":[${rows}]}`
    if (Buffer.byteLength(reply) > BATCH_LIMIT) throw tooLarge()
    return { body: reply }
  })
}

const tooLarge = () =>
  new Problem('reply-too-large', {
    detail: text(
      `结果超过 ${BATCH_LIMIT} 字节：减少行数，或不要推理过程`,
      `the reply is over ${BATCH_LIMIT} bytes: send fewer rows, or leave the traces out`,
    ),
  })

/** Decides one situation as it came, as JSON: the decision, or every fault of the row. */
export function rowDecider(calculator: Calculator, applied: Applied, traced: boolean, language: Language) {
  const context = { asOf: applied.asOf, book: applied.book, untraced: !traced }
  return (raw: unknown): string => {
    const parsed = calculator.situation.safeParse(raw, { reportInput: true })
    const faults: readonly Fault[] = parsed.success
      ? calculator.crossCheck(parsed.data as Readonly<Record<string, unknown>>, context)
      : faultsOf(parsed.error)
    if (faults.length > 0)
      return JSON.stringify({
        errors: faults.map(({ pointer, code, detail }) => ({ pointer, code, detail: detail[language] })),
      })
    const situation = parsed.data
    const decision = calculator.evaluate(situation, context)
    return presentDecision({ calculator, ...applied, traced, situation, decision }, language)
  }
}
