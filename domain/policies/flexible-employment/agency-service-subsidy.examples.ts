import { type Example, text } from '../../kit/index.ts'

const agency = {
  isHumanResourcesAgency: true,
  agencyServices: ['recruitment', 'training'],
  agencyServiceRulesMet: true,
}

/** Golden examples: the amount open; rules not yet looked at; no service; no agency. */
export const examples: readonly Example[] = [
  {
    title: text('招聘和培训服务，规定已核：金额未定', 'Recruitment and training, the rules are met: amount not set'),
    asOf: '2021-06-30',
    situation: agency,
    outcome: 'granted',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('具体规定尚未核对', 'The rules have not been looked at yet'),
    asOf: '2021-06-30',
    situation: { isHumanResourcesAgency: true, agencyServices: ['outsourcing'] },
    outcome: 'computed',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('没有为灵活就业人员服务', 'No service for people in flexible work'),
    asOf: '2021-06-30',
    situation: { ...agency, agencyServices: [] },
    outcome: 'refused',
    codes: ['NO_SERVICE_FOR_FLEXIBLE_WORKERS'],
  },
  {
    title: text('不是人力资源服务机构', 'No such agency'),
    asOf: '2021-06-30',
    situation: { ...agency, isHumanResourcesAgency: false },
    outcome: 'refused',
    codes: ['NOT_A_SERVICE_AGENCY'],
  },
]
