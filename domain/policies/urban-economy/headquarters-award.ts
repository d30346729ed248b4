import { all, any, formula, head, not, rule, text, when } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './headquarters-award.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('8') })

/** The award is for a recognition, once. */
const awardDue = rule(
  'A4.R12',
  'awardDue',
  about('可获一次性奖励', 'Entitled to the one-off award'),
  all(
    head('NOT_RECOGNISED', text('没有认定为总部', 'not recognised as headquarters'), fact.isRecognised),
    head(
      'AWARDED_BEFORE',
      text('该项认定已领过奖励', 'this recognition has been awarded before'),
      not(fact.wasAwarded),
    ),
  ),
)

/** The help is for the costs of moving, whatever was awarded; what it comes to is settled case by case. */
const movingHelp = rule(
  'A4.R12',
  'movingHelp',
  {
    ...about('迁入的成本费用，一事一议协调解决', 'Help with the costs of moving in, case by case'),
    notices: [
      {
        code: 'CASE_BY_CASE',
        says: text(
          '总部直接迁入的成本费用一事一议，给不给、给多少逐案商定',
          'the costs of headquarters that move in are treated case by case: whether and what is given is settled for each',
        ),
        when: fact.movedIn,
      },
    ],
  },
  head('NOT_MOVED_IN', text('总部不是直接迁入本市', 'the headquarters did not move to the city'), fact.movedIn),
)

const award = rule('A4.R12', 'award', about('一次性奖励', 'One-off award'), when(awardDue, law.headquartersAward))

/** 总部企业奖励与迁入协助: an award once for a recognition, its amount still to be set, and help with moving (A4.R12). */
export const headquartersAward = formula({
  id: 'headquarters-award',
  title: text('总部企业奖励与迁入协助', 'Award and help with moving for headquarters'),
  summary: text(
    '经认定的总部企业能否得一次性奖励（金额由市里另定），直接迁入的能否请求协助解决迁移成本。',
    'Whether a recognised headquarters gets the one-off award, whose amount the city has yet to set, and whether one that moves in may ask for help with the costs.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: 'enterprise',
  gives: 'granted',
  entitled: any(awardDue, movingHelp),
  leftToOthers: not(awardDue),
  checks: [awardDue],
  outputs: { awardFen: award, movingHelp },
  goal: award,
  examples,
})
