import { all, always, atLeast, atMost, formula, head, is, not, rule, text, where } from '../../kit/index.ts'
import { examples } from './charge-check.examples.ts'
import * as fact from './facts.ts'
import { cite, policy } from './policy.ts'

const abolished = is(fact.charge, 'secondLevelMaintenanceTest', 'dustSuppression', 'privateWagonManagement')

/** A9.R08: what a charge may not be. */
const lawful = rule(
  'A9.R08',
  'lawful',
  {
    label: text('收费合规', 'The charge is in order'),
    cite: cite('（十三）'),
    notices: [
      {
        code: 'UNDER_REVISION',
        says: text(
          '该项收费条款正在归并调整，由主管部门判断',
          'the terms of this charge are being merged and adjusted; the authority judges it',
        ),
        when: is(fact.charge, 'longWagonReturn', 'occupancyDelay'),
      },
      {
        code: 'BELOW_PUBLISHED',
        says: text('低于公示标准，公示与实际不一致', 'less than the published list says: list and practice differ'),
        when: all(fact.isPublished, not(atLeast(fact.charged, fact.published))),
      },
    ],
  },
  all(
    head('ABOLISHED', text('该项收费已经取消', 'this charge has been abolished'), not(abolished)),
    head('NOT_PUBLISHED', text('没有公示，属擅自收费', 'it is on no published list'), fact.isPublished),
    head(
      'ABOVE_PUBLISHED',
      text('高于公示标准', 'more than the published list says'),
      where(fact.isPublished, atMost(fact.charged, fact.published)),
    ),
    head('NO_SERVICE', text('没有提供服务', 'no service was rendered'), fact.wasServed),
    head('FORCED', text('强制收费', 'it was forced on the payer'), not(fact.wasForced)),
  ),
)

/** 物流收费检查: everything that is wrong with a charge (A9.R08). */
export const chargeCheck = formula({
  id: 'charge-check',
  title: text('物流收费检查', 'Checking a logistics charge'),
  summary: text(
    '一项物流收费合不合规，问题在哪里。',
    'Whether a logistics charge is in order, and everything that is wrong with it.',
  ),
  policy,
  askedBy: ['enterprise'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [lawful],
  outputs: { lawful },
  goal: lawful,
  examples,
})
