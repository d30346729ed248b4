import { raised } from './bounds.ts'
import type { Expression, Frame, Place, RuleMark, Step } from './expression.ts'
import type { Fact } from './fact.ts'
import { type Book, type Dated, inForce, lately, type Parameter, type Slot, valuesOf } from './parameter.ts'
import type { Ends, Wire } from './unit.ts'

/** What is known of the case: facts by name, as the wire has them. An absent fact is unknown, never zero or false. */
export type Situation = Readonly<Record<string, unknown>>

/** A parameter together with its value in force; `undefined` for a slot that nothing fills. */
export interface Resolved {
  readonly parameter: Parameter
  readonly dated: Dated | undefined
}

/** The law of one date and one parameter book, resolved: ready to be filled with facts. */
export interface Law {
  readonly resolved: readonly Resolved[]
  readonly values: readonly unknown[]
  /** The nodes as the law alone fills them. */
  readonly inner: Filling
  /** The same with what only a form bounds raised. */
  readonly outer: Filling
  /** The most that each node can give while no fact is known; infinite where the law sets no bound. */
  readonly caps: Float64Array
}

/** A fact, or the sum of several, that is never below another one; with `where`, while that yes or no is known to hold. */
export interface Ordering {
  readonly above: readonly string[]
  readonly below: string
  readonly where?: string
}

/** The two ends of every node. */
interface Filling {
  readonly least: Float64Array
  readonly most: Float64Array
}

/** A rule of a program and the node whose value it has. */
export interface PlacedRule {
  readonly expression: Expression
  readonly mark: RuleMark
  readonly at: number
}

/** Expressions compiled once: their nodes in topological order, and the steps that compute them. */
export interface Program {
  readonly nodes: readonly Expression[]
  /** In the order in which they build on each other. */
  readonly rules: readonly PlacedRule[]
  readonly facts: readonly { readonly fact: Fact; readonly at: number }[]
  readonly parameters: readonly Parameter[]
  /** What is known to lie between its facts. */
  readonly orderings: readonly Ordering[]
  readonly at: (expression: Expression) => number
  readonly place: (index: number) => Place
  /** The law in force on a date under a book, or `undefined` where a figure has no value on that date. */
  readonly law: (asOf: string, book: Book) => Law | undefined
  /** Computes every node. The frame is reused by the next run: read it at once. */
  readonly run: (law: Law, situation: Situation) => Frame
}

/**
 * Compiles the expressions that the roots reach.
 *
 * @param orderings of facts: where one of two is known, the other's bounds end there
 */
export function compile(roots: readonly Expression[], orderings: readonly Ordering[] = []): Program {
  const { nodes, rules, index } = inOrder(roots)
  const parameters = [...new Set(nodes.flatMap((node) => node.parameter ?? []))]
  const places = nodes.map(
    (node, self): Place => ({
      self,
      operands: node.operands.map((operand) => index.get(operand)!),
      parameter: node.parameter ? parameters.indexOf(node.parameter) : -1,
    }),
  )
  const steps = nodes.flatMap((node, i): Step[] => (node.bind ? [node.bind(places[i]!)] : []))
  const facts = factsOf(nodes)
  const placeOf = new Map(facts.map(({ fact, at }) => [fact.name, at]))
  const orders = orderings.flatMap(({ above, below, where }): Order[] => {
    const high = above.flatMap((name) => placeOf.get(name) ?? [])
    const low = placeOf.get(below)
    if (high.length < above.length || low === undefined) return []
    return [{ high, low, where: where === undefined ? where : placeOf.get(where) }]
  })

  const runner = (layer: 'inner' | 'outer'): RunWith => {
    const least = new Float64Array(nodes.length)
    const most = new Float64Array(nodes.length)
    const given: unknown[] = nodes.map(() => undefined)
    const isOuter = layer === 'outer'
    const absent = facts.map(({ fact }): Ends => (isOuter ? raised(fact.unit, fact, fact.bounded) : fact))
    let loaded: Law | undefined
    return (law, situation, outer) => {
      const frame = { least, most, values: law.values, caps: law.caps, given, situation, outer, isOuter }
      // Of the last run under the same law only facts are left to be replaced: every other node is computed anew.
      if (law !== loaded) {
        least.set(law[layer].least)
        most.set(law[layer].most)
        loaded = law
      }
      for (let i = 0; i < facts.length; i++) {
        const { fact, at } = facts[i]!
        const wire = situation[fact.name] as Wire | undefined
        given[at] = wire
        least[at] = wire === undefined ? absent[i]!.least : fact.encode(wire)
        most[at] = wire === undefined ? absent[i]!.most : least[at]!
      }
      for (let i = 0; i < orders.length; i++) narrow(frame, orders[i]!)
      for (let i = 0; i < steps.length; i++) steps[i]!(frame)
      return frame
    }
  }

  const [inner, outer] = [runner('inner'), runner('outer')]
  const run = (law: Law, situation: Situation): Frame => {
    let known: Frame | undefined
    const outside = (): Frame => {
      known ??= outer(law, situation, outside)
      return known
    }
    return inner(law, situation, outside)
  }

  return {
    nodes,
    rules,
    facts,
    parameters,
    orderings,
    at: (expression) => index.get(expression)!,
    place: (i) => places[i]!,
    law: lawOf(parameters, (asOf, book) => {
      const law = resolve(nodes, parameters, asOf, book)
      if (law) {
        const frame = run(law, {})
        law.caps.set(frame.outer().most.map((most, at) => (most > frame.most[at]! ? Number.POSITIVE_INFINITY : most)))
      }
      return law
    }),
    run,
  }
}

