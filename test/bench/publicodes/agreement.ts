import type { Decision, Range } from '../../../domain/kit/index.ts'
import { partiesOf } from '../screening/parties.ts'
import { evaluated, literalsOf, type Pair } from './engine.ts'

/** The law under which both are measured. */
export const CONTEXT = { asOf: '2021-06-30', book: { id: 'bench', values: {} } }

/** Invented cases beside the golden examples. */
const INVENTED = 200

/**
 * Has both engines decide the golden examples and as many invented cases: what the other one settles must be what ours gives.
 *
 * @throws Error at the first output on which they differ
 */
export function mustAgree(pair: Pair): void {
  const { formula, outputs } = pair
  const invented = partiesOf([formula], INVENTED, 6).map(({ whole }) => whole)
  for (const situation of [...formula.examples.map((example) => example.situation), ...invented]) {
    const facts = formula.situation.parse(situation) as Readonly<Record<string, unknown>>
    const expected = ourOutputs(formula.evaluate(facts, CONTEXT), outputs)
    for (const [i, value] of evaluated(pair, literalsOf(pair, facts)).entries()) {
      if (value === undefined || expected[i] === undefined || value === expected[i]) continue
      const differs = `${outputs[i]} of ${formula.id}: publicodes gives ${value}, the policy ${expected[i]}`
      throw new Error(`${differs}, for ${JSON.stringify(situation)}`)
    }
  }
}

/** Ours as plain values; undefined where they are not settled, or not given as the case is refused. */
function ourOutputs({ outcome, result }: Decision, outputs: readonly string[]): unknown[] {
  const given = (result ?? {}) as Readonly<Record<string, Range | string>>
  return outputs.map((output) => {
    if (output === 'entitled') return outcome === 'computed' ? undefined : outcome === 'granted'
    const value = given[output]
    if (typeof value !== 'object') return value
    if (value.least !== value.most) return undefined
    return typeof value.least === 'string' ? Number(value.least) : value.least
  })
}
