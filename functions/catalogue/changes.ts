import * as z from 'zod'
import { changes } from '../../domain/changes.ts'
import { daySchema } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { listRoute } from './listing.ts'

const changeSchema = lazily(() =>
  z
    .strictObject({
      on: daySchema,
      calculators: z.array(z.string()).min(1),
      edition: z.string(),
      revision: z.int(),
      kind: z.enum(['published', 'form', 'reading', 'law']).meta({
        description:
          'New; asked or answered in another form; read otherwise than before; or the law itself changed. 变更类型',
      }),
      what: z.string(),
      why: z.string(),
    })
    .meta({ id: 'Change', description: 'A change of calculators, and its reason. 变更' }),
)

/** What changed in the calculators, and why. */
export const changeRoutes: readonly Route[] = [
  listRoute({
    id: 'list-changes',
    path: '/v1/changes',
    summary: 'What changed in the calculators, and why 变更记录',
    description: 'The changes, newest first. 变更记录，新者在前',
    item: changeSchema,
    select: () => changes,
    show: ({ what, why, ...change }, language) => ({ ...change, what: what[language], why: why[language] }),
  }),
]
