import { all, formula, head, is, portion, restOf, rule, text } from '../../kit/index.ts'
import { examples } from './green-lane.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './support.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（十二）1') })

const admitted = rule(
  'A9.R14',
  'admitted',
  about('可走绿色通道', 'May use the green lane'),
  all(
    head(
      'NOT_FRESH_FARM_GOODS',
      text('运的不是鲜活农产品', 'the load is not fresh farm goods'),
      is(fact.cargo, 'chilledPork', 'otherFreshFarmGoods'),
    ),
    head(
      'GREEN_LANE_TERMS_NOT_MET',
      text('经核验不符合绿色通道条件', 'checked, and found not to meet the terms of the green lane'),
      fact.greenLaneTerms,
    ),
  ),
)

const relief = rule(
  'A9.R14',
  'relief',
  about('减免的通行费', 'Toll that is waived'),
  portion(fact.toll, law.greenLaneRelief, 'halfUp'),
)

const payable = rule(
  'A9.R14',
  'payable',
  about('还要交的通行费', 'Toll that is still due'),
  restOf(fact.toll, law.greenLaneRelief, 'halfUp'),
)

/** 鲜活农产品绿色通道: who may use it; its terms are checked on the road, and what it waives is an open slot (A9.R14). */
export const greenLane = formula({
  id: 'green-lane',
  title: text('鲜活农产品运输绿色通道', 'The green lane for fresh farm goods'),
  summary: text(
    '运鲜活农产品的货车能否走绿色通道，通行费减免多少。',
    'Whether a lorry with fresh farm goods may use the green lane, and how much of the toll is waived.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: admitted,
  outputs: { reliefFen: relief, payableFen: payable },
  goal: relief,
  examples,
})
