import {
  above,
  all,
  atLeast,
  atMost,
  COUNT,
  caseOf,
  constant,
  creditCodeSchema,
  either,
  formula,
  head,
  is,
  not,
  portion,
  ratioAtLeast,
  rule,
  share,
  text,
} from '../../kit/index.ts'
import * as fact from './loan.facts.ts'
import { COUNTER_GUARANTEES } from './options.ts'
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
  { label: text('小微企业申请条件', 'Entry of small and micro enterprises'), cite: item },
  all(
    head('NOT_SMALL_OR_MICRO', text('不是小微企业', 'not a small or micro enterprise'), fact.smallFirm),
    head(
      'TOO_FEW_HIRES',
      text('当年新招用人员占比不足', 'too small a share of this year’s hires'),
      either(hasStaff, ratioAtLeast(share(fact.hires, fact.staff), requiredShare), fact.hiringConfirmed),
    ),
  ),
)

const guarantee = caseOf(
  COUNTER_GUARANTEES,
  [
    ['waived', fact.qualityProject],
    ['guaranteeFreeRoute', not(is(fact.recommender, 'none'))],
  ],
  'unspecified',
)

const counterGuarantee = rule(
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

/** 创业担保贷款申请条件: whether a small firm may apply, and with what counter-guarantee (A6.R01, A6.R04). */
export const startupLoanEntry = formula({
  id: 'startup-loan-entry',
  title: text('小微企业创业担保贷款申请条件', 'Entry of small firms to guaranteed start-up loans'),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'enterprise',
  gives: 'granted',
  entitled: entry,
  outputs: {
    requiredPercent: requiredShare,
    requiredHires: portion(fact.staff, requiredShare, 'up'),
    counterGuarantee,
  },
  goal: entry,
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
