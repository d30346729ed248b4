import {
  above,
  all,
  always,
  constant,
  difference,
  either,
  FEN,
  formula,
  head,
  highest,
  is,
  isSet,
  lowest,
  portion,
  rule,
  sum,
  text,
  when,
  where,
} from '../../kit/index.ts'
import { examples } from './agent-settlement.examples.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('二（二）') })
const none = constant(FEN, 0)

const shortfall = rule(
  'N2.R04',
  'shortfall',
  about('未完成任务的差额', 'What the task is short of'),
  highest(none, difference(fact.task, fact.collected)),
)

/** N2.R04: only a district has a treasury to make it up from. */
const claim = rule(
  'N2.R04',
  'claimOnDistrict',
  about('由区财政补足', 'To be made up by the district’s treasury'),
  when(is(fact.agent, 'district'), shortfall),
)

const surplus = rule(
  'N2.R05',
  'surplus',
  about('超额完成部分', 'What goes beyond the task'),
  highest(none, difference(fact.collected, fact.task)),
)

/** The text raises the rate beyond the task: while one of the two is not set, the other one bounds it. */
const baseRate = either(isSet(law.baseRate), law.baseRate, lowest(law.baseRate, law.surplusRate))
const surplusRate = either(isSet(law.surplusRate), law.surplusRate, highest(law.surplusRate, law.baseRate))

/** N2.R06: on what was collected only, each part by its own rate and rounded by itself. */
const commission = rule(
  'N2.R06',
  'commission',
  about('代征手续费', 'Commission of the agent'),
  sum(portion(lowest(fact.collected, fact.task), baseRate, 'halfUp'), portion(surplus, surplusRate, 'halfUp')),
)

const raised = rule(
  'N2.R06',
  'rateRaised',
  about('超额部分的费率高于任务内', 'The rate beyond the task is the higher one'),
  head(
    'RATE_NOT_RAISED',
    text('超额部分的手续费率没有提高', 'the commission beyond the task is not raised'),
    where(all(above(surplus, none), isSet(law.baseRate), isSet(law.surplusRate)), above(law.surplusRate, law.baseRate)),
  ),
)

/** 代征结算: what an agent is short of, what it collected beyond its task, and its commission (N2.R04–R06). */
export const agentSettlement = formula({
  id: 'agent-settlement',
  title: text('垃圾处理费代征结算', 'Settlement of a collecting agent'),
  summary: text(
    '代征单位差多少任务、超收多少、得多少手续费。',
    'What a collecting agent is short of, what it collected beyond its task, and its commission.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2021',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [raised],
  outputs: { shortfallFen: shortfall, claimOnDistrictFen: claim, surplusFen: surplus, commissionFen: commission },
  goal: commission,
  examples,
})
