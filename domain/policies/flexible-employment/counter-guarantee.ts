import { all, any, caseOf, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './counter-guarantee.examples.ts'
import * as fact from './loan.facts.ts'
import { COUNTER_GUARANTEES } from './options.ts'
import { cite, policy } from './policy.ts'

const item = cite('（一）')

const isRecommended = not(is(fact.recommender, 'none'))

const relief = rule(
  'A6.R04',
  'relief',
  { label: text('反担保的免除或降低', 'Counter-guarantee dropped or lowered'), cite: item },
  all(
    head('NO_START_UP_LOAN', text('申请的不是创业担保贷款', 'no guaranteed start-up loan'), fact.startUpLoan),
    any(
      fact.qualityProject,
      isRecommended,
      head(
        'COUNTER_GUARANTEE_STANDS',
        text('担保机构没有降低反担保门槛', 'the guarantor has not lowered what it asks'),
        fact.guaranteeLowered,
      ),
    ),
  ),
)

const guarantee = caseOf(
  COUNTER_GUARANTEES,
  [
    ['waived', fact.qualityProject],
    ['guaranteeFreeRoute', isRecommended],
  ],
  'unspecified',
)

const remaining = rule(
  'A6.R04',
  'counterGuarantee',
  {
    label: text('反担保', 'Counter-guarantee'),
    cite: item,
    notices: [
      {
        code: 'COUNTER_GUARANTEE_UNSPECIFIED',
        says: text(
          '反担保门槛应降低或取消，但没有数字：以担保机构的规定为准',
          'the threshold is to be lowered or removed, yet no figure is given: the guarantor’s own terms decide',
        ),
        when: is(guarantee, 'unspecified'),
      },
    ],
  },
  guarantee,
)

/** 创业担保贷款反担保: how much counter-guarantee a start-up loan of a person or a firm still needs (A6.R04). */
export const counterGuarantee = formula({
  id: 'counter-guarantee',
  title: text('创业担保贷款反担保', 'Counter-guarantee of a start-up loan'),
  summary: text(
    '个人或企业的创业担保贷款还要不要反担保。',
    'Whether a start-up loan of a person or firm still needs a counter-guarantee.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: relief,
  outputs: { counterGuarantee: remaining },
  goal: relief,
  examples,
})
