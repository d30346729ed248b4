import { type Example, text, wan } from '../../kit/index.ts'

const COUNTIES = ['YCQ', 'XP', 'SC', 'PY', 'ZY', 'QS', 'BY', 'RN', 'SP', 'XC']

/** Ten counties in this order; equal ranks can be set by county. */
const ranks = (order: readonly string[], shared: Readonly<Record<string, number>> = {}) =>
  order.map((county, i) => ({ county, rank: shared[county] ?? i + 1 }))

const turned = ['RN', 'SP', 'XC', 'YCQ', 'XP', 'SC', 'PY', 'ZY', 'QS', 'BY']

/** Golden examples of the county ranking: in a row, a half-year, the year, a tie, another year. */
export const examples: readonly Example[] = [
  {
    title: text('连续两次后三名：约谈', 'Among the last three twice in a row: interviewed'),
    asOf: '2021-12-31',
    situation: {
      publications: [
        { year: 2021, number: 3, ranks: ranks(COUNTIES) },
        { year: 2021, number: 4, ranks: ranks(COUNTIES) },
        { year: 2021, number: 5, ranks: ranks(turned) },
      ],
    },
    outcome: 'computed',
    result: {
      publications: [
        { year: 2021, number: 3, lastPlaces: ['RN', 'SP', 'XC'], interviews: [], pending: [] },
        { year: 2021, number: 4, lastPlaces: ['RN', 'SP', 'XC'], interviews: ['RN', 'SP', 'XC'], pending: [] },
        { year: 2021, number: 5, lastPlaces: ['ZY', 'QS', 'BY'], interviews: [], pending: [] },
      ],
      halfYears: [],
      annual: null,
    },
  },
  {
    title: text('半年后三名：扣减 100、150、200 万元', 'The last three of a half-year: 1, 1.5 and 2 million yuan less'),
    asOf: '2021-12-31',
    situation: { halfYears: [{ year: 2021, half: 1, ranks: ranks(COUNTIES) }] },
    outcome: 'computed',
    result: {
      halfYears: [
        {
          year: 2021,
          half: 1,
          interviewed: [
            { county: 'RN', place: 8, deductionFen: wan(100) },
            { county: 'SP', place: 9, deductionFen: wan(150) },
            { county: 'XC', place: 10, deductionFen: wan(200) },
          ],
          deductedFen: wan(450),
        },
      ],
    },
  },
  {
    title: text('年度达到目标：只奖不扣', 'The year’s goal reached: awards, no deduction'),
    asOf: '2021-12-31',
    situation: { annual: { year: 2021, ranks: ranks(COUNTIES), cityMissedClassCGoal: false } },
    outcome: 'computed',
    result: {
      annual: {
        year: 2021,
        commended: [
          { county: 'YCQ', place: 1, awardFen: wan(2000) },
          { county: 'XP', place: 2, awardFen: wan(1500) },
          { county: 'SC', place: 3, awardFen: wan(1000) },
        ],
        criticised: [],
        awardedFen: wan(4500),
        deductedFen: 0,
      },
    },
  },
  {
    title: text('未达目标且末两名并列：金额待定', 'The goal missed and the last two tied: their amounts stay open'),
    asOf: '2021-12-31',
    situation: { annual: { year: 2021, ranks: ranks(COUNTIES, { XC: 9 }), cityMissedClassCGoal: true } },
    outcome: 'computed',
    result: {
      annual: {
        criticised: [
          { county: 'RN', place: 8, deductionFen: wan(1000) },
          { county: 'SP', place: null, deductionFen: null },
          { county: 'XC', place: null, deductionFen: null },
        ],
        deductedFen: wan(4500),
      },
    },
    codes: ['TIE_PENDING'],
  },
  {
    title: text('2023 年的排名：不适用', 'A ranking of 2023: the measures do not reach it'),
    asOf: '2021-12-31',
    situation: { halfYears: [{ year: 2023, half: 1, ranks: ranks(COUNTIES) }] },
    outcome: 'refused',
    codes: ['OUTSIDE_PERIOD'],
  },
]
