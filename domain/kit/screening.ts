import * as z from 'zod'
import { endsOf } from './bounds.ts'
import { type Context, isInForce } from './calculator.ts'
import type { Reason, Review } from './decision.ts'
import { everyValueOf, type Fact } from './fact.ts'
import type { Formula } from './formula.ts'
import type { Law, Situation } from './program.ts'
import type { Ends, Wire } from './unit.ts'

/** What partial facts say of one entitlement. `notInForce`: the policy has no law on the date. */
export type Eligibility = 'eligible' | 'ineligible' | 'undetermined' | 'notInForce'

/** One entitlement, as far as the facts decide it. */
export interface Screened {
  readonly formula: Formula
  readonly eligibility: Eligibility
  /** What the goal can still be if the party is entitled, in inner integers, the most infinite where nothing bounds it; absent where it is not. */
  readonly goal?: Ends
  /** Everything that certainly stands against it; where it stays open, what is told as done and has not come yet, too. */
  readonly reasons: readonly Reason[]
  /** What a person, or a parameter that is not yet set, still has to settle. */
  readonly requiresReview: readonly Review[]
  /** The facts that the party itself can tell and that can still change its eligibility, or its goal once it is eligible. */
  readonly missing: readonly Fact[]
}

/** A fact to ask for, and the entitlements that wait for it. */
export interface NextQuestion {
  readonly fact: Fact
  readonly decides: readonly Formula[]
}

/** All entitlements of a party, and what to ask next; null where nothing is left that the party may know. */
export interface Screening {
  readonly entitlements: readonly Screened[]
  readonly nextQuestion: NextQuestion | null
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Weighs partial facts against every entitlement. An absent fact is unknown, never zero and never false: what is settled
 * stays settled whatever the others turn out to be, and with all facts known it is what the calculator decides.
 *
 * @param unknown names of facts that the party cannot tell: they stay missing, and are not asked for
 */
export function screen(
  formulas: readonly Formula[],
  facts: Situation,
  context: Context,
  unknown: ReadonlySet<string> = NOTHING,
): Screening {
  // Most facts are asked for and absent, and an object without a prototype is searched once for them, not twice.
  const known: Situation = Object.assign(Object.create(null), facts)
  const entitlements = formulas.map((formula) => screened(formula, known, context))
  return { entitlements, nextQuestion: nextQuestion(entitlements, unknown) }
}

function screened(formula: Formula, facts: Situation, context: Context): Screened {
  const { program } = formula
  const law = isInForce(formula, context.asOf) ? program.law(context.asOf, context.book) : undefined
  if (!law) return { formula, eligibility: 'notInForce', reasons: [], requiresReview: [], missing: [] }
  const admission = program.at(formula.entitled)
  const frame = program.run(law, facts)
  const reasons = formula.refusals(frame)
  if (frame.most[admission] === 0)
    return { formula, eligibility: 'ineligible', reasons, requiresReview: [], missing: [] }
  const eligible = frame.least[admission] === 1
  const aim = program.at(formula.goal)
  // Looked at in turn: what one look has found is forgotten in the next.
  const requiresReview = formula.reviews(frame, true)
  const goal = endsOf(frame, aim)
  const { isOpen } = formula.open(frame, [eligible ? aim : admission])
  const missing: Fact[] = []
  for (const { fact, at } of formula.asked) if (isOpen(at)) missing.push(fact)
  const found: Screened = {
    formula,
    eligibility: eligible ? 'eligible' : 'undetermined',
    goal,
    reasons: [...reasons, ...formula.late(facts, context.asOf)],
    requiresReview,
    missing,
  }
  const [last, ...more] = missing
  return (last && more.length === 0 && whateverItIs(last, formula, facts, law, context)) || found
}

/** What is told whichever way the last question is answered, where every answer comes to the same: then it need not be asked. */
function whateverItIs(
  last: Fact,
  formula: Formula,
  facts: Situation,
  law: Law,
  context: Context,
): Screened | undefined {
  const [first, ...others] = alikeWith(last, formula, facts, law).map((whole) => screened(formula, whole, context))
  const isSame = ({ eligibility, goal }: Screened): boolean =>
    eligibility === first!.eligibility && goal?.least === first!.goal?.least && goal?.most === first!.goal?.most
  if (!first || !others.every(isSame)) return undefined
  const inAll = ({ code, rule }: Reason): boolean =>
    others.every(({ reasons }) => reasons.some((reason) => reason.code === code && reason.rule === rule))
  const reasons = first.reasons.filter(inAll)
  return first.eligibility === 'ineligible' && reasons.length === 0 ? undefined : { ...first, reasons }
}

/**
 * The facts with every answer that contradicts none of them; none at all as soon as two answers are seen to come to something
 * else, which the admission and the goal alone show: mostly the first two do.
 */
function alikeWith(last: Fact, formula: Formula, facts: Situation, law: Law): readonly Situation[] {
  const { program, entitled, goal } = formula
  const [admission, aim] = [program.at(entitled), program.at(goal)]
  const comesTo = (whole: Situation): string | undefined => {
    const { least, most } = program.run(law, whole)
    if (least[admission] !== most[admission]) return undefined
    return most[admission] === 0 ? '' : `${least[aim]} ${most[aim]}`
  }
  const possible: Wire[] = []
  let seen: string | undefined
  // The others are looked up behind it: a copy of them all would cost more than all that is read here.
  const whole: Record<string, Wire> = Object.create(facts)
  for (const wire of everyValueOf(last) ?? []) {
    whole[last.name] = wire
    if (formula.contradictions(whole).length > 0) continue
    const outcome = comesTo(whole)
    if (outcome !== undefined && seen !== undefined && outcome !== seen) return []
    seen ??= outcome
    possible.push(wire)
  }
  return possible.map((wire) => ({ ...facts, [last.name]: wire }))
}

/** Asked first: what undetermined entitlements wait for; once nothing more of these can be asked, what amounts wait for. */
function nextQuestion(entitlements: readonly Screened[], unknown: ReadonlySet<string>): NextQuestion | null {
  const open = entitlements.filter(({ eligibility }) => eligibility === 'undetermined')
  return mostAwaited(open, unknown) ?? mostAwaited(entitlements, unknown)
}

/** Of the facts that may be asked, the one on which most entitlements wait; of those alike, the one that the rules name first. */
function mostAwaited(entitlements: readonly Screened[], unknown: ReadonlySet<string>): NextQuestion | null {
  const waiting = new Map<string, { readonly fact: Fact; readonly decides: Formula[] }>()
  for (const { formula, missing } of entitlements) {
    for (const fact of missing) {
      const known = waiting.get(fact.name)
      if (known) known.decides.push(formula)
      else if (!unknown.has(fact.name)) waiting.set(fact.name, { fact, decides: [formula] })
    }
  }
  let most: NextQuestion | null = null
  for (const entry of waiting.values()) if (!most || entry.decides.length > most.decides.length) most = entry
  return most
}

/** The facts of several entitlements, each of which may be left out; none is presumed. */
export function partialFacts(formulas: readonly Formula[]): z.ZodObject {
  return z.strictObject(Object.assign({}, ...formulas.map(({ partialSituation }) => partialSituation.shape)))
}
