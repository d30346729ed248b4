import { type Example, text } from '../../kit/index.ts'

const worker = { isFlexibleWorker: true, livingAidSought: 'minimumAllowance', livingAidRulesMet: true }

/** Golden examples: taken in, the standard open; conditions not yet looked at; not met; nothing applied for. */
export const examples: readonly Example[] = [
  {
    title: text('符合低保条件：标准未设定', 'The conditions of the allowance are met: no standard is set'),
    asOf: '2021-06-30',
    situation: worker,
    outcome: 'granted',
    result: { standardFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text(
      '申请临时救助，条件待民政部门认定',
      'Temporary relief applied for, the conditions still to be found met',
    ),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: true, livingAidSought: 'temporaryRelief' },
    outcome: 'computed',
    result: { standardFen: { least: 0, most: null } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('不符合条件', 'The conditions are not met'),
    asOf: '2021-06-30',
    situation: { ...worker, livingAidRulesMet: false },
    outcome: 'refused',
    codes: ['AID_RULES_NOT_MET'],
  },
  {
    title: text('没有申请', 'Nothing is applied for'),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: true, livingAidSought: 'none' },
    outcome: 'refused',
    codes: ['NO_AID_SOUGHT'],
  },
]
