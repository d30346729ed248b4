import * as z from 'zod'
import { type Gazette, type GazetteEntry, gazettes } from '../../domain/gazette.ts'
import type { Language } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { entryRoute, listRoute } from './listing.ts'

const issueShape = lazily(() =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    published: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .meta({ description: 'The month; no day is printed. 出版年月' }),
    number: z.int(),
    totalNumber: z.int().meta({ description: 'In the whole series. 总期号' }),
  }),
)

const issueSchema = lazily(() => issueShape().meta({ id: 'GazetteSummary' }))

const documentSchema = lazily(() =>
  z
    .strictObject({
      document: z.string().nullable().meta({ description: 'The number of the document that carries it. 文号' }),
      annex: z.string(),
      title: z.string().meta({ description: 'As the issue names it. 题名' }),
      printed: z.boolean().meta({ description: 'Whether this issue prints its text. 是否刊载' }),
      listedIn: z.array(z.enum(['contents-page', 'annex-list'])),
      page: z.int().optional(),
      policy: z.string().nullable().meta({ description: 'What it is among the policies; null where it is none. 政策' }),
      note: z.string().optional(),
    })
    .meta({ id: 'GazetteEntry', description: 'A document of an issue. 文件' }),
)

const gazetteSchema = lazily(() =>
  issueShape()
    .extend({ contents: z.array(documentSchema()).meta({ description: 'In printed order. 目录' }) })
    .meta({ id: 'Gazette' }),
)

/** The issues of the gazette that all of this was read from. */
export const gazetteRoutes: readonly Route[] = [
  listRoute({
    id: 'list-gazettes',
    path: '/v1/gazettes',
    summary: 'The issues of the gazette that the API was read from 公报目录',
    description: 'The issues. 各期公报',
    item: issueSchema,
    select: () => gazettes,
    show: summarise,
  }),
  entryRoute({
    id: 'get-gazette',
    path: '/v1/gazettes/{id}',
    summary: 'One issue: what it lists, and what of that it prints 公报详情',
    description: 'The issue. 公报',
    example: '2021-1',
    schema: gazetteSchema,
    find: (id, language) => {
      const gazette = gazettes.find((gazette) => gazette.id === id)
      return gazette && describe(gazette, language)
    },
  }),
]

function summarise({ id, title, published, number, totalNumber }: Gazette, language: Language) {
  return { id, title: title[language], published, number, totalNumber }
}

const describe = (gazette: Gazette, language: Language) => ({
  ...summarise(gazette, language),
  contents: gazette.contents.map((entry) => describeEntry(entry, language)),
})

function describeEntry({ title, page, note, ...entry }: GazetteEntry, language: Language) {
  return {
    ...entry,
    title: title[language],
    ...(page ? { page } : {}),
    ...(note ? { note: note[language] } : {}),
  }
}
