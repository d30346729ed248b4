import { describe, expect, test } from 'vitest'
import { units } from '../../../../domain/bodies/units.ts'
import { bodies } from '../../../../domain/bodies.ts'
import { countyAssessmentAnnual } from '../../../../domain/policies/county-assessment/county-assessment-annual.ts'
import { countyAssessmentScore } from '../../../../domain/policies/county-assessment/county-assessment-score.ts'
import { faults } from '../../decide.ts'
import { annualAssessment, annualUnit, assessedUnit, assessment } from './sample.ts'

// A3.R01, A3.R02: which units are assessed, and of which kind they are, is what the register says of those that it knows.

const TYPES = ['county', 'district', 'demonstrationZone', 'economicZone', 'hiTechZone']
const ZONES: Readonly<Record<string, string>> = { SFQ: 'demonstrationZone', JKQ: 'economicZone', GXQ: 'hiTechZone' }

const both = (code: string, type: string) => [
  faults(countyAssessmentScore, assessment(assessedUnit(code, {}, {}, { type }))),
  faults(countyAssessmentAnnual, annualAssessment([annualUnit(code, '90', '5', { type })])),
]
const each = (...found: string[]) => [found, found]

describe.each(units.map(({ code }) => code))('%s', (code) => {
  const own = code in ZONES ? [ZONES[code]] : ['county', 'district']

  test.each(TYPES)('as a %s', (type) => {
    expect(both(code, type)).toEqual(own.includes(type) ? each() : each('/units/0/type otherKind'))
  })
})

test.each(bodies.filter(({ kind }) => kind !== 'county' && kind !== 'zone').map(({ code }) => code))(
  '%s is no unit that is assessed',
  (code) => expect(both(code, 'county')).toEqual(each('/units/0/unit notAUnit')),
)

test('a code that the register does not know is taken at its word', () => {
  for (const type of TYPES) expect(both('NEW1', type)).toEqual(each())
})

test('three firms pay the most tax, in all units together', () => {
  const units = (...counts: number[]) => counts.map((topTaxpayers, i) => assessedUnit(`U${i}`, {}, { topTaxpayers }))
  const found = (...counts: number[]) => faults(countyAssessmentScore, assessment(...units(...counts)))
  expect(found(1, 2, 0)).toEqual([])
  expect(found(3)).toEqual([])
  expect(found(2, 2, 1)).toEqual(['/units/1/bonus/topTaxpayers moreThanThree'])
  expect(faults(countyAssessmentScore, { units: [undefined, { bonus: {} }] })).toEqual([])
})

test('a unit is named once, and what is not known yet is no fault', () => {
  const twice = { units: [annualUnit('SP', '90'), undefined, { type: 'county' }, annualUnit('SP', '80')] }
  expect(faults(countyAssessmentAnnual, twice)).toEqual(['/units/3/unit repeated'])
  expect(faults(countyAssessmentAnnual, { units: [{ unit: 'JKQ' }] })).toEqual([])
})
