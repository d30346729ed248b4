import { type Formula, type FormulaSpec, formula, screen } from '../../../domain/kit/index.ts'
import { entitlementsOf } from '../../../domain/screening.ts'
import { rates } from '../rate.ts'
import { microseconds, perSecond, type Row } from '../table.ts'
import { type Party, partiesOf } from './parties.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { factsFor, mustAgree, type RuleFacts, rulesEngine } from './rules.ts'

const CONTEXT = { asOf: '2021-06-30', book: { id: 'bench', values: {} } }
/** Parties that are screened in turn, and how many of them in one timed call: so short that few calls are interrupted. */
const PARTIES = 32
const A_CALL = 4
/** Parties that the two engines must judge alike. */
const COMPARED = 500
/** How often the list of entitlements stands in the lists that grow. */
const SIZES = [1, 2, 4] as const
const GOAL = { atLeast: 20 } as const

/**
 * Screening of partial facts with the next question, beside json-rules-engine on the predicates that its conditions can say
 * whole; and how its time grows with the number of entitlements.
 */
export async function section(): Promise<Row[]> {
  const person = await measured('person', entitlementsOf.person)
  const enterprise = await measured('enterprise', entitlementsOf.enterprise)
  const rows = [inAll([person, enterprise]), ...rowsOf(person), ...rowsOf(enterprise)]
  return [...rows, ...(await growth([...new Set(Object.values(entitlementsOf).flat())]))]
}

/** Screenings per second of one holder. */
interface Measured {
  readonly holder: string
  readonly entitlements: number
  /** How many of them the other engine's conditions say whole: the rates beside it are of these. */
  readonly translated: number
  readonly every: number
  readonly ours: number
  /** Entitled, not entitled, or unknown: what ours tells. */
  readonly threeValued: number
  /** Entitled, or not known to be. */
  readonly twoValued: number
}

async function measured(holder: string, formulas: readonly Formula[]): Promise<Measured> {
  const predicates = formulas.map((formula) => predicateOf(formula, CONTEXT))
  await mustAgree(predicates, partiesOf(formulas, COMPARED, 3), CONTEXT)

  const whole = predicates.filter(({ derived }) => derived === 0)
  const parties = partiesOf(formulas, PARTIES, 4)
  const perCall = await rates({
    every: inTurns(parties, (some) => screenAll(formulas, some)),
    ...tasksOf(whole, parties),
  })
  return {
    holder,
    entitlements: formulas.length,
    translated: whole.length,
    every: perCall.every * A_CALL,
    ours: perCall.ours * A_CALL,
    threeValued: perCall.threeValued * A_CALL,
    twoValued: perCall.twoValued * A_CALL,
  }
}

function tasksOf(predicates: readonly Predicate[], parties: readonly Party[]) {
  const facts = parties.map(({ part }) => factsFor(predicates, part))
  const formulas = predicates.map(({ formula }) => formula)
  const threeValued = rulesEngine(predicates, ['eligible', 'ineligible'])
  const twoValued = rulesEngine(predicates, ['eligible'])
  return {
    ours: inTurns(parties, (some) => screenAll(formulas, some)),
    threeValued: inTurns(facts, (some) => inSequence(some, threeValued)),
    twoValued: inTurns(facts, (some) => inSequence(some, twoValued)),
  }
}

/** One party of each holder, screened for all that translates. */
function inAll(holders: readonly Measured[]): Row {
  const sum = (of: (holder: Measured) => number) => holders.reduce((total, holder) => total + of(holder), 0)
  const ours = 1 / sum((holder) => 1 / holder.ours)
  const theirs = 1 / sum((holder) => 1 / holder.threeValued)
  const counts = `${sum(({ translated }) => translated)} of ${sum(({ entitlements }) => entitlements)}`
  return {
    name: `screen both holders, the ${counts} entitlements that translate`,
    measured: perSecond(ours),
    baseline: `json-rules-engine ${perSecond(theirs)}`,
    ratio: ours / theirs,
    goal: GOAL,
  }
}

function rowsOf({ holder, entitlements, translated, ...rate }: Measured): Row[] {
  const beside = (name: 'threeValued' | 'twoValued', what: string): Row => ({
    name: `screen ${holder}, the ${translated} of ${entitlements} that translate`,
    measured: perSecond(rate.ours),
    baseline: `json-rules-engine${what} ${perSecond(rate[name])}`,
    ratio: rate.ours / rate[name],
  })
  return [
    beside('threeValued', ''),
    beside('twoValued', ', which leaves "not entitled" unknown'),
    { name: `screen ${holder}, all ${entitlements} entitlements`, measured: perSecond(rate.every) },
  ]
}

async function growth(formulas: readonly Formula[]): Promise<Row[]> {
  const parties = partiesOf(formulas, PARTIES, 5)
  const lists = SIZES.map((size) => Array.from({ length: size }, (_, copy) => copiesOf(formulas, copy)).flat())
  const perCall = await rates(Object.fromEntries(lists.map((list) => [list.length, () => screenAll(list, parties)])), {
    time: 400,
    calls: 5,
    counts: 'min',
  })
  const time = ({ length }: readonly Formula[]) => 1000 / perCall[length]! / PARTIES / length
  const [first, ...rest] = lists as [Formula[], ...Formula[][]]
  return rest.map((list) => ({
    name: `screen ${list.length} entitlements, time of each`,
    measured: microseconds(time(list)),
    baseline: `of ${first.length} ${microseconds(time(first))}`,
    ratio: time(list) / time(first),
    goal: { atMost: 1.3 },
  }))
}

/** The same entitlements with programs of their own, as other policies would have. */
const copiesOf = (formulas: readonly Formula[], copy: number): readonly Formula[] =>
  copy === 0
    ? formulas
    : formulas.map((spec) => formula({ ...(spec as Formula & FormulaSpec), id: `${spec.id}-${copy}` }))

/** A task that takes the next few at every call. */
function inTurns<T>(all: readonly T[], run: (some: readonly T[]) => unknown): () => unknown {
  const batches = Array.from({ length: all.length / A_CALL }, (_, i) => all.slice(i * A_CALL, (i + 1) * A_CALL))
  let next = 0
  return () => run(batches[next++ % batches.length]!)
}

const screenAll = (formulas: readonly Formula[], parties: readonly Party[]) =>
  parties.map(({ part }) => screen(formulas, part, CONTEXT))

async function inSequence(facts: readonly RuleFacts[], engine: ReturnType<typeof rulesEngine>): Promise<unknown[]> {
  const results = []
  for (const party of facts) results.push(await engine.run(party))
  return results
}
