import { type Formula, type FormulaSpec, formula, screen } from '../../../domain/kit/index.ts'
import { enterpriseEntitlements, personEntitlements } from '../../../domain/screening.ts'
import { rates } from '../rate.ts'
import { microseconds, perSecond, type Row } from '../table.ts'
import { type Party, partiesOf } from './parties.ts'
import { predicateOf } from './predicates.ts'
import { factsFor, mustAgree, type RuleFacts, rulesEngine } from './rules.ts'

const CONTEXT = { asOf: '2021-06-30', book: { id: 'bench', values: {} } }
/** Parties per timed call. */
const PARTIES = 32
/** Parties that the two engines must judge alike. */
const COMPARED = 500
/** How often the list of entitlements stands in the lists that grow. */
const SIZES = [1, 2, 4] as const

const LISTS = { person: personEntitlements, enterprise: enterpriseEntitlements } as const

/**
 * Screening of partial facts with the next question, beside json-rules-engine on the predicates that its conditions can say
 * whole; and how its time grows with the number of entitlements.
 */
export async function section(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [holder, formulas] of Object.entries(LISTS)) rows.push(...(await besideRules(holder, formulas)))
  return [...rows, ...(await growth([...new Set([...personEntitlements, ...enterpriseEntitlements])]))]
}

async function besideRules(holder: string, formulas: readonly Formula[]): Promise<Row[]> {
  const predicates = formulas.map((formula) => predicateOf(formula, CONTEXT))
  await mustAgree(predicates, partiesOf(formulas, COMPARED, 3), CONTEXT)

  const whole = predicates.filter(({ derived }) => derived === 0)
  const parties = partiesOf(formulas, PARTIES, 4)
  const facts = parties.map(({ part }) => factsFor(whole, part))
  const translated = whole.map(({ formula }) => formula)
  const [threeValued, twoValued] = [rulesEngine(whole, ['eligible', 'ineligible']), rulesEngine(whole, ['eligible'])]
  const perCall = await rates({
    every: () => screenAll(formulas, parties),
    translated: () => screenAll(translated, parties),
    threeValued: () => inSequence(facts, threeValued),
    twoValued: () => inSequence(facts, twoValued),
  })
  const rate = (name: keyof typeof perCall) => perCall[name] * PARTIES
  const beside = (name: 'threeValued' | 'twoValued', what: string): Row => ({
    name: `screen ${holder}, ${whole.length} entitlements of ${formulas.length} that translate`,
    measured: perSecond(rate('translated')),
    baseline: `json-rules-engine, ${what} ${perSecond(rate(name))}`,
    ratio: rate('translated') / rate(name),
  })
  return [
    { ...beside('threeValued', 'both ways: entitled, not, unknown'), goal: { atLeast: 20 } },
    beside('twoValued', 'one way: entitled or not known to be'),
    { name: `screen ${holder}, all ${formulas.length} entitlements`, measured: perSecond(rate('every')) },
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

const screenAll = (formulas: readonly Formula[], parties: readonly Party[]) =>
  parties.map(({ part }) => screen(formulas, part, CONTEXT))

async function inSequence(facts: readonly RuleFacts[], engine: ReturnType<typeof rulesEngine>): Promise<unknown[]> {
  const results = []
  for (const party of facts) results.push(await engine.run(party))
  return results
}
