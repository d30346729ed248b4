import type { Route } from '../platform/operation.ts'
import { calculatorRoutes } from './calculators.ts'
import type { CatalogueDeps } from './deps.ts'
import { documentRoutes } from './documents.ts'
import { policyRoutes } from './policies.ts'

/** Everything public that does not calculate: policies, calculators, the contract and its reference. */
export const catalogueRoutes = (deps: CatalogueDeps): Route[] => [
  ...policyRoutes,
  ...calculatorRoutes(deps),
  ...documentRoutes(deps),
]
