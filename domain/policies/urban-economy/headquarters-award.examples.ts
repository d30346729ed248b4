import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const firm = (rest: object = {}) => ({
  isRecognisedHeadquarters: true,
  wasHeadquartersAwarded: false,
  isHeadquartersMovedIn: false,
  ...rest,
})

/** Golden examples: entitled with the amount open; moved in, with and without the recognition; awarded before. */
export const examples: readonly Example[] = [
  {
    title: text('已认定，金额待定', 'Recognised; the amount is not set'),
    asOf,
    situation: firm(),
    outcome: 'granted',
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('总部直接迁入', 'Headquarters that moved in'),
    asOf,
    situation: firm({ isHeadquartersMovedIn: true }),
    outcome: 'granted',
    codes: ['CASE_BY_CASE'],
  },
  {
    title: text(
      '直接迁入而未认定：没有奖励，迁入成本一事一议',
      'Moved in without a recognition: no award, help case by case',
    ),
    asOf,
    situation: { isRecognisedHeadquarters: false, isHeadquartersMovedIn: true },
    outcome: 'computed',
    result: { awardFen: { least: 0, most: 0 }, movingHelp: { least: true, most: true } },
    codes: ['NOT_RECOGNISED', 'CASE_BY_CASE'],
  },
  {
    title: text('已领过奖励', 'Awarded before'),
    asOf,
    situation: firm({ wasHeadquartersAwarded: true }),
    outcome: 'refused',
    codes: ['AWARDED_BEFORE'],
  },
]
