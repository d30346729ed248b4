/**
 * What must hold of the item that stands where a write goes, if one does, for the write to be done. It is data: each store
 * reads it in its own way, and all of them must come to the same answer.
 */
export type Condition =
  | { readonly kind: 'absent' }
  | { readonly kind: 'equal' | 'less'; readonly attribute: string; readonly value: number }
  | { readonly kind: 'either'; readonly conditions: readonly Condition[] }

/** Nothing stands at this key yet. */
export const absent: Condition = { kind: 'absent' }

/** The item stands at exactly this version. */
export const atVersion = (version: number): Condition => ({ kind: 'equal', attribute: 'version', value: version })

/** Nothing stands here, or what stands tells of an earlier change: a projection only moves forward. */
export const olderThan = (sequence: number): Condition => ({
  kind: 'either',
  conditions: [absent, { kind: 'less', attribute: 'sequence', value: sequence }],
})

/** Whether the condition holds of what stands. What is not there, or is of another type, is neither equal nor less. */
export function holds(condition: Condition, standing: Readonly<Record<string, unknown>> | undefined): boolean {
  switch (condition.kind) {
    case 'absent':
      return standing === undefined
    case 'equal':
      return standing?.[condition.attribute] === condition.value
    case 'less': {
      const value = standing?.[condition.attribute]
      return typeof value === 'number' && value < condition.value
    }
    case 'either':
      return condition.conditions.some((each) => holds(each, standing))
  }
}
