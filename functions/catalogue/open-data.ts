import * as z from 'zod'
import { calculators, policies } from '../../domain/catalogue.ts'
import { figures } from '../../domain/figures.ts'
import { type Body, type Dated, type Parameter, type Policy, print } from '../../domain/kit/index.ts'
import { type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { presentQuestion } from '../screening/question.ts'
import { departments, units } from './bodies.ts'
import { askersOf, holdersOf } from './calculators.ts'
import { facts } from './facts.ts'
import { keysOf } from './keys.ts'
import { catalogueOperation } from './listing.ts'
import { measures, type PlacedMeasure } from './measures.ts'
import { type PlacedParameter, parameters } from './parameters.ts'
import { clauses } from './provisions.ts'
import type { Clause } from './search.ts'
import { type Cell, csvOf, inBoth, type Table, tableOf } from './tables.ts'
import { type Written, writtenOnce } from './written-once.ts'

const idOf = ({ id }: { readonly id: string }): string => id

const bodyTable = (bodies: readonly Body[]): Table =>
  tableOf(bodies, {
    code: ({ code }) => code,
    kind: ({ kind }) => kind,
    ...inBoth('name', ({ name }) => name),
    printedAs: ({ printedAs }) => printedAs ?? [],
    division: ({ division }) => division ?? null,
    members: ({ members }) => members ?? [],
    ...inBoth('note', ({ note }) => note),
  })

const citationColumns = <E extends { readonly policy: Policy }>(article: (entry: E) => string) => ({
  document: ({ policy }: E) => policy.document,
  annex: ({ policy }: E) => policy.annex,
  article,
})

/** One row for each value of a parameter; one without a value for an open slot. */
const parameterValues = parameters.flatMap((entry): (PlacedParameter & { readonly dated?: Dated })[] =>
  entry.parameter.slot ? [entry] : entry.parameter.values.map((dated) => ({ ...entry, dated })),
)

/** A bound of an open slot as the wire shows it; null where a choice fills it. */
const slotBound = ({ slot, unit }: Parameter, end: 'least' | 'most'): Cell =>
  slot && !unit.options ? (print(unit, slot[end]) as Cell) : null

const shownFacts = facts.map((read) => ({ ...read, shown: presentQuestion(read.fact, 'zh') }))

/** What can be downloaded, table by table; both languages stand beside each other. */
const TABLES = {
  policies: tableOf(policies, {
    id: idOf,
    ...inBoth('title', ({ title }) => title),
    ...inBoth('summary', ({ summary }) => summary),
    document: ({ document }) => document,
    annex: ({ annex }) => annex,
    issuedOn: ({ issuedOn }) => issuedOn,
    inForceFrom: ({ inForce }) => inForce.from,
    inForceTo: ({ inForce }) => inForce.to ?? null,
    textMissing: ({ textMissing }) => textMissing !== undefined,
  }),
  calculators: tableOf(calculators, {
    id: idOf,
    ...inBoth('title', ({ title }) => title),
    ...inBoth('summary', ({ summary }) => summary),
    policy: ({ policy }) => policy.id,
    edition: ({ edition }) => edition,
    revision: ({ revision }) => revision,
    holders: holdersOf,
    askedBy: askersOf,
  }),
  provisions: tableOf(clauses, {
    policy: ({ policy }) => policy.id,
    ...inBoth('title', ({ provision }) => provision.title),
    ...inBoth('summary', ({ provision }) => provision.summary),
    keywords: ({ provision }) => provision.keywords ?? [],
    rules: ({ provision }) => provision.rules,
    bodies: ({ provision }) => provision.bodies,
    andOthers: ({ provision }) => provision.andOthers ?? false,
    milestones: ({ provision }) => (provision.milestones ?? []).map(({ on }) => on),
    ...citationColumns<Clause>(({ provision }) => provision.article),
  }),
  measures: tableOf(measures, {
    id: ({ measure }) => measure.id,
    policy: ({ policy }) => policy.id,
    ...inBoth('title', ({ measure }) => measure.title),
    lead: ({ measure }) => measure.lead,
    bodies: ({ measure }) => measure.bodies,
    andOthers: ({ measure }) => measure.andOthers ?? false,
    due: ({ measure }) => measure.due ?? null,
    ...inBoth('target', ({ measure }) => measure.target),
    ...citationColumns<PlacedMeasure>(({ measure }) => measure.article),
  }),
  units: bodyTable(units),
  departments: bodyTable(departments),
  parameters: tableOf(parameterValues, {
    id: ({ parameter }) => parameter.id,
    ...inBoth('label', ({ parameter }) => parameter.label),
    kind: ({ parameter }) => parameter.kind,
    unit: ({ parameter }) => parameter.unit.code,
    over: ({ parameter }) => parameter.over?.code ?? null,
    keys: ({ parameter }) => keysOf(parameter)?.map(({ code }) => code) ?? [],
    policy: ({ policy }) => policy,
    calculators: ({ calculators }) => calculators,
    from: ({ dated }) => dated?.from ?? null,
    to: ({ dated }) => dated?.to ?? null,
    value: ({ parameter, dated }) => (dated ? JSON.stringify(parameter.show(dated.value)) : null),
    slotLeast: ({ parameter }) => slotBound(parameter, 'least'),
    slotMost: ({ parameter }) => slotBound(parameter, 'most'),
    slotOptions: ({ parameter: { slot, unit } }) => (slot && unit.options) ?? [],
    slotPresumed: ({ parameter: { slot } }) => (slot?.presumed as Cell | undefined) ?? null,
    document: ({ parameter, dated }) => (dated?.cite ?? parameter.slot!.cite).document,
    annex: ({ parameter, dated }) => (dated?.cite ?? parameter.slot!.cite).annex,
    article: ({ parameter, dated }) => (dated?.cite ?? parameter.slot!.cite).article,
  }),
  facts: tableOf(shownFacts, {
    id: ({ fact }) => fact.name,
    ...inBoth('question', ({ fact }) => fact.ask),
    kind: ({ shown }) => shown.kind,
    unit: ({ shown }) => shown.unit,
    least: ({ shown }) => ('least' in shown ? (shown.least as string | number) : null),
    most: ({ shown }) => ('most' in shown ? (shown.most as string | number) : null),
    options: ({ fact }) => fact.unit.options ?? [],
    enteredBy: ({ fact }) => (fact.reviewed ? 'reviewer' : 'party'),
    calculators: ({ calculators }) => calculators.map(idOf),
    entitlements: ({ calculators }) => calculators.filter(({ holder }) => holder).map(idOf),
  }),
  figures: tableOf(figures, {
    id: idOf,
    ...inBoth('label', ({ label }) => label),
    value: ({ value }) => value,
    ...inBoth('unit', ({ unit }) => unit),
    qualifier: ({ qualifier }) => qualifier ?? null,
    ...inBoth('note', ({ note }) => note),
  }),
} satisfies Record<string, Table>

const FILES: ReadonlyMap<string, () => Written> = new Map(
  Object.entries(TABLES).map(([name, table]) => [`${name}.csv`, writtenOnce(() => csvOf(table))]),
)

const bundle = writtenOnce(() =>
  JSON.stringify(Object.fromEntries(Object.entries(TABLES).map(([name, { rows }]) => [name, rows()]))),
)

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

const bundleSchema = () =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(TABLES).map(([name, { columns }]) => [
          name,
          z.array(z.strictObject(Object.fromEntries(columns.map((column) => [column, cell])))),
        ]),
      ),
    )
    .meta({ id: 'OpenData', description: 'Every table of the catalogue. 开放数据' })

