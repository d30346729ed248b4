import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { text } from '../../../domain/kit/index.ts'
import { csvOf, inBoth, tableOf } from '../../../functions/catalogue/tables.ts'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import { itemsOf, read } from './reading.ts'

const app = testApp()

type Row = Record<string, unknown>

const bundle = await read<Record<string, Row[]>>('/v1/open-data.json')
const TABLES = Object.keys(bundle)
const BOM = '\uFEFF'

const rowsOf = (csv: string) =>
  parse(csv, { bom: true, columns: true, skip_empty_lines: false }) as Record<string, string>[]

test('the tables are those of the catalogue', () => {
  expect(TABLES).toEqual(
    expect.arrayContaining(['policies', 'provisions', 'measures', 'units', 'parameters', 'facts', 'figures']),
  )
})

describe.each(TABLES)('%s.csv', (name) => {
  const asked = ask<string>(app, 'GET', `/v1/open-data/${name}.csv`)

  test('is a download in UTF-8 with a byte order mark, the same in both languages', async () => {
    const { headers, text } = await asked
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`)
    const english = await app.request(`/v1/open-data/${name}.csv`, { headers: { 'accept-language': 'en' } })
    const bytes = new Uint8Array(await english.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)).toBe(text.replace(BOM, ''))
  })

  test('holds the rows of the JSON', async () => {
    const rows = rowsOf((await asked).text)
    const shown = (cell: unknown) => (Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(
      bundle[name]!.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, shown(cell).replace(/^(?=[=+@]|-(?!\d))/, "'")]),
        ),
      ),
    )
  })

  test('no cell can be computed by a spreadsheet', async () => {
    const cells = rowsOf((await asked).text).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([])
  })
})

test('what can be downloaded is listed, table by table', async () => {
  const { bundle: file, tables } = await read<{
    bundle: string
    tables: { name: string; path: string; columns: string[] }[]
  }>('/v1/open-data')
  expect(await read(file)).toEqual(bundle)
  expect(tables.map(({ name }) => name)).toEqual(TABLES)
  for (const { name, path, columns } of tables) {
    expect([name, Object.keys(bundle[name]![0]!)]).toEqual([name, columns])
    expect((await ask(app, 'GET', path)).status).toBe(200)
  }
})

test('parameters carry their units, and open slots what may fill them', () => {
  const row = (id: string) => bundle.parameters!.find((row) => row.id === id)
  expect(row('urban-economy.enclave-county-share')).toMatchObject({ unit: 'percent', over: 'count' })
  expect(row('flexible-employment.hiring-share')).toMatchObject({ unit: 'percent', keys: ['general', 'large'] })
  expect(row('flexible-employment.online-advance-share')).toMatchObject({
    unit: 'percent',
    slotLeast: '0',
    slotMost: '100',
    slotOptions: [],
    slotPresumed: null,
  })
  expect(row('star-enterprise.listing-accumulation')).toMatchObject({
    unit: 'option',
    slotLeast: null,
    slotOptions: expect.arrayContaining(['highest']),
    slotPresumed: 'highest',
  })
})

test('the tables hold as much as the lists', async () => {
  for (const list of ['policies', 'calculators', 'measures', 'units', 'departments', 'figures']) {
    expect([list, bundle[list]!.length]).toEqual([list, (await itemsOf(`/v1/${list}`)).length])
  }
})

describe('a cell of CSV', () => {
  const write = (cell: string) => rowsOf(csvOf(tableOf([cell], { cell: (value) => value })))[0]?.cell

  test.each(['=1+1', '+1', '-1+1', '-a', '@SUM(A1)', '\t=1', '\r=1'])('%j is made harmless', (cell) => {
    expect(write(cell)).toBe(`'${cell}`)
  })

  test.each(['-1', '-0.5', 'a,b', 'say "so"', 'two\nlines', '一、二', 'a=b'])('%j survives', (cell) => {
    expect(write(cell)).toBe(cell)
  })

  test('both languages are columns, and an absent text is empty', () => {
    const table = tableOf(
      [{ title: text('名', 'name') }, {}] as { title?: ReturnType<typeof text> }[],
      inBoth('title', ({ title }) => title),
    )
    expect(csvOf(table)).toBe(`${BOM}titleZh,titleEn\r\n名,name\r\n,\r\n`)
  })

  test('a table without rows has its header', () => {
    expect(csvOf(tableOf([], { one: () => 1, two: () => null }))).toBe(`${BOM}one,two\r\n`)
  })
})
