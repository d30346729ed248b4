import type { Frame } from './expression.ts'
import { everyValueOf, type Fact } from './fact.ts'
import { type Fault, pointerTo } from './fault.ts'
import type { Law, Program, Situation } from './program.ts'
import type { Opener } from './reading.ts'
import { text } from './text.ts'
import type { Wire } from './unit.ts'

/** What of a calculator tells which facts a whole case needs. */
interface Rules {
  readonly program: Program
  /** The same of its admission alone. */
  readonly admitting: Program
  readonly open: Opener
  /** Where its admission stands, and all that makes a decision. */
  readonly admission: number
  readonly decisive: readonly number[]
  readonly contradictions: (facts: Situation) => readonly Fault[]
  /** A decision as text, to be compared. */
  readonly decided: (situation: Situation, law: Law, asOf: string) => string
}

/** A fact that nobody told, and a value of it: whatever it is, the decision is the same. */
export interface Idle {
  readonly name: string
  readonly wire: Wire
}

/** What a whole case has to tell. */
export interface Asking {
  /** Names of facts that nobody needs to tell who is refused by the others. */
  readonly onlyIfAdmitted: ReadonlySet<string>
  /** What the case may not be left without: a fault each. */
  readonly missing: (situation: Situation, law: Law, asOf: string) => Fault[]
  /** The last fact that a frame waits for, where the others settle it all the same. */
  readonly idle: (frame: Frame, situation: Situation, law: Law, asOf: string) => Idle | undefined
}

/** Reads off the rules of a calculator what a whole case has to tell: nothing that can change no decision. */
export function askingOf({ program, admitting, open, admission, decisive, contradictions, decided }: Rules): Asking {
  const onlyIfAdmitted = factsOfAdmitted(program, admitting)
  const told = program.facts.filter(({ fact }) => !fact.reviewed).map(({ fact }) => fact)
  const isOptional = ({ name, conditional, presumed }: Fact): boolean =>
    presumed === undefined && (conditional || onlyIfAdmitted.has(name))
  const optional = told.filter(isOptional)
  const others = told.filter((fact) => !isOptional(fact)).map(({ name }) => name)

  /**
   * What the schema does not ask of everybody is wanted where the case may still be admitted and is open for want of it; a
   * conditional fact only once the others are known, since it may turn out not to count.
   */
  const wantedBy = (frame: Frame, situation: Situation): readonly Fact[] => {
    const absent = optional.filter(({ name }) => situation[name] === undefined)
    if (absent.length === 0 || frame.most[admission] === 0) return []
    const missing = new Set(open(frame, decisive).missing.map(({ name }) => name))
    const wanted = absent.filter(({ name }) => missing.has(name))
    const first = wanted.filter(({ conditional }) => !conditional)
    const isLast = first.length === 0 && others.every((name) => situation[name] !== undefined)
    return isLast ? wanted : first
  }

  /** Of all that the last fact can be, each leads to the same decision: one of its values. */
  const idleAmong = ([last, ...more]: readonly Fact[], situation: Situation, law: Law, asOf: string) => {
    if (!last || more.length > 0) return undefined
    const possible = everyValueOf(last)?.filter(
      (wire) => contradictions({ ...situation, [last.name]: wire }).length === 0,
    )
    const outcomes = possible?.map((wire) => decided({ ...situation, [last.name]: wire }, law, asOf))
    return new Set(outcomes).size === 1 ? { name: last.name, wire: possible![0]! } : undefined
  }

  return {
    onlyIfAdmitted,
    missing(situation, law, asOf) {
      if (Object.values(situation).some(isDamaged)) return []
      const wanted = wantedBy(program.run(law, situation), situation)
      return idleAmong(wanted, situation, law, asOf) ? [] : wanted.map(neededFault)
    },
    idle(frame, situation, law, asOf) {
      return idleAmong(wantedBy(frame, situation), situation, law, asOf)
    },
  }
}

/** What only the case that is admitted has to tell: the facts that do not decide on its admission, where there is one. */
function factsOfAdmitted(program: Program, admitting: Program): ReadonlySet<string> {
  const deciding = new Set(admitting.facts.map(({ fact }) => fact.name))
  const names = program.facts.map(({ fact }) => fact.name)
  return new Set(deciding.size > 0 ? names.filter((name) => !deciding.has(name)) : [])
}

/** Whether something of a list was left out for a fault. */
const isDamaged = (wire: unknown): boolean => Array.isArray(wire) && wire.includes(undefined)

const NEEDED = text('在这种情形下须填写', 'is needed in this case')

const neededFault = ({ name }: Fact): Fault => ({ pointer: pointerTo([name]), code: 'required', detail: NEEDED })
