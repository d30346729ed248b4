import { type Example, text } from '../../kit/index.ts'

/** Golden examples: a named road in time, and outside it; a market; anywhere else. */
export const examples: readonly Example[] = [
  {
    title: text('指定路段、指定时间：可以摆摊', 'A named road, at its time: allowed'),
    asOf: '2021-06-30',
    situation: { isStreetVendor: true, vendingPlace: 'namedRoad', vendsAtNamedTime: true },
    outcome: 'granted',
    result: { place: 'namedRoad' },
    codes: ['NAMED_BY_THE_CITY'],
  },
  {
    title: text('指定路段，超出指定时间', 'A named road, outside its time'),
    asOf: '2021-06-30',
    situation: { isStreetVendor: true, vendingPlace: 'namedRoad', vendsAtNamedTime: false },
    outcome: 'refused',
    codes: ['NOT_AT_NAMED_TIME'],
  },
  {
    title: text('预留的摊点群：不看时间', 'Stalls kept for vendors: no time is set'),
    asOf: '2021-06-30',
    situation: { isStreetVendor: true, vendingPlace: 'reservedMarket' },
    outcome: 'granted',
    result: { place: 'reservedMarket' },
  },
  {
    title: text('其他地方：不在允许之列', 'Anywhere else: not covered'),
    asOf: '2021-06-30',
    situation: { isStreetVendor: true, vendingPlace: 'other' },
    outcome: 'refused',
    codes: ['NOT_A_PLACE_FOR_VENDORS'],
  },
]
