import {
  above,
  all,
  atLeast,
  atMost,
  COUNT,
  constant,
  creditCodeSchema,
  either,
  formula,
  head,
  portion,
  ratioAtLeast,
  rule,
  share,
  text,
} from '../../kit/index.ts'
import * as fact from './loan.facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './startup-loan-entry.examples.ts'

const item = cite('（一）')

const requiredShare = rule(
  'A6.R01',
  'requiredShare',
  { label: text('须达到的新招用占比', 'Share of new hires that is needed'), cite: item },
  either(above(fact.staff, law.largeStaff), law.hiringShare.at('large'), law.hiringShare.at('general')),
)

const hasStaff = atLeast(fact.staff, constant(COUNT, 1))

const entry = rule(
  'A6.R01',
  'entry',
  {
    label: text('小微企业申请条件', 'Entry of small and micro enterprises'),
    cite: item,
    notices: [
      {
        code: 'MAY_APPLY',
        says: text(
          '符合的是申请条件，贷不贷由经办机构定',
          'what is met is the entry: whether the loan is given, others decide',
        ),
        when: fact.smallFirm,
      },
    ],
  },
  all(
    head('NOT_SMALL_OR_MICRO', text('不是小微企业', 'not a small or micro enterprise'), fact.smallFirm),
    head(
      'TOO_FEW_HIRES',
      text('当年新招用人员占比不足', 'too small a share of this year’s hires'),
      either(hasStaff, ratioAtLeast(share(fact.hires, fact.staff), requiredShare), fact.hiringConfirmed),
    ),
  ),
)

/** 创业担保贷款申请条件: whether a small firm may apply (A6.R01). */
export const startupLoanEntry = formula({
  id: 'startup-loan-entry',
  title: text('小微企业创业担保贷款申请条件', 'Entry of small firms to guaranteed start-up loans'),
  summary: text(
    '小微企业当年新招用的人够不够多，能否申请创业担保贷款。',
    'Whether a small firm has hired enough this year to apply for a guaranteed start-up loan.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'computed',
  entitled: entry,
  outputs: {
    requiredPercent: requiredShare,
    requiredHires: portion(fact.staff, requiredShare, 'up'),
  },
  goal: entry,
  labels: {
    requiredHires: text('须新招用的人数', 'Hires that are needed'),
  },
  constraints: [
    {
      code: 'moreThanStaff',
      field: 'qualifyingHiresThisYear',
      says: text('新招用人数不能超过在职职工', 'the hires are part of the staff and cannot be more'),
      holds: atMost(fact.hires, fact.staff),
    },
  ],
  particulars: { creditCode: creditCodeSchema },
  examples,
})
