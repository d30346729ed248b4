import type { Expression, Frame, Place, RuleMark, Step } from './expression.ts'
import type { Fact } from './fact.ts'
import { type Book, type Dated, inForce, type Parameter, valuesOf } from './parameter.ts'
import type { Wire } from './unit.ts'

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
  readonly least: Float64Array
  readonly most: Float64Array
  /** The most that each node can give: its upper bound while no fact is known. */
  readonly caps: Float64Array
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
  readonly at: (expression: Expression) => number
  readonly place: (index: number) => Place
  /** The law in force on a date under a book, or `undefined` where a figure has no value on that date. */
  readonly law: (asOf: string, book: Book) => Law | undefined
  /** Computes every node. The frame is reused by the next run: read it at once. */
  readonly run: (law: Law, situation: Situation) => Frame
}

/** Compiles the expressions that the roots reach. */
export function compile(roots: readonly Expression[]): Program {
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
  const least = new Float64Array(nodes.length)
  const most = new Float64Array(nodes.length)

  const given: unknown[] = nodes.map(() => undefined)
  let loaded: Law | undefined

  const run = (law: Law, situation: Situation): Frame => {
    const frame = { least, most, values: law.values, given, situation }
    // Of the last run under the same law only facts are left to be replaced: every other node is computed anew.
    if (law !== loaded) {
      least.set(law.least)
      most.set(law.most)
      loaded = law
    }
    for (let i = 0; i < facts.length; i++) {
      const { fact, at } = facts[i]!
      const wire = situation[fact.name] as Wire | undefined
      given[at] = wire
      least[at] = wire === undefined ? fact.least : fact.encode(wire)
      most[at] = wire === undefined ? fact.most : least[at]!
    }
    for (let i = 0; i < steps.length; i++) steps[i]!(frame)
    return frame
  }

  return {
    nodes,
    rules,
    facts,
    parameters,
    at: (expression) => index.get(expression)!,
    place: (i) => places[i]!,
    law: lawOf(parameters, (asOf, book) => {
      const law = resolve(nodes, parameters, asOf, book)
      law?.caps.set(run(law, {}).most)
      return law
    }),
    run,
  }
}

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
  let latest: { readonly asOf: string; readonly book: Book; readonly law: Law | undefined } | undefined
  const lawOn = (asOf: string, book: Book): Law | undefined => {
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
  }
  return (asOf, book) => {
    if (latest?.asOf !== asOf || latest.book !== book) latest = { asOf, book, law: lawOn(asOf, book) }
    return latest.law
  }
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
  const least = new Float64Array(nodes.length)
  const most = new Float64Array(nodes.length)
  nodes.forEach(({ fact, constant, pick, parameter }, i) => {
    if (fact) {
      least[i] = fact.least
      most[i] = fact.most
    } else if (constant !== undefined) {
      least[i] = most[i] = constant
    } else if (pick && parameter) {
      const figure = pick(values[parameters.indexOf(parameter)])
      if (figure === undefined && !parameter.slot) throw new Error(`${parameter.id} lacks a line that a rule reads`)
      least[i] = figure ?? parameter.slot!.least
      most[i] = figure ?? parameter.slot!.most
    }
  })
  return { resolved, values, least, most, caps: new Float64Array(nodes.length) }
}
