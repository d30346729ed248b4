import * as z from 'zod'
import { plainCode } from '../../kit/index.ts'

/** The kinds of unit that are assessed (A3.R01). */
const UNIT_TYPES = ['county', 'district', 'demonstrationZone', 'economicZone', 'hiTechZone'] as const

/** A3.R02: assessed, but kept out of the comparison. */
const OUT_OF_COMPARISON: readonly string[] = ['demonstrationZone', 'economicZone']

export const unitCode = plainCode().meta({ description: 'Code of the unit, such as SP. 单位代码' })

export const unitType = z.enum(UNIT_TYPES).meta({ description: 'What kind of unit it is. 单位类别' })

export const ranked = z
  .boolean()
  .optional()
  .meta({ description: 'Whether it is ranked, where the office decides otherwise than its kind. 是否参加评比' })

/** Whether a unit is ranked: by its kind, unless the office says otherwise. */
export const isRanked = (unit: { readonly type: string; readonly ranked?: boolean | undefined }): boolean =>
  unit.ranked ?? !OUT_OF_COMPARISON.includes(unit.type)
