import type { Calculator } from '../../domain/kit/index.ts'
import { type Operation, type Route, route } from '../platform/operation.ts'
import { appliedTo, type CalculatorDeps, dateFaults, situationFaults, traceQuery } from './conditions.ts'
import { present } from './evaluation.ts'
import { type CalculationRequest, evaluationSchema, requestSchema } from './schemas.ts'

const MANY_UNITS_LIMIT = 2 * 1024 * 1024

/** A situation in, a decision out. */
export function calculationRoute(calculator: Calculator, deps: CalculatorDeps): Route {
  const operation: Operation<unknown, { trace?: 'full' | 'none' }, CalculationRequest> = {
    id: calculator.id,
    method: 'post',
    path: `/v1/calculators/${calculator.id}`,
    tag: 'calculators',
    summary: `${calculator.title.en} ${calculator.title.zh}`,
    query: traceQuery,
    body: requestSchema(calculator),
    bodyLimit: calculator.weighsManyUnits ? MANY_UNITS_LIMIT : undefined,
    crossCheck: (body) => [...dateFaults(calculator, body.asOf), ...situationFaults(calculator, body, deps)],
    replies: {
      200: { description: 'The decision, each step cited. 计算结果', schema: () => evaluationSchema(calculator) },
    },
    problems: ['malformed-request', 'malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-input'],
  }
  return route(operation, ({ query, body, language }) => {
    const traced = query.trace !== 'none'
    const { whatIf, ...context } = appliedTo(body, deps)
    const decision = calculator.evaluate(body.situation, { ...context, untraced: !traced })
    return { body: present({ calculator, ...context, whatIf, traced, situation: body.situation, decision }, language) }
  })
}
