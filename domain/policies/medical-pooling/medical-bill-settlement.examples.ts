import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'

/** Golden examples: a provider of the city; of a county; treatment away from home; between counties. */
export const examples: readonly Example[] = [
  {
    title: text('市属医院', 'A hospital of the city'),
    asOf,
    situation: { medicalBill: 'cityProvider' },
    outcome: 'computed',
    result: { settledBy: 'cityAuthority' },
  },
  {
    title: text('县区定点医院', 'A designated hospital of a county'),
    asOf,
    situation: { medicalBill: 'countyProvider' },
    outcome: 'computed',
    result: { settledBy: 'ownCounty' },
  },
  {
    title: text('县区参保人员异地就医', 'Somebody insured in a county, treated away from home'),
    asOf,
    situation: { medicalBill: 'treatedElsewhere' },
    outcome: 'computed',
    result: { settledBy: 'countyOfInsured' },
  },
  {
    title: text('两个县之间', 'Between two counties'),
    asOf,
    situation: { medicalBill: 'betweenCounties' },
    outcome: 'refused',
    codes: ['COUNTIES_DO_NOT_SETTLE'],
  },
]
