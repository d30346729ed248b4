import { all, any, formula, head, not, rule, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './headquarters-award.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('8') })

const entitled = rule(
  'A4.R12',
  'entitled',
  {
    ...about('可获总部奖励', 'Entitled to the award'),
    notices: [
      {
        code: 'CASE_BY_CASE',
        says: text('总部直接迁入的，一事一议', 'headquarters that move in themselves are treated case by case'),
        when: fact.movedIn,
      },
    ],
  },
  all(
    any(
      head('NOT_RECOGNISED', text('没有认定为总部', 'not recognised as headquarters'), fact.isRecognised),
      fact.movedIn,
    ),
    head(
      'AWARDED_BEFORE',
      text('该项认定已领过奖励', 'this recognition has been awarded before'),
      not(fact.wasAwarded),
    ),
  ),
)

const award = rule('A4.R12', 'award', about('一次性奖励', 'One-off award'), law.headquartersAward)

/** 总部企业奖励: promised once for a recognition; its amount is still to be set (A4.R12). */
export const headquartersAward = formula({
  id: 'headquarters-award',
  title: text('总部企业奖励', 'Award for headquarters'),
  summary: text(
    '经认定的总部企业能否得一次性奖励，金额由市里另定。',
    'Whether a recognised headquarters gets the one-off award, whose amount the city has yet to set.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'granted',
  entitled,
  outputs: { awardFen: award },
  goal: award,
  examples,
})
