import type { Alternative, Reason } from './decision.ts'
import type { Expression, Frame, RuleMark, Truth } from './expression.ts'
import type { Program } from './program.ts'

/** A head: a condition that says what is wrong where it does not hold. */
interface PlacedHead {
  readonly node: Expression
  /** The conditions of which it is one alternative. */
  readonly within: readonly Expression[]
  /** Those among them that can be met in several ways which give reasons, and its way. */
  readonly alternatives: readonly Alternative[]
}

/** The numbers of the conditions that can be met in several ways, in one calculator. */
export type Groups = Map<Expression, number>

/** The heads whose falsehood counts against a truth: those reached through joins and rules only. */
function headsOf(
  node: Expression,
  groups: Groups,
  within: readonly Expression[] = [],
  alternatives: readonly Alternative[] = [],
): PlacedHead[] {
  if (node.head) return [{ node, within, alternatives }]
  if (node.joins === 'where') return headsOf(node.operands[1]!, groups, [...within, node], alternatives)
  if (node.joins !== 'any') return partsOf(node).flatMap((part) => headsOf(part, groups, within, alternatives))
  const inner = [...within, node]
  const ways = node.operands.filter(hasHead)
  if (ways.length < 2) return ways.flatMap((way) => headsOf(way, groups, inner, alternatives))
  const group = groups.get(node) ?? groups.size + 1
  groups.set(node, group)
  return ways.flatMap((way, i) => headsOf(way, groups, inner, [...alternatives, { group, way: i + 1 }]))
}

/** What must hold, of a condition of some cases only not what makes it one of them. */
const partsOf = ({ joins, rule, operands }: Expression): readonly Expression[] =>
  joins === 'where' ? operands.slice(1) : joins || rule ? operands : []

const hasHead = (node: Expression): boolean => node.head !== undefined || partsOf(node).some(hasHead)

/** Reads the heads below a truth that certainly do not hold, where what joins them certainly does not hold either. */
export function headReader(
  program: Program,
  root: Truth,
  kind: Reason['kind'],
  groups: Groups,
): (frame: Frame) => Reason[] {
  const heads = headsOf(root, groups).map(({ node, within, alternatives }) => {
    const { id, cite } = enclosingRule(root, node)
    const said: Reason = { code: node.head!.code, kind, rule: id, detail: node.head!.says, citation: cite }
    const reason = alternatives.length > 0 ? { ...said, alternatives } : said
    return { false: [node, ...within].map(program.at), reason }
  })
  return ({ most }) => {
    const reasons: Reason[] = []
    for (const head of heads) if (head.false.every((at) => most[at] === 0)) reasons.push(head.reason)
    return reasons
  }
}

/** The rule in which a node stands, nearest first, on the way down from a root. */
export function enclosingRule(root: Expression, target: Expression): RuleMark {
  const search = (node: Expression, rule: RuleMark | undefined): RuleMark | undefined => {
    const inner = node.rule ?? rule
    if (node === target) return inner
    for (const operand of node.operands) {
      const found = search(operand, inner)
      if (found) return found
    }
    return undefined
  }
  const found = search(root, undefined)
  if (!found) throw new Error('a head stands outside every rule')
  return found
}
