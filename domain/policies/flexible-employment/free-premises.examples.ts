import { type Example, text } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

const graduate = { idlePremisesSought: 'communityRooms', idlePremisesConverted: true, keyGroup: 'graduate' }

/** Golden examples: first in line; behind the key groups; conversion open; none made. */
export const examples: readonly Example[] = [
  {
    title: text('高校毕业生：免费，优先', 'A graduate: free of charge, and first'),
    asOf: '2021-06-30',
    situation: graduate,
    outcome: 'granted',
    result: { rentFen: settled(0), comesFirst: settled(true) },
  },
  {
    title: text('不属于重点群体：免费，不优先', 'In no key group: free of charge, not first'),
    asOf: '2021-06-30',
    situation: { ...graduate, keyGroup: 'none' },
    outcome: 'granted',
    result: { rentFen: settled(0), comesFirst: settled(false) },
  },
  {
    title: text('当地是否已改造待查', 'Whether the place has converted them is not known yet'),
    asOf: '2021-06-30',
    situation: { idlePremisesSought: 'offices', keyGroup: 'laidOff' },
    outcome: 'computed',
    result: { comesFirst: settled(true) },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('当地没有改造', 'The place has converted none'),
    asOf: '2021-06-30',
    situation: { ...graduate, idlePremisesConverted: false },
    outcome: 'refused',
    codes: ['NOT_CONVERTED'],
  },
]
