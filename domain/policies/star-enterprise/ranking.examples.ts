import { type Example, text, wan } from '../../kit/index.ts'

const CODES = [
  '91411700MA0000015N',
  '91411700MA0000023H',
  '91411700MA0000031C',
  '91411700MA000004X4',
  '91411700MA00000584',
  '91411700MA0000066Y',
  '91411700MA0000074R',
  '91411700MA0000082L',
  '91411700MA0000090F',
  '91411700MA00001035',
  '91411700MA00001110',
  '91411700MA000012XP',
]

/** Eligible firms with these totals, in the order of the codes. */
const firms = (...totals: string[]) => totals.map((totalPoints, i) => ({ creditCode: CODES[i]!, totalPoints }))

const onTheLine = firms('98', '97.5', '97', '96.4', '96', '95.5', '95', '94.2', '93.1', '92.35', '92.35', '91')

/** Golden examples of the ranking: short list, pending tie, decided tie, disqualified firm. */
export const examples: readonly Example[] = [
  {
    title: text('名单不足：三家都是五星', 'A short list: three firms, all of five stars'),
    asOf: '2021-06-30',
    situation: { assessmentYear: 2021, firms: firms('75.1', '88', '60.05') },
    outcome: 'computed',
    result: {
      firms: [
        {
          rank: 1,
          creditCode: CODES[1],
          totalPoints: '88',
          status: 'SETTLED',
          star: 'five',
          awardFen: wan(30),
          plaque: true,
        },
        {
          rank: 2,
          creditCode: CODES[0],
          totalPoints: '75.1',
          status: 'SETTLED',
          star: 'five',
          awardFen: wan(30),
          plaque: true,
        },
        {
          rank: 3,
          creditCode: CODES[2],
          totalPoints: '60.05',
          status: 'SETTLED',
          star: 'five',
          awardFen: wan(30),
          plaque: true,
        },
      ],
      ties: [],
      budget: { payableFen: wan(90), fullListFen: wan(1000), withinFullList: true },
    },
  },
  {
    title: text('第 10、11 名同分：待办公室定先后', 'A tie at places 10 and 11: the office has to order it'),
    asOf: '2021-06-30',
    situation: { assessmentYear: 2021, firms: onTheLine },
    outcome: 'computed',
    result: {
      ties: [{ afterPlace: 10, rank: 10, totalPoints: '92.35', creditCodes: [CODES[9], CODES[10]] }],
      budget: { payableFen: wan(340), fullListFen: wan(1000), withinFullList: true },
    },
    codes: ['TIE_PENDING', 'NO_SECOND_ASSESSMENT'],
  },
  {
    title: text('同分已定：后列的一家为四星', 'The tie decided: the firm named second holds four stars'),
    asOf: '2021-06-30',
    situation: {
      assessmentYear: 2021,
      firms: onTheLine,
      tieDecisions: [{ creditCodes: [CODES[10], CODES[9]], reason: '纳税额较高' }],
    },
    outcome: 'computed',
    result: { ties: [], budget: { payableFen: wan(340), fullListFen: wan(1000), withinFullList: true } },
  },
  {
    title: text('取消资格的企业不排名，后者递补', 'A disqualified firm leaves the list; those below move up'),
    asOf: '2021-06-30',
    situation: {
      assessmentYear: 2021,
      firms: [...firms('75.1'), { creditCode: CODES[1], standing: 'disqualified' }],
    },
    outcome: 'computed',
    result: {
      unranked: [{ creditCode: CODES[1], standing: 'disqualified' }],
      budget: { payableFen: wan(30), fullListFen: wan(1000), withinFullList: true },
    },
  },
]
