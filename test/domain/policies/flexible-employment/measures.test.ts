import { expect, test } from 'vitest'
import { measures } from '../../../../domain/policies/flexible-employment/measures.ts'

test.each([
  ['A6.M13', '市政府的所有部门', 'every department of the city government'],
  ['A6.M15', '有关的单位', 'every unit that it concerns'],
])('%s tells of the responsible bodies that the text does not list', (id, zh, en) => {
  const { target, bodies } = measures.find((measure) => measure.id === id)!
  expect(target!.zh).toContain(zh)
  expect(target!.en).toContain(en)
  expect(bodies).toEqual(['COUNTY_AND_ZONES'])
})
