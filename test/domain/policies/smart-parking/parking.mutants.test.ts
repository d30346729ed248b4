import { describe, expect, test } from 'vitest'
import { parkingFeeQuote } from '../../../../domain/policies/smart-parking/parking-fee-quote.ts'
import { decide, faults } from '../../decide.ts'

// What the tables beside this file leave open: schemas, what went into the choice of a tariff, and tariffs half known.

const tariff = {
  tariffId: 'A',
  version: 1,
  zone: 'z',
  placement: 'onStreet',
  vehicleClass: 'small',
  effectiveFrom: '2021-01-01',
  approvalDocument: '样例',
  freeMinutes: 0,
  freeMode: 'threshold',
  unitMinutes: 60,
  bands: [{ from: '00:00', to: '24:00', days: 'all', unitPriceFen: 100 }],
}
const stay = {
  zone: 'z',
  placement: 'onStreet',
  vehicleClass: 'small',
  enteredAt: '2021-06-30T08:00:00+08:00',
  leftAt: '2021-06-30T09:00:00+08:00',
  tariffs: [tariff],
}
const accepts = (changed: object) => parkingFeeQuote.situation.safeParse({ ...stay, ...changed }).success
const banded = (...bands: object[]) => ({ tariffs: [{ bands }] })

test('a tariff for every class fits a facility of any class', () => {
  const { result, trace } = decide(parkingFeeQuote, { ...stay, facilityClass: 'tower' }, { asOf: '2021-06-30' })
  expect(result).toMatchObject({ totalFen: 100 })
  const { zone, placement, vehicleClass, enteredAt } = stay
  expect(trace[0]!.inputs).toEqual({ zone, placement, vehicleClass, enteredAt })
})

test('without a calendar no day is other than its weekday', () => {
  expect(parkingFeeQuote.situation.parse(stay)).toEqual({ ...stay, restDays: [], workDays: [] })
})

test('leaving in the moment of coming is a stay', () => {
  expect(faults(parkingFeeQuote, { enteredAt: stay.enteredAt, leftAt: stay.enteredAt })).toEqual([])
})

describe('a tariff has no fault', () => {
  test.each<[string, object]>([
    ['whose end lies after its start', { tariffs: [{ effectiveFrom: '2021-01-01', effectiveTo: '2021-12-31' }] }],
    ['whose end is the day of its start', { tariffs: [{ effectiveFrom: '2021-01-01', effectiveTo: '2021-01-01' }] }],
    ['whose start is not known', { tariffs: [{ effectiveTo: '2021-01-01' }] }],
    ['without bands', banded()],
    ['with a band that is not well-formed', banded({ from: '00:00', to: '12:00' }, { from: '13:00' })],
    [
      'with one band that ends at the minute at which it begins: it holds all day',
      banded({ from: '08:00', to: '08:00' }),
    ],
    ['that is not there yet', {}],
  ])('%s', (_what, situation) => expect(faults(parkingFeeQuote, situation)).toEqual([]))
})

test('the first minute without a price is named, in whatever order the bands come', () => {
  const [fault] = parkingFeeQuote.crossCheck(banded({ from: '08:00', to: '21:00' }, { from: '21:05', to: '07:00' }))
  expect(fault!.detail.en).toContain('07:00')
})

describe('schemas', () => {
  const from = (time: string) =>
    accepts({ tariffs: [{ ...tariff, bands: [{ from: time, to: '24:00', unitPriceFen: 1 }] }] })

  test.each(['00:00', '09:59', '19:00', '23:59', '24:00'])('%s is a time', (time) => expect(from(time)).toBe(true))
  test.each(['x07:00', '07:000', 'x24:00', '24:000', '24:01', '7:00', '25:00', '07:60', '30:00'])(
    '%s is none',
    (time) => expect(from(time)).toBe(false),
  )
  test.each(['z', 'A-1_b', 'x'.repeat(40)])('%s is a code', (code) => {
    expect([accepts({ zone: code }), accepts({ tariffs: [{ ...tariff, zone: code }] })]).toEqual([true, true])
  })
  test.each(['', 'x'.repeat(41), '区z', 'z区', 'a b'])('"%s" is none', (code) => {
    expect([accepts({ zone: code }), accepts({ tariffs: [{ ...tariff, zone: code }] })]).toEqual([false, false])
  })
})
