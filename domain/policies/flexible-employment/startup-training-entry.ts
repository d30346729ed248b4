import { all, formula, head, rule, text } from '../../kit/index.ts'
import { flexibleWorker } from './insurance.facts.ts'
import { cite, policy } from './policy.ts'
import * as fact from './startup.facts.ts'
import { examples } from './startup-training-entry.examples.ts'

const admitted = rule(
  'A6.R08',
  'admitted',
  {
    label: text('可参加创业培训', 'May join start-up training'),
    cite: cite('（七）'),
    notices: [
      {
        code: 'SUBSIDY_APART',
        says: text(
          '培训有没有补贴另看培训补贴的条件',
          'whether the training is subsidised follows from the conditions of the training subsidy',
        ),
        when: fact.wantsToStart,
      },
    ],
  },
  all(
    head('NOT_A_FLEXIBLE_WORKER', text('不是灵活就业人员', 'not in flexible work'), flexibleWorker),
    head('NO_WISH_TO_START', text('没有创业意愿', 'no wish to start a business'), fact.wantsToStart),
  ),
)

/** 灵活就业人员创业培训: whether a flexible worker may join start-up training (A6.R08). */
export const startupTrainingEntry = formula({
  id: 'startup-training-entry',
  title: text('灵活就业人员参加创业培训', 'Start-up training for people in flexible work'),
  summary: text(
    '想创业的灵活就业人员能不能参加创业培训。',
    'Whether people in flexible work who want to start a business may join start-up training.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled: admitted,
  outputs: { isAdmitted: admitted },
  goal: admitted,
  examples,
})
