import { type Example, text } from '../../kit/index.ts'

const stall = {
  streetFee: 'roadOccupation',
  roadOccupationApproved: true,
  tradesAtApprovedPlace: true,
  tradesAtApprovedTime: true,
}

const nothing = { feeFen: { least: 0, most: 0 } }

/** Golden examples: an approved stall; an administrative fee on flexible work, and another; outside the time; no fee. */
export const examples: readonly Example[] = [
  {
    title: text('经批准，在规定地点和时间：免征', 'Approved, within place and time: no fee'),
    asOf: '2021-06-30',
    situation: stall,
    outcome: 'granted',
    result: nothing,
  },
  {
    title: text('因灵活就业而收的行政事业性收费：取消', 'An administrative fee on flexible work: abolished'),
    asOf: '2021-06-30',
    situation: { streetFee: 'administrative', isFeeOnFlexibleWork: true },
    outcome: 'granted',
    result: nothing,
  },
  {
    title: text('与灵活就业无关的行政事业性收费：不适用', 'An administrative fee on something else: not covered'),
    asOf: '2021-06-30',
    situation: { streetFee: 'administrative', isFeeOnFlexibleWork: false },
    outcome: 'refused',
    codes: ['NOT_ON_FLEXIBLE_WORK'],
  },
  {
    title: text('超出规定时间：不适用', 'Outside the time: not covered'),
    asOf: '2021-06-30',
    situation: { ...stall, tradesAtApprovedTime: false },
    outcome: 'refused',
    codes: ['NOT_AT_APPROVED_TIME'],
  },
  {
    title: text('没有要交的费', 'No such fee to be paid'),
    asOf: '2021-06-30',
    situation: { streetFee: 'none' },
    outcome: 'refused',
    codes: ['NO_FEE_TO_PAY'],
  },
]
