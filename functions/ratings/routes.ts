import type { Route } from '../platform/operation.ts'
import { entryRoutes } from './entries.ts'
import { publicationRoutes } from './publication.ts'
import { roundRoutes } from './rounds.ts'
import { type RatingDeps, ratingService } from './service.ts'

/** The yearly star rating: rounds, entries, publication. */
export function ratingRoutes(deps: RatingDeps): Route[] {
  const service = ratingService(deps)
  return [...roundRoutes(service, deps), ...entryRoutes(service, deps), ...publicationRoutes(deps)]
}
