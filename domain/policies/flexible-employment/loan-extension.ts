import { all, always, any, atMost, formula, head, not, rule, sum, text } from '../../kit/index.ts'
import * as fact from './loan.facts.ts'
import { examples } from './loan-extension.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const item = cite('（一）')

const total = sum(fact.earlier, fact.extension)

const withinLimit = atMost(total, law.extensionLimit)

const entitled = rule(
  'A6.R03',
  'extension',
  {
    label: text('受疫情影响的借款人展期还款', 'Extension for borrowers affected by the epidemic'),
    cite: item,
    notices: [
      {
        code: 'MAY_APPLY',
        says: text('条件符合的可以申请展期，批不批由经办银行定', 'who meets this may apply; the bank decides'),
        when: always,
      },
      {
        code: 'NEEDS_EXCEPTION',
        says: text(
          '展期合计超过一般上限，须说明理由另行批准',
          'in all it is longer than the general limit: it takes an exception, approved with a reason',
        ),
        when: not(withinLimit),
      },
      {
        code: 'INTEREST_SUBSIDY_CONTINUES',
        says: text(
          '展期内财政照常贴息；贴息率见其他规定',
          'interest is subsidised during the extension as before, at a rate that other rules give',
        ),
        when: always,
      },
    ],
  },
  all(
    head(
      'NO_START_UP_LOAN',
      text('没有未还清的创业担保贷款', 'no guaranteed start-up loan to be repaid'),
      fact.hasLoan,
    ),
    head('NOT_AFFECTED_BY_EPIDEMIC', text('未受疫情影响', 'not affected by the epidemic'), fact.affected),
    head('NO_REPAYMENT_DIFFICULTY', text('还贷没有困难', 'repaying is not hard'), fact.difficulty),
    any(
      withinLimit,
      head(
        'EXCEPTION_NOT_APPROVED',
        text('超过一般上限，未获例外批准', 'longer than the limit, and not approved'),
        fact.exceptionApproved,
      ),
    ),
  ),
)

/** 创业担保贷款展期: whether a borrower may apply to repay later, and whether that takes an exception (A6.R03). */
export const loanExtension = formula({
  id: 'loan-extension',
  title: text('创业担保贷款展期', 'Extension of a guaranteed start-up loan'),
  summary: text(
    '受疫情影响的借款人能否申请展期还款，是否超过一般上限。',
    'Whether a borrower hit by the epidemic may apply to repay later, and whether that exceeds the usual limit.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: ['person', 'enterprise'],
  gives: 'computed',
  entitled,
  outputs: { extensionMonths: fact.extension, totalExtensionMonths: total, withinLimit },
  goal: entitled,
  labels: {
    extensionMonths: text('本次展期月数', 'Months of this extension'),
    totalExtensionMonths: text('累计展期月数', 'Months of extension in all'),
    withinLimit: text('未超过一般上限', 'Within the usual limit'),
  },
  examples,
})
