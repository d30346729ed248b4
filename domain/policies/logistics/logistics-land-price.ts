import { all, constant, FEN, formula, head, is, not, rule, type Truth, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './logistics-land-price.examples.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（八）') })

const needs = (code: string, zh: string, en: string, condition: Truth) => head(code, text(zh, en), condition)

const covered = rule(
  'A9.R03',
  'covered',
  about('不增收土地价款的条件', 'What it takes to pay no extra price'),
  all(
    needs('NO_OWN_LAND', '没有自有土地', 'no land of its own', not(is(fact.ownLandUse, 'none'))),
    needs(
      'NOT_INDUSTRIAL_OR_STORAGE',
      '不是工业或仓储用地',
      'neither industrial nor storage land',
      not(is(fact.ownLandUse, 'other')),
    ),
    needs('AGAINST_PLAN', '不符合规划', 'does not comply with the plan', fact.planCompliant),
    needs('USE_CHANGED', '改变了用途', 'its use is changed', fact.useUnchanged),
    needs('NOT_USED_MORE', '没有提高利用率或容积率', 'it is not used more intensively', fact.raisesUse),
    needs('NOT_FOR_LOGISTICS', '不用于物流设施', 'not for a logistics facility', fact.forLogistics),
  ),
)

const extra = rule('A9.R03', 'extraPrice', about('增收的土地价款', 'Extra price of the land'), constant(FEN, 0))

/** 自有用地建物流设施不增收土地价款: no extra price where land one holds is used better for logistics (A9.R03). */
export const logisticsLandPrice = formula({
  id: 'logistics-land-price',
  title: text('自有用地建物流设施的土地价款', 'Land price of logistics on one’s own land'),
  summary: text(
    '用自有土地建物流设施，要不要增交土地价款。',
    'Whether building logistics on one’s own land costs an extra price of the land.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'granted',
  entitled: covered,
  outputs: { extraPriceFen: extra },
  goal: covered,
  examples,
})
