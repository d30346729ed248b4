import { all, atLeast, head, not, rule, type Truth, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

/** A1.R01: whom the rating is for. */
const inScope = rule(
  'A1.R01',
  'inScope',
  { label: text('属于评定范围', 'Within the scope of the rating'), cite: cite('一') },
  all(
    head('NOT_REGISTERED_IN_CITY', text('未在本市注册', 'not registered in the city'), fact.registered),
    head(
      'NOT_ABOVE_SCALE',
      text('不是规上工业企业', 'not an industrial firm above the statistical threshold'),
      fact.aboveScale,
    ),
    head(
      'REVENUE_BELOW_FLOOR',
      text('营业收入不足参评下限', 'revenue below the floor of the rating'),
      atLeast(fact.revenue, law.revenueFloor),
    ),
  ),
)

/** A1.R02: four conditions that a reviewer confirms. */
const meetsConditions = rule(
  'A1.R02',
  'meetsConditions',
  { label: text('具备四项评定条件', 'Meets the four conditions'), cite: cite('二（一）至（四）') },
  all(
    head(
      'AGAINST_INDUSTRIAL_POLICY',
      text('条件（一）未获确认', 'condition 1 is not confirmed'),
      fact.followsIndustrialPolicy,
    ),
    head('NOT_ADVANCED_INDUSTRY', text('条件（二）未获确认', 'condition 2 is not confirmed'), fact.advancedIndustry),
    head('NOT_LEADING', text('条件（三）未获确认', 'condition 3 is not confirmed'), fact.leadsItsTrade),
    head('NOT_LAWFUL_OR_HONEST', text('条件（四）未获确认', 'condition 4 is not confirmed'), fact.lawfulAndHonest),
  ),
)

const free = (code: string, zh: string, en: string, of: Truth): Truth => head(code, text(zh, en), not(of))

/** A1.R03: conduct that takes the right to be rated. Any single finding is enough. */
const notDisqualified = rule(
  'A1.R03',
  'notDisqualified',
  { label: text('没有取消资格的情形', 'Nothing disqualifies it'), cite: cite('二 末款') },
  all(
    free(
      'SAFETY_LIABILITY_ACCIDENT',
      '当年有安全生产责任事故',
      'liable for an accident in the year',
      fact.safetyAccident,
    ),
    free('TAX_EVASION', '当年有偷税漏税', 'evaded tax in the year', fact.taxEvasion),
    free('ENVIRONMENTAL_POLLUTION', '当年有环境污染违法', 'unlawfully polluted in the year', fact.pollution),
    free('STATISTICS_VIOLATION', '当年有统计违法', 'broke the law on statistics in the year', fact.statisticsViolation),
    free('LAND_USE_VIOLATION', '当年有用地违法', 'broke the law on land use in the year', fact.landViolation),
    free('SERIOUS_DISHONESTY', '存在严重违法失信', 'recorded as seriously dishonest', fact.dishonesty),
    free('WAGE_ARREARS', '拖欠工资', 'owes wages', fact.wageArrears),
    free('SOCIAL_INSURANCE_ARREARS', '欠缴职工社保', 'owes social insurance', fact.insuranceArrears),
    free('OTHER_DISQUALIFICATION', '经认定有其他同类行为', 'other conduct of this kind was found', fact.otherViolation),
  ),
)

/** In scope, all conditions confirmed, nothing disqualifying: only then is there a score to rank. */
export const entitled = all(inScope, meetsConditions, notDisqualified)
