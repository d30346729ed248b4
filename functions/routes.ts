import type { CalculatorDeps } from './calculators/conditions.ts'
import { calculatorRoutes } from './calculators/routes.ts'
import type { CatalogueDeps } from './catalogue/deps.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import type { Route } from './platform/operation.ts'
import { ratingRoutes } from './ratings/routes.ts'
import type { RatingDeps } from './ratings/service.ts'
import { screeningRoutes } from './screening/routes.ts'

/** What all doors together need. */
export type Deps = CalculatorDeps & CatalogueDeps & RatingDeps

/** Every route of every function: what the local server serves and what the contract describes. */
export const allRoutes = (deps: Deps): Route[] => [
  ...catalogueRoutes(deps),
  ...calculatorRoutes(deps),
  ...screeningRoutes(deps),
  ...ratingRoutes(deps),
]
