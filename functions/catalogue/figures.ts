import * as z from 'zod'
import { type Figure, figures } from '../../domain/figures.ts'
import type { Language } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { listRoute } from './listing.ts'

const figureSchema = lazily(() =>
  z
    .strictObject({
      id: z.string(),
      label: z.string(),
      value: z.string().meta({ description: 'A decimal numeral. 数值' }),
      unit: z.string().meta({ description: 'The printed unit: money stands in yuan here, not in fen. 原文单位' }),
      qualifier: z
        .enum(['atLeast', 'moreThan'])
        .optional()
        .meta({ description: 'How the article bounds it; exact where absent. 限定' }),
      note: z.string().optional(),
    })
    .meta({ id: 'Figure', description: 'A figure as the article claims it; nobody has checked it. 数字' }),
)

/** The figures of the leading article: no rule rests on them. */
export const figureRoutes: readonly Route[] = [
  listRoute({
    id: 'list-figures',
    path: '/v1/figures',
    summary: 'Figures of the leading article of gazette 2021-1 卷首文章的数字',
    description: 'The figures, in printed order. 数字',
    item: figureSchema,
    select: () => figures,
    show: describe,
  }),
]

function describe({ id, label, value, unit, qualifier, note }: Figure, language: Language) {
  return {
    id,
    label: label[language],
    value,
    unit: unit[language],
    ...(qualifier ? { qualifier } : {}),
    ...(note ? { note: note[language] } : {}),
  }
}
