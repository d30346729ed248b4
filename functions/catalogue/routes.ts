import type { Route } from '../platform/operation.ts'
import { bodyRoutes } from './bodies.ts'
import { calculatorRoutes } from './calculators.ts'
import { changeRoutes } from './changes.ts'
import type { CatalogueDeps } from './deps.ts'
import { directoryRoutes } from './directory.ts'
import { documentRoutes } from './documents.ts'
import { factRoutes } from './facts.ts'
import { figureRoutes } from './figures.ts'
import { gazetteRoutes } from './gazettes.ts'
import { measureRoutes } from './measures.ts'
import { openDataRoutes } from './open-data.ts'
import { parameterRoutes } from './parameters.ts'
import { policyRoutes } from './policies.ts'
import { provisionRoutes } from './provisions.ts'

/** Everything public that does not calculate: what the documents say, what the calculators rest on, and the contract. */
export const catalogueRoutes = (deps: CatalogueDeps): Route[] => [
  ...policyRoutes(deps),
  ...provisionRoutes,
  ...measureRoutes,
  ...bodyRoutes,
  ...calculatorRoutes(deps),
  ...factRoutes,
  ...parameterRoutes,
  ...gazetteRoutes,
  ...figureRoutes,
  ...changeRoutes,
  ...openDataRoutes,
  ...directoryRoutes(deps),
  ...documentRoutes(deps),
]
