import type { NestedCondition, TopLevelCondition } from 'json-rules-engine'
import type { Expression, Frame } from '../../../domain/kit/expression.ts'
import type { Fact } from '../../../domain/kit/fact.ts'
import type { Context, Formula, Situation, Truth, Wire } from '../../../domain/kit/index.ts'

/** A condition of json-rules-engine, or a truth that the law alone settles. */
type Condition = NestedCondition | boolean

/** Something that its conditions cannot compute: it is handed over as one more fact. */
interface Derived {
  readonly name: string
  readonly at: number
  readonly isTruth: boolean
}

/** The predicate of an entitlement in another engine's language. */
export interface Predicate {
  readonly formula: Formula
  /** Holds where the party certainly is entitled. */
  readonly eligible: TopLevelCondition
  /** Holds where it certainly is not. */
  readonly ineligible: TopLevelCondition
  /** How many conditions rest on something that the engine cannot compute. None: the predicate is translated whole. */
  readonly derived: number
  /** The facts of a party as the engine takes them. */
  readonly facts: (situation: Situation) => Record<string, unknown>
}

/** A side of a comparison. */
type Side = number | { readonly fact: string }

/**
 * Writes the predicate of an entitlement down as conditions: facts, their comparisons with each other and with the law's
 * values, and all, any and not. A condition on an unknown fact never holds, neither does its opposite: so the pair of
 * predicates is as three-valued as ours.
 */
export function predicateOf(formula: Formula, { asOf, book }: Context): Predicate {
  const { program } = formula
  const law = program.law(asOf, book)
  if (!law) throw new Error(`${formula.id} is not in force on ${asOf}`)
  const frameOf = (facts: Situation): Frame => program.run(law, facts)
  const settled = ({ least, most }: Frame, at: number) => (least[at] === most[at] ? least[at] : undefined)
  const byLaw = program.nodes.map((_, at) => settled(frameOf({}), at))
  const derived = new Map<number, Derived>()

  const handedOver = (node: Expression): string => {
    const at = program.at(node)
    const name = `${formula.id}.${at}`
    derived.set(at, { name, at, isTruth: node.unit.code === 'truth' })
    return name
  }

  const sideOf = (node: Expression): Side => {
    const bare = unmarked(node)
    return byLaw[program.at(bare)] ?? { fact: isNumber(bare) ? bare.fact!.name : handedOver(bare) }
  }

  const optionsWhere = (node: Expression, { name, unit }: Fact, given: Situation): string[] =>
    unit.options!.filter((code) => {
      const facts = { ...given, [name]: unit.multiple ? [code] : code }
      return settled(frameOf(facts), program.at(node)) === 1
    })

  /** The options are tried, since a test of them does not say which it asks for. */
  const testOf = (node: Expression, wanted: boolean, given: Situation = {}): Condition => {
    const fact = node.operands.map(({ fact }) => fact!).find(({ name }) => !(name in given))!
    const { name, unit } = fact
    if (node.operands.length > Object.keys(given).length + 1) {
      const others = unit.options!.map((code) => testOf(node, wanted, { ...given, [name]: code }))
      // Options on which the same follows are one condition, as whoever wrote it by hand would have it.
      const alike = Map.groupBy(unit.options!, (_, i) => JSON.stringify(others[i]))
      return some([...alike].map(([other, value]) => every([{ fact: name, operator: 'in', value }, JSON.parse(other)])))
    }
    const fitting = optionsWhere(node, fact, given)
    if (unit.multiple) {
      const operator = wanted ? 'contains' : 'doesNotContain'
      const tests = fitting.map((value) => ({ fact: name, operator, value }))
      return wanted ? some(tests) : every(tests)
    }
    const value = wanted ? fitting : unit.options!.filter((code) => !fitting.includes(code))
    return value.length > 0 && { fact: name, operator: 'in', value }
  }

  const conditionOf = (marked: Expression, wanted: boolean): Condition => {
    const node = unmarked(marked)
    const known = byLaw[program.at(node)]
    if (known !== undefined) return (known === 1) === wanted
    const parts = node.operands
    if (node.joins === 'where') {
      const [scope, holds] = parts as [Truth, Truth]
      const conditions = [conditionOf(scope, !wanted), conditionOf(holds, wanted)]
      return wanted ? some(conditions) : every(conditions)
    }
    if (node.joins) {
      const conditions = parts.map((part) => conditionOf(part, wanted))
      return (node.joins === 'all') === wanted ? every(conditions) : some(conditions)
    }
    if (isNegation(node)) return conditionOf(parts[1]!, !wanted)
    if (isCase(node)) {
      const [when, then, otherwise] = parts as [Truth, Truth, Truth]
      return some([
        every([conditionOf(when, true), conditionOf(then, wanted)]),
        every([conditionOf(when, false), conditionOf(otherwise, wanted)]),
      ])
    }
    if (isComparison(node)) return comparison(sideOf(parts[0]!), sideOf(parts[1]!), wanted)
    if (isOptionTest(node)) return testOf(node, wanted)
    return { fact: node.fact?.name ?? handedOver(node), operator: 'equal', value: wanted }
  }

  const [eligible, ineligible] = [conditionOf(formula.entitled, true), conditionOf(formula.entitled, false)]
  return {
    formula,
    eligible: topLevel(eligible),
    ineligible: topLevel(ineligible),
    derived: derived.size,
    facts(situation) {
      const facts: Record<string, unknown> = {}
      for (const { fact } of program.facts) {
        const wire = situation[fact.name] as Wire | undefined
        if (wire !== undefined)
          facts[fact.name] = fact.unit.options || typeof wire === 'boolean' ? wire : fact.encode(wire)
      }
      const frame = frameOf(situation)
      for (const { name, at, isTruth } of derived.values()) {
        const value = settled(frame, at)
        if (value !== undefined) facts[name] = isTruth ? value === 1 : value
      }
      return facts
    },
  }
}

