import { all, atLeast, COUNT, constant, formula, head, numberOf, perUnit, rated, rule, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './investment-intensity.examples.ts'
import { INDICATORS } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('22') })

const covered = rule(
  'A4.R06',
  'covered',
  about('适用投资强度要求', 'The floor of investment applies'),
  all(
    head('NOT_NEW_ENTRANT', text('不是新入驻项目，不适用', 'not a new entrant: not covered'), fact.isNewEntrant),
    head(
      'NOT_IN_CENTRAL_CLUSTER',
      text('不在中心城区产业集聚区，不适用', 'not in a cluster of the central urban area: not covered'),
      fact.inCluster,
    ),
  ),
)

/** A4.R06: compared exactly, before anything is rounded for show. */
const passes = rule(
  'A4.R06',
  'passes',
  about('投资强度达标', 'The investment reaches the floor'),
  head(
    'INTENSITY_TOO_LOW',
    text('投资强度低于下限', 'the investment for each mu lies below the floor'),
    atLeast(fact.investment, rated(fact.landArea, law.intensityFloor, 'up')),
  ),
)

const intensity = rule(
  'A4.R06',
  'intensity',
  about('每亩投资，四舍五入到分', 'Investment for each mu, rounded to the fen'),
  perUnit(fact.investment, fact.landArea, 'halfUp'),
)

/** A4.R07: all four indicators are fixed when land is granted. */
const complete = rule(
  'A4.R07',
  'indicatorsComplete',
  about('控制指标齐全', 'All control indicators are fixed'),
  head(
    'INDICATORS_INCOMPLETE',
    text('出让时须确定全部四项控制指标', 'all four control indicators have to be fixed when the land is granted'),
    atLeast(numberOf(fact.indicators), constant(COUNT, Object.keys(INDICATORS).length)),
  ),
)

/** 标准地投资强度: whether a new entrant invests enough for its land, and whether its indicators are fixed (A4.R06, R07). */
export const investmentIntensity = formula({
  id: 'investment-intensity',
  title: text('标准地投资强度', 'Investment intensity of standard land'),
  summary: text(
    '新入驻项目的每亩投资是否达到标准地要求，控制指标是否齐全。',
    'Whether a new project invests enough for each mu of standard land, and whether its control indicators are complete.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: covered,
  checks: [passes, complete],
  outputs: { passes, intensityFenPerMu: intensity, indicatorsComplete: complete },
  goal: passes,
  examples,
})
