import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

type Value = number | string | boolean | readonly string[]

/** A firm of the demo. All of them are invented. */
export interface Firm {
  readonly name: string
  /** 统一社会信用代码 */
  readonly creditCode: string
  /** What the star score asks for: facts by their API names. What a reviewer has yet to enter is absent. */
  readonly situation: Readonly<Record<string, Value>>
}

/** Columns whose cells hold any number of codes, separated by `|`: an empty cell is the empty set. */
const SETS = new Set(['qualityHonours', 'standards', 'researchCentres', 'smartManufacturing', 'listings'])

/** Columns of points: they look like numbers, but the API takes exact decimals as strings. */
const DECIMALS = new Set(['reviewerGrowthPoints', 'reviewerQualityPoints', 'reviewerStandardPoints'])

/**
 * Reads the firms of a CSV file (UTF-8, a header row of `name`, `creditCode` and fact names), in the order of its rows.
 *
 * @throws where the file is missing, or a row has more or fewer cells than the header
 */
export function readFirms(file: URL = new URL('./firms.csv', import.meta.url)): Firm[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true })
  return rows.map(({ name = '', creditCode = '', ...cells }) => ({ name, creditCode, situation: situationOf(cells) }))
}

const situationOf = (cells: Readonly<Record<string, string>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]): [string, Value][] => {
      const value = readCell(column, cell)
      return value === undefined ? [] : [[column, value]]
    }),
  )

function readCell(column: string, cell: string): Value | undefined {
  if (SETS.has(column)) return cell === '' ? [] : cell.split('|')
  if (cell === '') return undefined
  if (cell === 'true' || cell === 'false') return cell === 'true'
  return DECIMALS.has(column) || !/^-?\d+$/.test(cell) ? cell : Number(cell)
}
