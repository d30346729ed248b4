import {
  all,
  atLeast,
  COUNT,
  constant,
  creditCodeSchema,
  formula,
  head,
  rule,
  type Text,
  text,
  times,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './pre-job.facts.ts'
import { examples } from './pre-job-training-subsidy.examples.ts'

const marked = (label: Text) => ({ label, cite: cite('（七）') })

const trained = rule(
  'A6.R09',
  'preJobTraining',
  marked(text('组织新招毕业生岗前培训的企业', 'A firm that trains newly hired graduates before they start')),
  all(
    head('NO_PRE_JOB_TRAINING', text('没有组织岗前培训', 'no pre-job training was organised'), fact.organised),
    head(
      'NO_NEW_GRADUATE_TRAINED',
      text('没有新招用的高校毕业生参加', 'no newly hired graduate took part'),
      atLeast(fact.graduates, constant(COUNT, 1)),
    ),
  ),
)

const subsidy = rule(
  'A6.R09',
  'preJobSubsidy',
  marked(text('岗前培训补贴', 'Subsidy for pre-job training')),
  times(fact.graduates, law.preJobSubsidy),
)

/** 岗前培训补贴: what a firm gets for training the graduates that it newly hired, at a rate that others set (A6.R09). */
export const preJobTrainingSubsidy = formula({
  id: 'pre-job-training-subsidy',
  title: text('企业岗前培训补贴', 'Subsidy to firms for pre-job training'),
  summary: text(
    '企业为新招用的毕业生做岗前培训，可得多少补贴。',
    'What a firm gets for training the graduates that it newly hired.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'granted',
  entitled: trained,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
