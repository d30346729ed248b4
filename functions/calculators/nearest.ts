import { type Formula, nearestChanges } from '../../domain/kit/index.ts'
import { type Operation, type Route, route } from '../platform/operation.ts'
import { appliedTo, type CalculatorDeps, dateFaults, situationFaults } from './conditions.ts'
import { presentStanding } from './evaluation.ts'
import { type CalculationRequest, nearestSchema, requestSchema } from './schemas.ts'

/** For each fact that the party can change: the smallest change of it alone that gains admission or more of the goal. */
export function nearestRoute(formula: Formula, deps: CalculatorDeps): Route {
  const asks = new Map(formula.program.facts.map(({ fact }) => [fact.name, fact.ask]))
  const operation: Operation<unknown, unknown, CalculationRequest> = {
    id: `${formula.id}-nearest-changes`,
    method: 'post',
    path: `/v1/calculators/${formula.id}/nearest-changes`,
    tag: 'calculators',
    summary: `The nearest changes that gain: ${formula.title.en} 最近的改变：${formula.title.zh}`,
    body: requestSchema(formula),
    crossCheck: (body) => [...dateFaults(formula, body.asOf), ...situationFaults(formula, body, deps)],
    replies: {
      200: {
        description: 'The changes, fact by fact; empty where none gains. 最近的改变',
        schema: () => nearestSchema(formula),
      },
    },
    problems: ['malformed-request', 'malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-input'],
  }
  return route(operation, ({ body, language }) => {
    const applied = appliedTo(body, deps)
    const changes = nearestChanges(formula, body.situation as Readonly<Record<string, unknown>>, applied).map(
      ({ fact, ...change }) => ({ fact, question: asks.get(fact)![language], ...change }),
    )
    return { body: { ...presentStanding({ calculator: formula, ...applied }), changes } }
  })
}
