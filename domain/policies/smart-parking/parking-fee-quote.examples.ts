import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'

/** An invented tariff: nothing in the text sets a price. */
const TARIFF = {
  tariffId: 'TEST-A',
  version: 1,
  zone: 'centre',
  placement: 'onStreet',
  vehicleClass: 'small',
  effectiveFrom: '2021-01-01',
  approvalDocument: '样例〔2021〕1号',
  freeMinutes: 15,
  freeMode: 'threshold',
  unitMinutes: 30,
  bands: [
    { from: '07:00', to: '21:00', unitPriceFen: 100 },
    { from: '21:00', to: '07:00', unitPriceFen: 50 },
  ],
  dailyCapFen: 1000,
}

const stay = (enteredAt: string, leftAt: string, tariffs: object[] = [TARIFF]) => ({
  zone: 'centre',
  placement: 'onStreet',
  vehicleClass: 'small',
  enteredAt: `2021-06-${enteredAt}:00+08:00`,
  leftAt: `2021-06-${leftAt}:00+08:00`,
  tariffs,
})

/** Golden examples: within the free time, over midnight, capped, no tariff, two tariffs. */
export const examples: readonly Example[] = [
  {
    title: text('停 15 分钟，免费', 'Fifteen minutes are free'),
    asOf,
    situation: stay('30T08:00', '30T08:15'),
    outcome: 'computed',
    result: { minutes: 15, units: 0, totalFen: 0 },
  },
  {
    title: text('22 时至次日 2 时，夜间价', 'From 22:00 to 02:00 at the night price'),
    asOf,
    situation: stay('29T22:00', '30T02:00'),
    outcome: 'computed',
    result: {
      units: 8,
      days: [
        { day: '2021-06-29', units: 4, fullFen: 200, chargedFen: 200 },
        { day: '2021-06-30', units: 4, fullFen: 200, chargedFen: 200 },
      ],
      totalFen: 400,
    },
  },
  {
    title: text('停 10 小时，达到日封顶', 'Ten hours reach the cap of the day'),
    asOf,
    situation: stay('30T08:00', '30T18:00'),
    outcome: 'computed',
    result: { units: 20, days: [{ day: '2021-06-30', units: 20, fullFen: 2000, chargedFen: 1000 }], totalFen: 1000 },
  },
  {
    title: text('没有收费标准', 'No tariff'),
    asOf,
    situation: stay('30T08:00', '30T18:00', []),
    outcome: 'refused',
    codes: ['TARIFF_NOT_CONFIGURED'],
  },
  {
    title: text('两个收费标准重叠', 'Two tariffs overlap'),
    asOf,
    situation: stay('30T08:00', '30T18:00', [TARIFF, { ...TARIFF, tariffId: 'TEST-B' }]),
    outcome: 'refused',
    codes: ['TARIFF_AMBIGUOUS'],
  },
]
