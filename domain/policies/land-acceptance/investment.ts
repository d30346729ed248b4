import { all, atLeast, atMost, has, rule, text } from '../../kit/index.ts'
import { type AcceptanceTest, acceptanceTest, condition } from './acceptance-test.ts'
import { cite } from './policy.ts'
import * as fact from './test.facts.ts'

const ranged = (
  kind: string,
  item: string,
  code: string,
  { zh, en }: { zh: string; en: string },
  { recognised, least, most }: fact.Investment,
): AcceptanceTest =>
  acceptanceTest(
    {
      id: 'A2.R09',
      item,
      article: '第九条',
      label: text(`${zh}投资额在约定范围内`, `Investment in ${en} lies within its range`),
    },
    has(fact.investments, kind),
    [
      condition(
        `${code}_INVESTMENT_BELOW_RANGE`,
        `${zh}投资额低于约定范围`,
        `investment in ${en} lies below its range`,
        atLeast(recognised, least),
      ),
      condition(
        `${code}_INVESTMENT_ABOVE_RANGE`,
        `${zh}投资额高于约定范围`,
        `investment in ${en} lies above its range`,
        atMost(recognised, most),
      ),
    ],
  )

/** The four kinds of investment, each within the range of its contract or not part of the scheme at all. */
export const investmentTests = {
  engineeringInvestment: ranged(
    'engineering',
    'engineeringInvestment',
    'ENGINEERING',
    { zh: '工程', en: 'engineering' },
    fact.investmentBy.engineering,
  ),
  demolitionInvestment: ranged(
    'demolition',
    'demolitionInvestment',
    'DEMOLITION',
    { zh: '征地拆迁', en: 'land acquisition and demolition' },
    fact.investmentBy.demolition,
  ),
  resettlementInvestment: ranged(
    'resettlement',
    'resettlementInvestment',
    'RESETTLEMENT',
    { zh: '安置房及配套工程', en: 'resettlement housing and its facilities' },
    fact.investmentBy.resettlement,
  ),
  requisitionInvestment: ranged(
    'requisition',
    'requisitionInvestment',
    'REQUISITION',
    { zh: '相关土地报征', en: 'related land requisition' },
    fact.investmentBy.requisition,
  ),
}

/** Every kind of investment that the scheme includes lies within its range. */
export const investment = rule(
  'A2.R09',
  'investment',
  { label: text('投资额均在约定范围内', 'All investment lies within its ranges'), cite: cite('第九条') },
  all(...Object.values(investmentTests).map(({ clears }) => clears)),
)
