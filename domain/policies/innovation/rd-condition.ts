import { all, creditCodeSchema, formula, head, ifNeeded, is, not, rule, text } from '../../kit/index.ts'
import { cite, policy } from './policy.ts'
import * as fact from './rd.facts.ts'
import { examples } from './rd-condition.examples.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('第二条') })

const condition = rule(
  'A5.R01',
  'condition',
  {
    ...about('以研发投入为申报的基本条件', 'R&D spending as the basic condition of an application'),
    notices: [
      {
        code: 'MAY_APPLY',
        says: text(
          '符合的是申报的基本条件，批不批由受理部门定',
          'what is met is the basic condition of an application: whether it succeeds, others decide',
        ),
        when: fact.applicantSpent,
      },
      {
        code: 'HIGHER_COMES_FIRST',
        says: text(
          '投入强度大、数额高的申报单位优先，强度怎么算文中没有',
          'a higher intensity and amount of spending come first; how intensity is computed is not in the text',
        ),
        when: fact.applicantSpent,
      },
    ],
  },
  all(
    head(
      'NO_APPLICATION',
      text('没有申报这几类项目', 'no application of these kinds'),
      not(is(fact.application, 'none')),
    ),
    head('NO_RD_SPENDING', text('上年度没有研发经费投入', 'no R&D spending last year'), fact.applicantSpent),
  ),
)

const supported = rule(
  'A5.R01',
  'supported',
  about('认定和申报时给予支持', 'Supported in recognitions and applications'),
  all(fact.applicantSpent, ifNeeded(fact.aboveScale), ifNeeded(fact.inStatistics), ifNeeded(fact.filedForm)),
)

/** 研发投入条件: whether a unit may apply for projects, back-subsidies and platforms at all, and is supported (A5.R01). */
export const rdCondition = formula({
  id: 'rd-condition',
  title: text('研发投入条件', 'R&D spending as a condition'),
  summary: text(
    '没有研发投入能不能申报项目、后补助和研发平台，哪些单位会得到支持。',
    'Whether a unit may apply for projects, back-subsidies and research platforms by its R&D spending, and whether it is supported.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['enterprise', 'institution'],
  gives: 'computed',
  entitled: condition,
  outputs: { isSupported: supported },
  goal: condition,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
