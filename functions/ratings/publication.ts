import * as z from 'zod'
import { STARS } from '../../domain/policies/star-enterprise/podium.ts'
import { wrongCursor } from '../platform/cursor.ts'
import { type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { lazily } from '../platform/schemas.ts'
import { demand } from '../records/changes.ts'
import { PAGE_SIZE } from './closing.ts'
import { PATH, TAG } from './contract.ts'
import { pageKey, roundKey } from './keys.ts'
import { pageQuery, placeSchema, roundParams } from './schemas.ts'
import type { RatingDeps } from './service.ts'

const publicationQuery = pageQuery.extend({
  star: z.enum(STARS).optional().meta({ description: 'Only the firms of this star. 星级' }),
})

const publicationSchema = lazily(() =>
  z
    .strictObject({
      year: z.int(),
      hash: z.string().meta({ description: 'Of the whole ranking: it never changes once published. 名单摘要' }),
      payableFen: z.int(),
      items: z.array(placeSchema()),
      next: z.string().optional(),
    })
    .meta({ id: 'StarRatingPublication', description: 'The published ranking. 公布名单' }),
)

/** How long a page of a publication may be cached: it never changes, but a browser should ask now and then. */
const PUBLICATION_SECONDS = 3600

/** The published ranking, for all: pages of places, best first, or those of one star. */
export const publicationRoutes = ({ records }: RatingDeps): Route[] => [
  route(
    {
      id: 'get-star-rating-publication',
      method: 'get',
      path: `${PATH}/{year}/publication`,
      tag: TAG,
      summary: 'Ranks, stars and awards of a year 公布的名次、星级与奖励',
      params: roundParams,
      query: publicationQuery,
      cacheSeconds: PUBLICATION_SECONDS,
      replies: { 200: { description: 'A page of the ranking. 名单', schema: publicationSchema } },
      problems: ['malformed-request', 'not-found', 'unavailable'],
    },
    async ({ params: { year }, query: { limit = PAGE_SIZE, cursor, star }, caller, cursors }) => {
      demand('publication.read', caller, {}, 'round.read')
      const round = await records.rounds.read(roundKey(year))
      const manifest = round?.state === 'published' ? round.data.manifest : undefined
      if (!manifest) throw new Problem('not-found')
      const list = [year, manifest.hash, star]
      const { first, end } = rangeOf(manifest.stars, manifest.ranked, star)
      const start = Number(cursors.read(list, cursor) ?? first)
      if (!(start >= first && start <= end)) throw wrongCursor()
      const page = await records.store.get(pageKey(year, manifest.hash, Math.floor(start / manifest.pageSize)))
      const places = (page?.items ?? []) as unknown[]
      const offset = start % manifest.pageSize
      const items = places.slice(offset, Math.min(offset + limit, offset + end - start))
      const following = start + items.length
      const next = following < end ? { next: cursors.write(list, String(following)) } : {}
      const { hash, payableFen } = manifest
      return { body: { year, hash, payableFen, items, ...next } }
    },
  ),
]

/** Positions are in order of rank, so the firms of a star are one stretch of them. */
function rangeOf(stars: readonly { star: string; filled: number }[], ranked: number, star: string | undefined) {
  if (star === undefined) return { first: 0, end: ranked }
  let first = 0
  for (const { star: held, filled } of stars) {
    if (held === star) return { first, end: first + filled }
    first += filled
  }
  return { first, end: first }
}
