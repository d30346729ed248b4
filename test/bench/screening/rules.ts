import { Engine, type RuleProperties } from 'json-rules-engine'
import { type Context, type Eligibility, screen } from '../../../domain/kit/index.ts'
import type { Party } from './parties.ts'
import type { Predicate } from './predicates.ts'

/** What json-rules-engine says of each entitlement, by the calculator's id. */
type Verdicts = ReadonlyMap<string, Eligibility>

/** Facts of a party as the engine takes them. */
export type RuleFacts = Readonly<Record<string, unknown>>

/** An engine with a rule for each entitlement; with two, it tells "not entitled" from "not known". */
export function rulesEngine(predicates: readonly Predicate[], sides: readonly ('eligible' | 'ineligible')[]): Engine {
  const rules = predicates.flatMap((predicate) =>
    sides.map(
      (side): RuleProperties => ({
        conditions: predicate[side],
        event: { type: side, params: { id: predicate.formula.id } },
      }),
    ),
  )
  return new Engine(rules, { allowUndefinedFacts: true })
}

/** The facts of a party for all predicates at once. */
export const factsFor = (predicates: readonly Predicate[], situation: Party['part']): RuleFacts =>
  Object.assign({}, ...predicates.map(({ facts }) => facts(situation)))

/**
 * Has the other engine judge the same parties: of whom everything is known it must say the same, and of whom only a part is
 * known, nothing that contradicts ours. Only then may the two be timed against each other.
 *
 * @throws Error at the first entitlement on which they differ
 */
export async function mustAgree(
  predicates: readonly Predicate[],
  parties: readonly Party[],
  context: Context,
): Promise<void> {
  const engine = rulesEngine(predicates, ['eligible', 'ineligible'])
  for (const { whole, part } of parties) {
    for (const [facts, isWhole] of [
      [whole, true],
      [part, false],
    ] as const) {
      const verdicts = await verdictsOf(engine, factsFor(predicates, facts))
      const formulas = predicates.map(({ formula }) => formula)
      for (const { formula, eligibility } of screen(formulas, facts, context).entitlements) {
        const verdict = verdicts.get(formula.id) ?? 'undetermined'
        if (verdict === eligibility || (verdict === 'undetermined' && !isWhole)) continue
        throw new Error(`${formula.id}: ${verdict}, not ${eligibility}, for ${JSON.stringify(facts)}`)
      }
    }
  }
}

async function verdictsOf(engine: Engine, facts: RuleFacts): Promise<Verdicts> {
  const { events } = await engine.run(facts)
  return new Map(events.map(({ type, params }) => [params!.id as string, type as Eligibility]))
}
