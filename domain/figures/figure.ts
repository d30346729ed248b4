import { type Text, text } from '../kit/index.ts'

/** How the article bounds a figure; a figure without one is stated as it is. */
export type Qualifier = 'atLeast' | 'moreThan'

/** One figure of the leading article. */
export interface Figure {
  /** Such as 'C0.F01', or 'C0.F04.2' where one fact has several figures. */
  readonly id: string
  readonly label: Text
  /** A decimal numeral in the unit given. */
  readonly value: string
  readonly unit: Text
  readonly qualifier?: Qualifier
  /** What has to be known before the figure is used, such as that another one contradicts it. */
  readonly note?: Text
}

interface Extra {
  readonly qualifier?: Qualifier
  readonly note?: Text
}

/** A figure by its number in the article. */
export const figure = (number: string, label: Text, value: string, unit: Text, extra: Extra = {}): Figure => ({
  id: `C0.F${number}`,
  label,
  value,
  unit,
  ...extra,
})

export const COUNTIES = text('个县', 'counties')
export const VILLAGES = text('个村', 'villages')
export const PEOPLE = text('人', 'people')
export const PERSON_TIMES = text('人次', 'person-times')
export const HOUSEHOLDS = text('户', 'households')
export const YUAN = text('元', 'yuan')
export const PERCENT = text('%', '%')
export const SITES = text('处', 'sites')
export const ITEMS = text('个', 'items')
/** Said of a figure that is none in the article: complete, or all gone. */
export const IN_WORDS = text('文中以文字写明全部覆盖，没有印数字', 'said in words, as complete; no numeral is printed')

export const YEAR = text('年', 'year')
