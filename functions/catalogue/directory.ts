import * as z from 'zod'
import { type Language, type Text, text } from '../../domain/kit/index.ts'
import { type Route, route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { CATALOGUE_SECONDS } from './caching.ts'
import type { CatalogueDeps } from './deps.ts'

const NAME = text('天中政策开放接口', 'Tianzhong Policy API')

const LINKS: readonly (readonly [method: 'GET' | 'POST', path: string, what: Text])[] = [
  ['GET', '/docs', text('接口文档', 'The API reference, for people')],
  ['GET', '/openapi.json', text('接口约定（OpenAPI 3.1）', 'The contract (OpenAPI 3.1)')],
  ['GET', '/v1/policies', text('政策目录', 'The policies')],
  ['GET', '/v1/calculators', text('计算器目录', 'The calculators')],
  ['POST', '/v1/screening', text('资格筛查', 'What one may be entitled to')],
  ['GET', '/v1/provisions', text('条款检索', 'A search through every clause')],
  ['GET', '/v1/facts', text('事实字典', 'What can be asked')],
  ['GET', '/v1/parameters', text('参数目录', 'Every dated figure')],
  ['GET', '/v1/measures', text('任务措施', 'Who has to do what until when')],
  ['GET', '/v1/gazettes', text('公报目录', 'The gazette')],
  ['GET', '/v1/changes', text('变更记录', 'What changed, and why')],
  ['GET', '/v1/open-data', text('开放数据', 'All of it to download')],
  ['GET', '/problems', text('错误类型', 'What errors mean')],
  ['GET', '/health', text('服务状态', 'Whether the service answers')],
]

const directorySchema = lazily(() =>
  z
    .strictObject({
      name: z.string(),
      version: z.string(),
      links: z.array(
        z.strictObject({
          method: z.enum(['GET', 'POST']),
          path: z.string().meta({ description: 'Below the address of the API. 地址' }),
          what: z.string(),
        }),
      ),
    })
    .meta({ id: 'Directory', description: 'Where to go from here. 入口' }),
)

/** What stands at the two addresses that people try first. */
export const directoryRoutes = ({ contract }: Pick<CatalogueDeps, 'contract'>): Route[] =>
  [
    { id: 'get-root', path: '/' },
    { id: 'get-directory', path: '/v1' },
  ].map((address) =>
    route(
      {
        ...address,
        method: 'get',
        tag: 'service',
        summary: 'Where to go from here 入口',
        cacheSeconds: CATALOGUE_SECONDS,
        replies: { 200: { description: 'Name, version and addresses. 名称、版本与地址', schema: directorySchema } },
        problems: ['malformed-request'],
      },
      async ({ language }) => ({ body: present((await contract()).info.version, language) }),
    ),
  )

const present = (version: string, language: Language) => ({
  name: NAME[language],
  version,
  links: LINKS.map(([method, path, what]) => ({ method, path, what: what[language] })),
})
