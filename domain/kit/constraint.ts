import type { Expression, Truth } from './expression.ts'
import { type Fault, pointerTo } from './fault.ts'
import { NO_BOOK } from './parameter.ts'
import { compile, type Ordering, type Situation } from './program.ts'
import type { Text } from './text.ts'

/** A rule between fields of the situation: its falsehood is a fault of the input, not a refusal. */
export interface Constraint {
  readonly code: string
  readonly field: string
  readonly says: Text
  readonly holds: Truth
}

/** The facts that constraints put in order whatever the others are: what is known of one bounds the other. */
export const orderingsOf = (constraints: readonly Constraint[]): Ordering[] =>
  constraints.flatMap(({ holds }) => orderings(holds))

function orderings({ orders, joins, operands }: Expression): Ordering[] {
  if (joins === 'all') return operands.flatMap(orderings)
  if (joins === 'any') {
    const [where, ...others] = operands.map((operand) => negated(operand))
    return where && others.length === 1 ? orderings(operands[1]!).map((order) => ({ ...order, where })) : []
  }
  if (!orders) return []
  const [high, low] = operands
  const above = (high!.adds ? high!.operands : [high!]).flatMap(({ fact }) => fact?.name ?? [])
  const isWhole = above.length === (high!.adds ? high!.operands.length : 1)
  return isWhole && low!.fact ? [{ above, below: low!.fact.name }] : []
}

/** The yes or no that a condition denies, where it does nothing else. */
function negated({ unit, operands: [one, denied] }: Expression): string | undefined {
  return unit.code === 'truth' && one?.constant === 1 ? denied?.fact?.name : undefined
}

/**
 * Reads off some facts which constraints certainly do not hold. A constraint lies between facts: it is not looked at before
 * two of its facts are known.
 */
export function contradictionReader(constraints: readonly Constraint[], asOf: string): (facts: Situation) => Fault[] {
  const conditions = constraints.map(({ code, field, says, holds }) => {
    const program = compile([holds])
    const names = program.facts.map(({ fact }) => fact.name)
    const fault: Fault = { pointer: pointerTo([field]), code, detail: says }
    return { program, names, at: program.at(holds), fault }
  })
  return (facts) => {
    const faults: Fault[] = []
    for (const { program, names, at, fault } of conditions) {
      let known = 0
      for (const name of names) if (facts[name] !== undefined) known++
      const law = known > 1 ? program.law(asOf, NO_BOOK) : undefined
      if (law && program.run(law, facts).most[at] === 0) faults.push(fault)
    }
    return faults
  }
}
