import {
  all,
  any,
  atLeast,
  caseOf,
  creditCodeSchema,
  either,
  formula,
  is,
  not,
  rule,
  text,
  when,
} from '../../kit/index.ts'
import { SUBSIDY_KINDS } from './options.ts'
import * as law from './parameters.ts'
import * as fact from './placement.facts.ts'
import { countsFor, jobSearchFits, placedBySomeone, placementFits } from './placement-conditions.ts'
import { examples } from './placement-subsidy.examples.ts'
import { cite, policy } from './policy.ts'

const entitled = all(placedBySomeone, any(jobSearchFits, placementFits))

const prefersJobSearch = all(placementFits, jobSearchFits, is(fact.choice, 'jobSearch'))

/** A choice is there only between two subsidies that both fit. */
const isPlacement = all(placementFits, not(prefersJobSearch))

/** The text lets one apply for the one subsidy; the other it gives. */
const isJobSearch = all(jobSearchFits, not(isPlacement))

const item = cite('（九）')

const jobSearch = rule(
  'A6.R13',
  'jobSearch',
  {
    label: text('求职就业补贴', 'Job-search and employment subsidy'),
    cite: item,
    notices: [
      {
        code: 'MAY_APPLY',
        says: text(
          '求职就业补贴可以申请，由人社部门审核发放',
          'this subsidy may be applied for; the labour office decides',
        ),
        when: isJobSearch,
      },
    ],
  },
  when(jobSearchFits, law.placementSubsidies.at('jobSearch')),
)

const placement = rule(
  'A6.R14',
  'placement',
  { label: text('职业介绍补贴', 'Placement subsidy'), cite: item },
  when(placementFits, law.placementSubsidies.at('placement')),
)

const subsidy = rule(
  'A6.R15',
  'subsidy',
  {
    label: text('两种补贴只发一种', 'One of the two, never both'),
    cite: item,
    notices: [
      {
        code: 'BOTH_FIT',
        says: text('两种补贴都符合，只能择一', 'both subsidies fit: one of them can be chosen'),
        when: all(jobSearchFits, placementFits),
      },
    ],
  },
  either(isPlacement, placement, jobSearch),
)

/** 职业介绍补贴: what an intermediary gets for one person placed, once a year (A6.R13–R15). */
export const placementSubsidy = formula({
  id: 'placement-subsidy',
  title: text('求职就业补贴与职业介绍补贴', 'Subsidy for placing a person in work'),
  summary: text(
    '帮一个人找到工作，人力资源机构或个人可得哪种补贴、多少。',
    'Which subsidy is paid for placing one person in work, and how much.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled,
  leftToOthers: isJobSearch,
  outputs: {
    subsidyFen: subsidy,
    kind: caseOf(SUBSIDY_KINDS, [['placement', isPlacement]], 'jobSearch'),
    countsForYear: either(isPlacement, countsFor('placement'), countsFor('jobSearch')),
  },
  goal: subsidy,
  labels: {
    subsidyFen: text('补贴金额', 'Subsidy'),
    kind: text('补贴种类', 'Which subsidy'),
    countsForYear: text('计入的年份', 'Year that it counts for'),
  },
  constraints: [
    {
      code: 'beforeStart',
      field: 'placedEmploymentThroughOn',
      says: text('不能早于开始就业之日', 'cannot lie before the employment began'),
      holds: atLeast(fact.throughOn, fact.beganOn),
    },
  ],
  particulars: { creditCode: creditCodeSchema },
  examples,
})
