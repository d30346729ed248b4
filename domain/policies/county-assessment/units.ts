import * as z from 'zod'
import { bodyOf, isNoUnit } from '../../bodies.ts'
import { type Fault, plainCode, pointerTo, text } from '../../kit/index.ts'

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

/** What the three zones are; every other unit of the register is a county or a district. */
const ZONES: Readonly<Record<string, string>> = { SFQ: 'demonstrationZone', JKQ: 'economicZone', GXQ: 'hiTechZone' }

const isOfType = (code: string, type: string): boolean =>
  code in ZONES ? ZONES[code] === type : type === 'county' || type === 'district'

/** A unit as far as it is well-formed. */
interface Entered {
  readonly unit?: string | undefined
  readonly type?: string | undefined
}

/**
 * A unit that is named twice, or of another kind than the register says (A3.R01, R02): a zone entered as a county would be
 * ranked. A code that the register does not know is taken at its word.
 */
export function unitFaults(units: readonly (Entered | undefined)[]): Fault[] {
  const codes = units.map((unit) => unit?.unit)
  return units.flatMap((entered, i): Fault[] => {
    const { unit, type } = entered ?? {}
    if (unit === undefined) return []
    const faults: Fault[] = []
    if (codes.indexOf(unit) < i)
      faults.push(fault(i, 'unit', 'repeated', '同一单位出现两次', 'this unit is named twice'))
    const name = bodyOf(unit)?.name
    if (name && isNoUnit(unit))
      faults.push(fault(i, 'unit', 'notAUnit', `${name.zh}不是县区或功能区`, `${name.en} is neither county nor zone`))
    else if (name && type !== undefined && !isOfType(unit, type))
      faults.push(fault(i, 'type', 'otherKind', `${name.zh}不是这一类单位`, `${name.en} is of another kind`))
    return faults
  })
}

const fault = (i: number, field: string, code: string, zh: string, en: string): Fault => ({
  pointer: pointerTo(['units', i, field]),
  code,
  detail: text(zh, en),
})
