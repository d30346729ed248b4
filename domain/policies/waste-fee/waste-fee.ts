import {
  all,
  any,
  atLeast,
  caseOf,
  constant,
  formula,
  head,
  is,
  isSet,
  PERCENT,
  percent,
  portion,
  rated,
  rule,
  text,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { hasBegunOn } from './levy.ts'
import { CHANNELS } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './waste-fee.examples.ts'

/** N2.R07: households pay from the full levy on; others have been paying all along. */
const due = rule(
  'N2.R01',
  'due',
  { label: text('已到开征之时', 'The fee is due by now'), cite: cite('二（一）1') },
  head(
    'FULL_LEVY_NOT_STARTED',
    text('尚未全面开征，居民暂不缴纳', 'the full levy has not begun: households do not pay yet'),
    any(is(fact.payer, 'nonHousehold'), hasBegunOn(fact.periodOn)),
  ),
)

const priced = rule(
  'N2.R02',
  'tariff',
  { label: text('有经批准的收费标准', 'There is an approved tariff'), cite: cite('二（一）') },
  head(
    'TARIFF_NOT_CONFIGURED',
    text(
      '没有经批准的收费标准：不计费，也不按零计',
      'there is no approved tariff: nothing is charged, and nothing is free',
    ),
    fact.hasTariff,
  ),
)

const channel = rule(
  'N2.R01',
  'channel',
  { label: text('由谁征收', 'Who collects it'), cite: cite('二（一）1') },
  caseOf(
    CHANNELS,
    [['waterBill', any(is(fact.payer, 'household'), all(isSet(law.switchOn), atLeast(fact.periodOn, law.switchOn)))]],
    'districtAgent',
  ),
)

const fee = rule(
  'N2.R02',
  'fee',
  { label: text('应缴处理费，四舍五入到分', 'The fee, rounded to the fen'), cite: cite('二（一）') },
  rated(fact.base, fact.unitPrice, 'halfUp'),
)

/** N2.R03: all of it goes to the city's account. */
const remitted = rule(
  'N2.R03',
  'remitted',
  { label: text('全额缴入市财政专户', 'All of it to the municipal special account'), cite: cite('二（二）') },
  portion(fee, constant(PERCENT, percent(100)), 'halfUp'),
)

/** 城市生活垃圾处理费: who collects it, and how much by the tariff that is given (N2.R01–R03, R07). */
export const wasteFee = formula({
  id: 'waste-fee',
  title: text('城市生活垃圾处理费', 'Household waste treatment fee'),
  summary: text('城市生活垃圾处理费由谁征收、要交多少。', 'Who collects the household waste fee, and how much is due.'),
  policy,
  askedBy: ['person', 'enterprise', 'institution'],
  edition: '2021',
  revision: 2,
  gives: 'computed',
  entitled: all(due, priced),
  outputs: { channel, feeFen: fee, remittedFen: remitted },
  goal: fee,
  examples,
})
