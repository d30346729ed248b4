import * as z from 'zod'
import { bodies } from '../../domain/bodies.ts'
import type { Body, Language } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { groupsOf } from './codes.ts'
import { listRoute } from './listing.ts'

const isUnit = ({ kind }: Body): boolean => kind === 'county' || kind === 'zone'

/** Counties and zones: what assessments and allocations are made of. */
export const units: readonly Body[] = bodies.filter(isUnit)

/** Every other body. */
export const departments: readonly Body[] = bodies.filter((body) => !isUnit(body))

const KINDS = ['county', 'zone', 'group', 'department', 'standing', 'provincial', 'company', 'other'] as const

const bodySchema = lazily(() =>
  z
    .strictObject({
      code: z.string(),
      kind: z.enum(KINDS),
      name: z.string(),
      printedAs: z.array(z.string()).meta({ description: 'Other forms that the documents print. 文中写法' }),
      division: z.string().optional().meta({ description: 'GB/T 2260. 行政区划代码' }),
      members: z.array(z.string()).optional().meta({ description: 'Of a group. 成员' }),
      groups: z.array(z.string()).meta({ description: 'The groups that it is a member of. 所属组' }),
      note: z.string().optional(),
    })
    .meta({ id: 'Body' }),
)

/** The bodies that the documents give a part to: units of assessment, and all others. */
export const bodyRoutes: readonly Route[] = [
  listRoute({
    id: 'list-units',
    path: '/v1/units',
    summary: 'Counties and zones 县区与功能区',
    description: 'All units. 全部县区与功能区',
    item: bodySchema,
    select: () => units,
    show: describe,
  }),
  listRoute({
    id: 'list-departments',
    path: '/v1/departments',
    summary: 'Departments, standing bodies, groups, companies 部门与其他责任单位',
    description: 'All other bodies. 其他责任单位',
    item: bodySchema,
    select: () => departments,
    show: describe,
  }),
]

function describe({ code, kind, name, printedAs = [], division, members, note }: Body, language: Language) {
  return {
    code,
    kind,
    name: name[language],
    printedAs,
    ...(division ? { division } : {}),
    ...(members ? { members } : {}),
    groups: groupsOf(code),
    ...(note ? { note: note[language] } : {}),
  }
}