const downloadsSchema = () =>
  z
    .strictObject({
      bundle: z.string().meta({ description: 'All tables as JSON. 全部数据' }),
      tables: z.array(z.strictObject({ name: z.string(), path: z.string(), columns: z.array(z.string()) })),
    })
    .meta({ id: 'Downloads', description: 'What can be downloaded, below the address of the API. 下载目录' })

/** A download is the same in every language. */
const attachment = (name: string) => ({
  'content-disposition': `attachment; filename="${name}"`,
  'content-language': 'zh-CN, en',
})

/** The catalogue to take away: one JSON of all tables, or one CSV for each. */
export const openDataRoutes: readonly Route[] = [
  route(
    catalogueOperation(
      {
        id: 'list-open-data',
        path: '/v1/open-data',
        summary: 'What can be downloaded 开放数据目录',
        description: 'The bundle, and each table. 下载目录',
      },
      downloadsSchema,
    ),
    () => ({
      body: {
        bundle: '/v1/open-data.json',
        tables: Object.entries(TABLES).map(([name, { columns }]) => ({
          name,
          path: `/v1/open-data/${name}.csv`,
          columns,
        })),
      },
    }),
  ),
  route(
    catalogueOperation(
      {
        id: 'get-open-data',
        path: '/v1/open-data.json',
        summary: 'All tables of the catalogue as one file 开放数据（JSON）',
        description: 'The tables, both languages in each. 全部数据表',
      },
      bundleSchema,
    ),
    () => {
      const { body, tag } = bundle()
      return { headers: { ...attachment('open-data.json'), etag: tag }, body }
    },
  ),
  route(
    {
      ...catalogueOperation({
        id: 'get-open-data-table',
        path: '/v1/open-data/{file}',
        summary: 'One table of the catalogue as CSV 开放数据（CSV）',
        description: 'UTF-8 with a byte order mark; several codes in a cell are parted by semicolons. 数据表',
        contentType: 'text/csv',
        problems: ['not-found'],
      }),
      params: z.strictObject({
        file: z
          .string()
          .max(100)
          .meta({ description: [...FILES.keys()].join(', '), examples: ['measures.csv'] }),
      }),
    },
    ({ params: { file } }) => {
      const table = FILES.get(file)
      if (!table) throw new Problem('not-found')
      const { body, tag } = table()
      return { headers: { ...attachment(file), 'content-type': 'text/csv; charset=utf-8', etag: tag }, body }
    },
  ),
]
