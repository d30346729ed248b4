import * as z from 'zod'
import type { UnitCode } from '../../domain/kit/index.ts'
import { lazily } from '../platform/schemas.ts'

/** What each unit is, for readers of the contract. */
const UNITS: Readonly<Record<UnitCode, string>> = {
  fen: 'money, an integer in fen 分',
  points: 'points, a decimal string 分值',
  percent: 'per cent, a decimal string 百分数',
  count: 'a number of people, things or years, an integer 个数或年份',
  months: 'calendar months 个月',
  days: 'days 天',
  day: 'a calendar day, YYYY-MM-DD 日期',
  mu: '亩, a decimal string',
  squareMetres: 'square metres, a decimal string 平方米',
  quantity: 'in the unit that the tariff names, a decimal string 按收费标准的计量单位',
  truth: 'yes or no 是否',
  option: 'a code among several 选项',
}

/** The unit of a quantity, in the contract. */
export const unitSchema = lazily(() =>
  z.enum(Object.keys(UNITS) as UnitCode[]).meta({
    id: 'UnitOfMeasure',
    description: Object.entries(UNITS)
      .map(([code, says]) => `${code}: ${says}`)
      .join('; '),
  }),
)

/** A code and what it is called, in the contract. */
export const optionSchema = lazily(() =>
  z.strictObject({ code: z.string(), label: z.string() }).meta({ id: 'Option', description: 'A code. 选项' }),
)
