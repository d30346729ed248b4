import { type Example, text } from '../../kit/index.ts'

const stall = {
  streetFee: 'roadOccupation',
  roadOccupationApproved: true,
  tradesAtApprovedPlace: true,
  tradesAtApprovedTime: true,
}

const nothing = { feeFen: { least: 0, most: 0 } }

/** Golden examples: an approved stall; an administrative fee; outside the time. */
export const examples: readonly Example[] = [
  {
    title: text('经批准，在规定地点和时间：免征', 'Approved, within place and time: no fee'),
    asOf: '2021-06-30',
    situation: stall,
    outcome: 'granted',
    result: nothing,
  },
  {
    title: text('行政事业性收费：一律不收', 'An administrative fee: nothing in any case'),
    asOf: '2021-06-30',
    situation: { streetFee: 'administrative' },
    outcome: 'granted',
    result: nothing,
  },
  {
    title: text('超出规定时间：不适用', 'Outside the time: not covered'),
    asOf: '2021-06-30',
    situation: { ...stall, tradesAtApprovedTime: false },
    outcome: 'refused',
    codes: ['NOT_AT_APPROVED_TIME'],
  },
]
