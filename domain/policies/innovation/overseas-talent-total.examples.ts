import { type Example, text, wan } from '../../kit/index.ts'

const settled = (amount: number) => ({ least: amount, most: amount })

const employer = { innovationClaimYear: 2021, classATalents: 2, classBTalents: 1 }

/** Golden examples: two and one; nobody; a year outside the period. */
export const examples: readonly Example[] = [
  {
    title: text('A 类 2 人、B 类 1 人：一年 13 万元', 'Two of class A, one of class B: 130,000 yuan a year'),
    asOf: '2021-12-31',
    situation: employer,
    outcome: 'computed',
    result: { totalFen: settled(wan(13)), classAFen: settled(wan(10)), classBFen: settled(wan(3)) },
  },
  {
    title: text('没有这类人才', 'No such talent'),
    asOf: '2021-12-31',
    situation: { ...employer, classATalents: 0, classBTalents: 0 },
    outcome: 'computed',
    result: { totalFen: settled(0) },
  },
  {
    title: text('2019 年：不在政策期间', 'For 2019: outside the period'),
    asOf: '2021-12-31',
    situation: { innovationClaimYear: 2019 },
    outcome: 'refused',
    codes: ['OUTSIDE_PERIOD'],
  },
]
