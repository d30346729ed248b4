import type { Calculator } from './calculator.ts'
import type { Policy } from './policy.ts'
import type { Measure, Provision } from './provision.ts'

/** All that one policy folder gives to the catalogue. */
export interface PolicyFolder {
  readonly policy: Policy
  readonly calculators: readonly Calculator[]
  readonly provisions: readonly Provision[]
  readonly measures: readonly Measure[]
}
