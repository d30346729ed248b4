import { above, all, caseOf, head, is, rule, text } from '../../kit/index.ts'
import { BEGINNINGS } from './options.ts'
import { effectiveOn } from './parameters.ts'
import { cite } from './policy.ts'
import * as fact from './test.facts.ts'

/** A2.R01: the schemes that the measures are for. */
export const inScope = rule(
  'A2.R01',
  'inScope',
  { label: text('属于适用范围', 'Within the scope of the measures'), cite: cite('第二条') },
  all(
    head(
      'OUTSIDE_CENTRAL_URBAN_AREA',
      text('不在中心城区范围内', 'outside the central urban area'),
      fact.inCentralUrbanArea,
    ),
    head(
      'NOT_APPROVED_BY_CITY',
      text('未经市政府批准', 'not approved by the municipal government'),
      fact.approvedByCity,
    ),
    head(
      'NOT_PRIMARY_DEVELOPMENT',
      text('不是土地一级开发整理', 'not a scheme of primary land development'),
      fact.primaryDevelopment,
    ),
  ),
)

const beginning = caseOf(BEGINNINGS, [['beforeTheMeasures', above(effectiveOn, fact.begunOn)]], 'underTheMeasures')

/** A2.R02: a scheme that began before the measures is covered like any other. */
export const begun = rule(
  'A2.R02',
  'begun',
  {
    label: text('开工时间', 'When the scheme began'),
    cite: cite('第二十二条'),
    notices: [
      {
        code: 'EARLIER_SCHEME_COVERED',
        says: text('办法实施前开工，同样适用', 'begun before the measures, and covered all the same'),
        when: is(beginning, 'beforeTheMeasures'),
      },
    ],
  },
  beginning,
)
