import { all, any, caseOf, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './logistics-land-priority.examples.ts'
import { QUOTAS } from './options.ts'
import { cite, policy } from './policy.ts'
import * as fact from './support.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（七）') })

const designated = is(fact.designatedBy, 'state', 'province')

/** A9.R15: designated by state or province, or else a major project within the plan and the standards of land. */
const prior = rule(
  'A9.R15',
  'prior',
  {
    ...about('用地得到优先', 'Its land comes first'),
    notices: [
      {
        code: 'QUOTA_NOT_LAND',
        says: text(
          '优先的是用地安排，土地仍按程序供应',
          'what comes first is the allotment; the land itself is still granted by its own procedure',
        ),
        when: not(is(fact.project, 'none', 'ordinary')),
      },
    ],
  },
  all(
    head('NO_LOGISTICS_PROJECT', text('没有物流项目', 'there is no logistics project'), not(is(fact.project, 'none'))),
    head('NOT_MAJOR', text('不是重大物流项目', 'not a major logistics project'), not(is(fact.project, 'ordinary'))),
    any(
      head(
        'NOT_DESIGNATED',
        text('国家和省都没有确定', 'designated by neither the state nor the province'),
        designated,
      ),
      all(
        head(
          'AGAINST_LAND_PLAN',
          text('不符合土地利用总体规划', 'does not comply with the overall plan of land use'),
          fact.fitsLandPlan,
        ),
        head(
          'AGAINST_LAND_STANDARD',
          text('不符合建设项目用地标准', 'does not keep to the land standards for building projects'),
          fact.fitsLandStandard,
        ),
      ),
    ),
  ),
)

const quota = rule(
  'A9.R15',
  'quota',
  about('优先到什么程度', 'How far it comes first'),
  caseOf(QUOTAS, [['guaranteed', designated]], 'first'),
)

/** 重大物流项目用地: which projects come first when land is allotted (A9.R15). */
export const logisticsLandPriority = formula({
  id: 'logistics-land-priority',
  title: text('重大物流项目用地优先', 'Land comes first for major logistics projects'),
  summary: text(
    '物流项目用地能否优先，是重点保障指标还是优先安排。',
    'Whether a logistics project comes first for land, and whether its quota is guaranteed.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'enterprise',
  gives: 'granted',
  entitled: prior,
  outputs: { quota },
  goal: prior,
  examples,
})
