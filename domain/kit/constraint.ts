import type { Truth } from './expression.ts'
import { type Fault, pointerTo } from './fault.ts'
import { NO_BOOK } from './parameter.ts'
import { compile, type Situation } from './program.ts'
import type { Text } from './text.ts'

/** A rule between fields of the situation: its falsehood is a fault of the input, not a refusal. */
export interface Constraint {
  readonly code: string
  readonly field: string
  readonly says: Text
  readonly holds: Truth
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
