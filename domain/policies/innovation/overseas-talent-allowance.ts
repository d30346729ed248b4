import {
  all,
  atLeast,
  atMost,
  calendarYear,
  chooseListed,
  formula,
  head,
  is,
  isListed,
  not,
  rule,
  termEnd,
  text,
} from '../../kit/index.ts'
import { examples } from './overseas-talent-allowance.examples.ts'
import * as law from './parameters.ts'
import { claimedInPeriod } from './period.ts'
import { cite, policy } from './policy.ts'
import { claimYear } from './shared.facts.ts'
import * as fact from './talent.facts.ts'

const article = cite('第七条')

const entitledToPost = rule(
  'A5.R30',
  'entitledToAllowance',
  { label: text('符合岗位津贴条件', 'Meets the conditions of the allowance'), cite: article },
  all(
    head('NOT_OVERSEAS_TALENT', text('不是海外人才', 'not talent from overseas'), fact.overseasTalent),
    head(
      'NOT_INTRODUCED',
      text('不是由企业或政府引进', 'brought in neither by an enterprise nor by the government'),
      is(fact.introducedBy, 'enterprise', 'government'),
    ),
    head(
      'CLASS_NOT_COVERED',
      text('不是 A 类或 B 类人才', 'neither class A nor class B'),
      isListed(fact.talentClass, law.allowances),
    ),
    head(
      'CONTRACT_TOO_SHORT',
      text('工作合同不满三年', 'the contract is shorter than three years'),
      atLeast(fact.contractEnd, termEnd(fact.contractStart, law.contractTerm)),
    ),
    head(
      'YEAR_OUTSIDE_CONTRACT',
      text('该年度不在合同期内', 'the year lies outside the contract'),
      all(atLeast(claimYear, calendarYear(fact.contractStart)), atMost(claimYear, calendarYear(fact.contractEnd))),
    ),
    head('NOT_IN_POST', text('该年度不在岗', 'not in the post in that year'), fact.workedInYear),
    head(
      'ALREADY_PAID',
      text('该年度的津贴已经发放', 'the allowance of that year has been paid'),
      not(fact.allowancePaid),
    ),
  ),
)

const allowance = rule(
  'A5.R30',
  'allowance',
  { label: text('每年岗位津贴', 'Yearly allowance'), cite: article },
  chooseListed(fact.talentClass, law.allowances),
)

/** 海外人才岗位津贴: one year's allowance for one person, beside what other talent policy gives (A5.R30). */
export const overseasTalentAllowance = formula({
  id: 'overseas-talent-allowance',
  title: text('海外引进人才岗位津贴', 'Post allowance for talent from overseas'),
  summary: text(
    '一名海外引进人才每年可领多少岗位津贴。',
    'The yearly post allowance of a person recruited from overseas.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'person',
  gives: 'granted',
  entitled: all(entitledToPost, claimedInPeriod(claimYear)),
  outputs: { allowanceFen: allowance },
  goal: allowance,
  constraints: [
    {
      code: 'endsBeforeStart',
      field: 'talentContractEndsOn',
      says: text('合同不能在开始之前结束', 'the contract cannot end before it starts'),
      holds: atLeast(fact.contractEnd, fact.contractStart),
    },
  ],
  examples,
})
