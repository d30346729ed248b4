import { type Example, text } from '../../kit/index.ts'

const founder = { runsOwnBusiness: true, keyGroup: 'ruralMigrant', startUpSubsidyRulesMet: true }

/** Golden examples: the amount open; rules not yet looked at; another group; in none. */
export const examples: readonly Example[] = [
  {
    title: text('农民工个体经营，规定已核：金额未定', 'A rural migrant, the rules are met: the amount is not set'),
    asOf: '2021-06-30',
    situation: founder,
    outcome: 'granted',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET', 'LOAN_AND_TAX_BESIDE'],
  },
  {
    title: text('具体规定尚未核对', 'The rules have not been looked at yet'),
    asOf: '2021-06-30',
    situation: { runsOwnBusiness: true, keyGroup: 'graduate' },
    outcome: 'computed',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('不在四类之中，未认定为重点群体', 'In none of the four groups, and not found to be a key group'),
    asOf: '2021-06-30',
    situation: { ...founder, keyGroup: 'other', keyGroupFound: false },
    outcome: 'refused',
    codes: ['KEY_GROUP_NOT_FOUND'],
  },
  {
    title: text('没有个体经营，也不属于重点群体', 'No business of one’s own, and in no key group'),
    asOf: '2021-06-30',
    situation: { runsOwnBusiness: false, keyGroup: 'none' },
    outcome: 'refused',
    codes: ['NO_OWN_BUSINESS', 'NOT_IN_KEY_GROUP'],
  },
]