/** A rule and a head have the value of what they mark. */
const unmarked = (node: Expression): Expression => (node.rule || node.head ? unmarked(node.operands[0]!) : node)

const isTruth = (node: Expression): boolean => node.unit.code === 'truth'

const isNumber = ({ fact, unit }: Expression): boolean =>
  fact !== undefined && unit.code !== 'truth' && unit.code !== 'option'

// Which word of the kit made a node is not written on it: it is told by what the node has.

const isNegation = (node: Expression): boolean =>
  node.invert !== undefined && isTruth(node) && node.operands.length === 2 && node.operands[0]!.constant === 1

const isCase = (node: Expression): boolean => node.live !== undefined && node.operands.every(isTruth)

const isComparison = ({ probe, parameter, operands }: Expression): boolean =>
  probe !== undefined && !parameter && operands.length === 2

const isOptionTest = ({ bind, probe, invert, live, operands }: Expression): boolean =>
  bind !== undefined && !probe && !invert && !live && operands.every(({ fact }) => fact?.unit.options)

function comparison(left: Side, right: Side, wanted: boolean): Condition {
  if (typeof left !== 'number') {
    return { fact: left.fact, operator: wanted ? 'greaterThanInclusive' : 'lessThan', value: right }
  }
  if (typeof right === 'number') return left >= right === wanted
  return { fact: right.fact, operator: wanted ? 'lessThanInclusive' : 'greaterThan', value: left }
}

function every(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false
  const all = conditions.filter((condition) => typeof condition !== 'boolean')
  return all.length === 0 || (all.length === 1 ? all[0]! : { all })
}

function some(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true
  const any = conditions.filter((condition) => typeof condition !== 'boolean')
  return any.length > 0 && (any.length === 1 ? any[0]! : { any })
}

/** The engine takes no bare condition, and holds an empty "all" to be true. */
function topLevel(condition: Condition): TopLevelCondition {
  if (condition === true) return { all: [] }
  if (condition === false) return { not: { all: [] } }
  return 'fact' in condition ? { all: [condition] } : condition
}
