import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const unit = (code: string, points: string, growth = '5', rest: object = {}) => ({
  unit: code,
  type: 'county',
  ordinaryPoints: points,
  yearEndPoints: points,
  valueAddedGrowthPercent: growth,
  ...rest,
})
const year = { assessmentYear: 2020, cityAverageGrowthPercent: '4.5' }

/** Golden examples: weights; a zone out of the comparison and a last one that is criticised; a tie for the third place. */
export const examples: readonly Example[] = [
  {
    title: text('平时七成、年终三成', 'Seventy and thirty per cent'),
    asOf,
    situation: { ...year, units: [unit('SP', '97.65', '5', { yearEndPoints: '95' })] },
    outcome: 'computed',
    result: { units: [{ unit: 'SP', annualPoints: '96.86', exactPoints: '19371/200', rank: 1, honoured: true }] },
  },
  {
    title: text(
      '开发区不排名；末位且增速低于平均的通报批评',
      'A zone is not ranked; the last one, below the average, is criticised',
    ),
    asOf,
    situation: {
      ...year,
      units: [
        unit('P', '101'),
        unit('Z', '99', '5', { type: 'economicZone' }),
        unit('Q', '97'),
        unit('R', '96'),
        unit('S', '90', '4.4'),
      ],
    },
    outcome: 'computed',
    result: {
      units: [
        { unit: 'P', rank: 1, honoured: true },
        { unit: 'Q', rank: 2, honoured: true },
        { unit: 'R', rank: 3, honoured: true },
        { unit: 'S', rank: 4, honoured: false, criticised: true },
        { unit: 'Z', rank: null, status: 'NOT_RANKED', honoured: false, criticised: false },
      ],
    },
    codes: ['MAY_COMMEND_WITHIN'],
  },
  {
    title: text('第三、四名同分，待定', 'A tie for the third place'),
    asOf,
    situation: {
      ...year,
      units: [unit('P', '101'), unit('Q', '97'), unit('R', '95.2'), unit('S', '95.2'), unit('T', '90')],
    },
    outcome: 'computed',
    result: {
      units: [
        { unit: 'P', honoured: true },
        { unit: 'Q', honoured: true },
        { unit: 'R', rank: 3, status: 'TIE_PENDING', honoured: null },
        { unit: 'S', rank: 3, status: 'TIE_PENDING', honoured: null },
        { unit: 'T', rank: 5, honoured: false, criticised: false },
      ],
    },
    codes: ['TIE_PENDING'],
  },
]
