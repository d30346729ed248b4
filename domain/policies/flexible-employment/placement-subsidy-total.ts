import {
  all,
  any,
  atLeast,
  COUNT,
  constant,
  creditCodeSchema,
  type Expression,
  either,
  formula,
  head,
  is,
  not,
  rule,
  sum,
  type Text,
  text,
  times,
  when,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { choice } from './placement.facts.ts'
import { licensedAgency, placedBySomeone } from './placement-conditions.ts'
import { examples } from './placement-subsidy-total.examples.ts'
import { cite, policy } from './policy.ts'
import * as fact from './service.facts.ts'

const marked = (label: Text) => ({ label, cite: cite('（九）') })

const anyOf = (persons: Expression<'count'>) => atLeast(persons, constant(COUNT, 1))

const somebodyPaid = rule(
  'A6.R15',
  'somebodyPaid',
  marked(text('有可领补贴的人', 'There is a person to be paid for')),
  any(
    head(
      'NOBODY_FOR_JOB_SEARCH',
      text('没有符合求职就业补贴条件的人', 'nobody fits the job-search subsidy'),
      anyOf(sum(fact.jobSearchOnly, fact.both)),
    ),
    all(
      head(
        'NOBODY_FOR_PLACEMENT',
        text('没有符合职业介绍补贴条件的人', 'nobody fits the placement subsidy'),
        anyOf(fact.placementOnly),
      ),
      licensedAgency,
    ),
  ),
)

/** For whoever fits both, the higher one, unless the other is chosen; never both. */
const takesPlacement = all(licensedAgency, not(is(choice, 'jobSearch')))

const atJobSearch = sum(fact.jobSearchOnly, when(not(takesPlacement), fact.both))

/** The text lets one apply for this subsidy; the other it gives. */
const someAtJobSearch = anyOf(atJobSearch)

const jobSearchPersons = rule(
  'A6.R13',
  'jobSearchPersons',
  {
    ...marked(text('按求职就业补贴计的人数', 'Persons at the job-search subsidy')),
    notices: [
      {
        code: 'MAY_APPLY',
        says: text(
          '其中的求职就业补贴可以申请，由人社部门审核发放',
          'the job-search subsidy among them may be applied for; the labour office decides',
        ),
        when: someAtJobSearch,
      },
    ],
  },
  atJobSearch,
)

const placementPersons = rule(
  'A6.R14',
  'placementPersons',
  {
    ...marked(text('按职业介绍补贴计的人数', 'Persons at the placement subsidy')),
    notices: [
      {
        code: 'LICENSED_AGENCY_ALONE',
        says: text(
          '只符合职业介绍补贴的人没有计入：这项补贴只发给证照齐全的职业中介机构',
          'those who fit the placement subsidy alone are left out: only a job agency with both licences has it',
        ),
        when: all(anyOf(fact.placementOnly), not(licensedAgency)),
      },
    ],
  },
  sum(when(licensedAgency, fact.placementOnly), when(takesPlacement, fact.both)),
)

const [jobSearch, placement] = [law.placementSubsidies.at('jobSearch'), law.placementSubsidies.at('placement')]

// Not each number of persons times its rate: while the licences are unknown, who fits both would count twice.
const total = rule(
  'A6.R15',
  'total',
  marked(text('补贴合计', 'All subsidies together')),
  sum(
    times(fact.jobSearchOnly, jobSearch),
    when(licensedAgency, times(fact.placementOnly, placement)),
    times(fact.both, either(takesPlacement, placement, jobSearch)),
  ),
)

/** 介绍多人的补贴合计: what an intermediary gets for all persons placed, each paid for once a year (A6.R13–R15). */
export const placementSubsidyTotal = formula({
  id: 'placement-subsidy-total',
  title: text('介绍多人就业的补贴合计', 'Subsidies for placing many persons in work'),
  summary: text(
    '中介机构、劳务经纪人或信息员介绍了多人就业，一共可得多少补贴。',
    'What an intermediary, broker or informant gets altogether for the persons placed in work.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: all(placedBySomeone, somebodyPaid),
  leftToOthers: someAtJobSearch,
  outputs: { totalFen: total, jobSearchPersons, placementPersons },
  goal: total,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
