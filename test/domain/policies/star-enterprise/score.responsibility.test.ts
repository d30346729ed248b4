import { describe, expect, test } from 'vitest'
import { pointsOf } from './firm.ts'

describe('social credit', () => {
  test.each([
    ['A', '2'],
    ['B', '1'],
    ['other', '0'],
  ])('A1.R22 tax credit %s gives %s', (taxCreditGrade, points) => {
    expect(pointsOf('taxCredit', { taxCreditGrade })).toBe(points)
  })

  test.each([
    ['AAA', '3'],
    ['AA', '2'],
    ['A', '1'],
    ['none', '0'],
  ])('A1.R23 quality credit %s gives %s', (qualityCreditGrade, points) => {
    expect(pointsOf('qualityCredit', { qualityCreditGrade })).toBe(points)
  })
})

describe('bonus', () => {
  test.each([
    [0, '0'],
    [999, '0'],
    [1000, '1'],
    [1001, '1'],
    [1499, '1'],
    [1500, '1.5'],
    [1501, '1.5'],
    [1999, '1.5'],
    [2000, '2'],
    [2001, '2'],
    [2499, '2'],
    [2500, '2.5'],
    [2501, '2.5'],
    [2999, '2.5'],
    [3000, '3'],
    [3001, '3'],
    [3499, '3'],
    [3500, '3'],
    [10_000_000, '3'],
  ])('A1.R24 a staff of %d gives %s (D-15: whole steps)', (employees, points) => {
    expect(pointsOf('employment', { employees })).toBe(points)
  })

  test.each([
    ['none', '0'],
    ['municipal', '0.5'],
    ['provincialOrAbove', '1'],
  ])('A1.R25, A1.R26 aid at level %s gives %s', (level, points) => {
    expect(pointsOf('studentAid', { studentAidLevel: level })).toBe(points)
    expect(pointsOf('disabledAid', { disabledAidLevel: level })).toBe(points)
  })

  test.each([
    ['none', '0'],
    ['municipal', '1'],
    ['provincial', '2'],
    ['national', '3'],
  ])('A1.R27 a commendation of level %s gives %s', (commendationLevel, points) => {
    expect(pointsOf('commendation', { commendationLevel })).toBe(points)
  })

  test.each([
    [true, '2'],
    [false, '0'],
  ])('A1.R28 poverty relief %s gives %s', (isPovertyReliefEnterprise, points) => {
    expect(pointsOf('povertyRelief', { isPovertyReliefEnterprise })).toBe(points)
  })
})
