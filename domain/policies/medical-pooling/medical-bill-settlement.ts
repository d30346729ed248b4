import { all, caseOf, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './medical-bill-settlement.examples.ts'
import { SETTLERS } from './options.ts'
import { cite, policy } from './policy.ts'
import * as fact from './routing.facts.ts'

const settleable = rule(
  'A8.R16',
  'settleable',
  { label: text('按统筹办法结算', 'It is settled under the pooling'), cite: cite('四（三）4') },
  all(
    head(
      'SETTLEMENT_NOT_GIVEN',
      text('这种费用由谁结算，文中没有写', 'who settles a bill of this kind is not in the text'),
      not(is(fact.bill, 'notDesignated', 'cityInsuredElsewhere')),
    ),
    head(
      'COUNTIES_DO_NOT_SETTLE',
      text('县区之间不再互相结算', 'counties no longer settle with each other'),
      not(is(fact.bill, 'betweenCounties')),
    ),
  ),
)

const cityProvider = rule(
  'A8.R16',
  'cityProvider',
  { label: text('市属市管定点机构', 'A provider of the city'), cite: cite('四（三）4') },
  is(fact.bill, 'cityProvider'),
)

const elsewhere = rule(
  'A8.R16',
  'treatedElsewhere',
  { label: text('异地就医', 'Treated away from home'), cite: cite('四（一）2（2）') },
  is(fact.bill, 'treatedElsewhere'),
)

const settledBy = rule(
  'A8.R16',
  'settledBy',
  { label: text('由谁结算', 'Who settles it'), cite: cite('四（三）4；四（一）2（2）') },
  caseOf(
    SETTLERS,
    [
      ['cityAuthority', cityProvider],
      ['countyOfInsured', elsewhere],
    ],
    'ownCounty',
  ),
)

/** 医保费用结算: who settles a bill with the provider; never one county with another (A8.R16). */
export const medicalBillSettlement = formula({
  id: 'medical-bill-settlement',
  title: text('医保费用由谁结算', 'Who settles a medical bill'),
  summary: text(
    '定点机构或异地就医的医保费用由市里还是哪个县区结算。',
    'Whether the city or which county settles a bill of a designated provider or of treatment away from home.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: settleable,
  outputs: { settledBy },
  goal: settleable,
  examples,
})
