import { stringify } from 'csv-stringify/sync'
import type { Text } from '../../domain/kit/index.ts'

/** What a table can hold: a scalar, nothing, or several codes. */
export type Cell = string | number | boolean | null | readonly string[]

/** Rows that all have the same columns, in the same order; laid out when they are asked for. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: () => readonly Readonly<Record<string, Cell>>[]
}

type Columns<E> = Readonly<Record<string, (entry: E) => Cell>>

/** Lays entries out in columns. */
export const tableOf = <E>(entries: readonly E[], columns: Columns<E>): Table => ({
  columns: Object.keys(columns),
  rows: () =>
    entries.map((entry) =>
      Object.fromEntries(Object.entries(columns).map(([name, read]): [string, Cell] => [name, read(entry)])),
    ),
})

/** A text as two columns, one for each language. */
export const inBoth = <E>(name: string, read: (entry: E) => Text | undefined): Columns<E> => ({
  [`${name}Zh`]: (entry) => read(entry)?.zh ?? null,
  [`${name}En`]: (entry) => read(entry)?.en ?? null,
})

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, which spreadsheets need to read Chinese; several codes are
 * parted by semicolons. A text that a spreadsheet would compute is prefixed by an apostrophe; numbers stay numbers.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify(
    rows().map((row) => columns.map((name) => printed(row[name] ?? null))),
    { header: true, columns: [...columns], bom: true, record_delimiter: 'windows' },
  )

function printed(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '')
  return COMPUTED.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/** How a cell begins that a spreadsheet takes for a formula. */
const COMPUTED = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(\.\d+)?$/
