import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { daySchema, inForce, type Language, type Parameter } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { policyFilter } from './codes.ts'
import { entryRoute, listRoute } from './listing.ts'
import { datedValueSchema, parameterHead, presentDated, presentHead } from './parameters.schemas.ts'

/** A parameter, with the policy that fixes it and the calculators that read it. */
export interface PlacedParameter {
  readonly parameter: Parameter
  readonly policy: string
  readonly calculators: readonly string[]
}

/** Every parameter, once. */
export const parameters: readonly PlacedParameter[] = placed()

function placed(): PlacedParameter[] {
  const known = new Map<string, PlacedParameter & { readonly calculators: string[] }>()
  for (const { id, policy, parameters } of calculators) {
    for (const parameter of parameters) {
      const entry = known.get(parameter.id)
      if (entry) entry.calculators.push(id)
      else known.set(parameter.id, { parameter, policy: policy.id, calculators: [id] })
    }
  }
  return [...known.values()]
}

const entrySchema = lazily(() =>
  z
    .strictObject({
      ...parameterHead().shape,
      policy: z.string(),
      calculators: z.array(z.string()).meta({ description: 'The calculators that read it. 所用计算器' }),
      values: z
        .array(datedValueSchema)
        .optional()
        .meta({ description: 'Every value, where no day was asked for. 历次取值' }),
      inForce: datedValueSchema
        .nullable()
        .optional()
        .meta({ description: 'The value on the day `asOf`; null where there is none. 当日取值' }),
    })
    .meta({ id: 'CatalogueParameter', description: 'A figure, and where it is used. 参数' }),
)

const asOf = daySchema.optional().meta({ description: 'Only the value in force on that day. 查询日期' })

/** The figures that the documents fix or leave open. */
export const parameterRoutes: readonly Route[] = [
  listRoute({
    id: 'list-parameters',
    path: '/v1/parameters',
    summary: 'Figures of the documents, dated and cited 参数目录',
    description: 'The parameters, in the order of the gazette. 参数',
    filters: { policy: policyFilter, asOf },
    item: entrySchema,
    select: ({ policy }) => parameters.filter((entry) => policy === undefined || entry.policy === policy),
    show: (entry, language, { asOf }) => describe(entry, language, asOf),
    key: ({ parameter }) => parameter.id,
  }),
  entryRoute({
    id: 'get-parameter',
    path: '/v1/parameters/{id}',
    summary: 'One figure 参数详情',
    description: 'The parameter. 参数',
    example: 'star-enterprise.revenue-floor',
    query: z.strictObject({ asOf }),
    schema: entrySchema,
    find: (id, language, { asOf }) => {
      const entry = parameters.find(({ parameter }) => parameter.id === id)
      return entry && describe(entry, language, asOf)
    },
  }),
]

function describe({ parameter, policy, calculators }: PlacedParameter, language: Language, asOf: string | undefined) {
  const placement = { ...presentHead(parameter, language), policy, calculators }
  const { values } = parameter
  if (asOf === undefined) return { ...placement, values: values.map((dated) => presentDated(parameter, dated)) }
  const dated = inForce(values, asOf)
  return { ...placement, inForce: dated ? presentDated(parameter, dated) : null }
}