/** Ordered facts, and the yes or no on which it hangs, by their places. */
interface Order {
  readonly high: readonly number[]
  readonly low: number
  readonly where: number | undefined
}

/** Ends the bounds of a fact that is not known where another one, that it is ordered with, ends. */
function narrow({ least, most, given }: Frame, { high, low, where }: Order): void {
  if (where !== undefined && least[where] !== 1) return
  let whole = 0
  for (let i = 0; i < high.length; i++) whole += most[high[i]!]!
  for (let i = 0; i < high.length; i++) {
    const at = high[i]!
    const needed = least[low]! - (whole - most[at]!)
    if (given[at] === undefined && needed > least[at]!) least[at] = Math.min(needed, most[at]!)
  }
  if (given[low] === undefined && whole < most[low]!) most[low] = Math.max(whole, least[low]!)
}

type RunWith = (law: Law, situation: Situation, outer: Frame['outer']) => Frame

/** Every node after its operands, in the order in which the rules name them. A rule or a head shares the place of its operand. */
function inOrder(roots: readonly Expression[]): {
  nodes: Expression[]
  rules: PlacedRule[]
  index: Map<Expression, number>
} {
  const nodes: Expression[] = []
  const rules: PlacedRule[] = []
  const index = new Map<Expression, number>()
  const visit = (node: Expression): void => {
    if (index.has(node)) return
    node.operands.forEach(visit)
    if (node.rule || node.head) {
      for (const { when } of node.rule?.notices ?? []) visit(when)
      if (node.rule?.within) visit(node.rule.within)
      const at = index.get(node.operands[0]!)!
      index.set(node, at)
      if (node.rule) rules.push({ expression: node, mark: node.rule, at })
    } else {
      index.set(node, nodes.length)
      nodes.push(node)
    }
  }
  roots.forEach(visit)
  return { nodes, rules, index }
}

function factsOf(nodes: readonly Expression[]): { fact: Fact; at: number }[] {
  const facts = nodes.flatMap(({ fact }, at) => (fact ? [{ fact, at }] : []))
  const names = new Set(facts.map(({ fact }) => fact.name))
  if (names.size !== facts.length) throw new Error('two facts of one program share a name')
  return facts
}

/**
 * The law as a function of date and book. Between two changes it stays the same, so each stretch of dates is resolved once
 * per book, however many dates are asked for.
 */
function lawOf(
  parameters: readonly Parameter[],
  resolveAt: (asOf: string, book: Book) => Law | undefined,
): Program['law'] {
  const known = new WeakMap<Book, { starts: string[]; ends: string[]; laws: Map<number, Law | undefined> }>()
  return lately((asOf, book) => {
    let stretches = known.get(book)
    if (!stretches) {
      const dated = parameters.flatMap((parameter) => valuesOf(parameter, book))
      const starts = [...new Set(dated.map(({ from }) => from))]
      const ends = [...new Set(dated.flatMap(({ to }) => to ?? []))]
      stretches = { starts, ends, laws: new Map() }
      known.set(book, stretches)
    }
    let stretch = 0
    for (const from of stretches.starts) if (from <= asOf) stretch++
    for (const to of stretches.ends) if (to < asOf) stretch++
    if (!stretches.laws.has(stretch)) stretches.laws.set(stretch, resolveAt(asOf, book))
    return stretches.laws.get(stretch)
  })
}

function resolve(
  nodes: readonly Expression[],
  parameters: readonly Parameter[],
  asOf: string,
  book: Book,
): Law | undefined {
  const resolved = parameters.map((parameter) => ({ parameter, dated: inForce(valuesOf(parameter, book), asOf) }))
  if (resolved.some(({ parameter, dated }) => !dated && !parameter.slot)) return undefined
  const values = resolved.map(({ parameter, dated }) => dated?.value ?? parameter.slot?.presumed)
  const filling = (unset: (slot: Slot) => Ends): Filling => {
    const least = new Float64Array(nodes.length)
    const most = new Float64Array(nodes.length)
    nodes.forEach(({ constant, pick, parameter }, i) => {
      if (constant !== undefined) least[i] = most[i] = constant
      if (!pick || !parameter) return
      const figure = pick(values[parameters.indexOf(parameter)])
      if (figure === undefined && !parameter.slot) throw new Error(`${parameter.id} lacks a line that a rule reads`)
      least[i] = figure ?? unset(parameter.slot!).least
      most[i] = figure ?? unset(parameter.slot!).most
    })
    return { least, most }
  }
  const [inner, outer] = [filling((slot) => slot), filling((slot) => slot.outer)]
  return { resolved, values, inner, outer, caps: new Float64Array(nodes.length) }
}
