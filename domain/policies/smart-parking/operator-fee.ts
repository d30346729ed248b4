import {
  all,
  any,
  atLeast,
  atMost,
  COUNT,
  constant,
  difference,
  formula,
  has,
  head,
  not,
  rule,
  sum,
  sumOfFirst,
  text,
  yearsBetween,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './operator-fee.examples.ts'
import { cite, policy } from './policy.ts'

/** A10.R01: one operator at a time; a shared day is an overlap. */
const single = rule(
  'A10.R01',
  'singleContract',
  { label: text('同一时间只有一份合同', 'Only one contract at a time'), cite: cite('四') },
  head(
    'CONTRACTS_OVERLAP',
    text('与另一份合同的期限重叠', 'overlaps with another contract'),
    any(not(fact.hasOther), not(atMost(fact.startsOn, fact.otherEndsOn)), not(atMost(fact.otherStartsOn, fact.endsOn))),
  ),
)

/** A10.R02: nothing but a service fee. */
const feeOnly = rule(
  'A10.R02',
  'feeForm',
  { label: text('只付运营服务费', 'Nothing but a service fee'), cite: cite('四') },
  all(
    head('NO_SERVICE_FEE', text('没有约定服务费', 'names no service fee'), has(fact.feeForms, 'serviceFee')),
    head('REVENUE_SHARE', text('约定了收入分成', 'shares the income'), not(has(fact.feeForms, 'revenueShare'))),
    head('EQUITY', text('约定了股权', 'gives equity'), not(has(fact.feeForms, 'equity'))),
    head(
      'MINIMUM_GUARANTEE',
      text('约定了保底收入', 'guarantees a minimum'),
      not(has(fact.feeForms, 'minimumGuarantee')),
    ),
  ),
)

const contractYear = rule(
  'A10.R03',
  'contractYear',
  { label: text('合同年度', 'Contract year'), cite: cite('四') },
  sum(yearsBetween(fact.startsOn, fact.dueOn), constant(COUNT, 1)),
)

/** A10.R03: the year lies within the contract, and its fee has been agreed. */
const agreed = rule(
  'A10.R03',
  'yearFeeAgreed',
  { label: text('该年度服务费已约定', 'The fee of the year has been agreed'), cite: cite('四') },
  all(
    head('BEFORE_CONTRACT', text('合同尚未开始', 'the contract has not begun'), atMost(fact.startsOn, fact.dueOn)),
    head('AFTER_CONTRACT', text('合同已经结束', 'the contract has ended'), atMost(fact.dueOn, fact.endsOn)),
    head(
      'YEAR_FEE_NOT_SET',
      text('合同没有约定该年度的服务费', 'the contract names no fee for this year'),
      atLeast(fact.yearFees, contractYear),
    ),
  ),
)

const fee = rule(
  'A10.R03',
  'fee',
  { label: text('该年度运营服务费', 'Service fee of the year'), cite: cite('四') },
  difference(
    sumOfFirst(fact.yearFees, contractYear),
    sumOfFirst(fact.yearFees, difference(contractYear, constant(COUNT, 1))),
  ),
)

/** 停车运营服务费: the fee of one contract year, and whether the contract may be as it is (A10.R01–R03). */
export const operatorFee = formula({
  id: 'operator-fee',
  title: text('停车运营服务费', 'Service fee of the parking operator'),
  summary: text(
    '停车运营公司某个合同年度的服务费是多少，合同是否合规。',
    'The service fee of the parking operator for one contract year, and whether the contract is in order.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: all(single, feeOnly, agreed),
  outputs: { contractYear, feeFen: fee },
  goal: fee,
  constraints: [
    {
      code: 'endsBeforeStart',
      field: 'operatorContractEndsOn',
      says: text('合同终止日不能早于起始日', 'cannot end before it begins'),
      holds: atMost(fact.startsOn, fact.endsOn),
    },
    {
      code: 'endsBeforeStart',
      field: 'otherOperatorContractEndsOn',
      says: text('另一份合同的终止日不能早于起始日', 'the other contract cannot end before it begins'),
      holds: any(not(fact.hasOther), atMost(fact.otherStartsOn, fact.otherEndsOn)),
    },
  ],
  examples,
})
