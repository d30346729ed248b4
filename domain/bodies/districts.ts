import * as z from 'zod'
import { units } from './units.ts'

/**
 * How a firm says where it is registered, and how an officer's area is told: by the division code of the unit, and for a zone,
 * which has none, by its code in the register.
 */
export const districtSchema = z.enum(units.map(({ code, division }) => division ?? code)).meta({
  id: 'District',
  description: `County-level unit by its division code, or zone by its code. 县区代码或功能区代码: ${units
    .map(({ code, division, name }) => `${division ?? code} ${name.zh}`)
    .join('、')}`,
  examples: ['411702'],
})

/** Every district by its code, counties first. */
export const DISTRICTS: readonly string[] = districtSchema.options
