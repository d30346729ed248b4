import { all, formula, head, rule, text } from '../../kit/index.ts'
import { isLogisticsFirm } from './facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './support.facts.ts'
import { examples } from './village-parcel-subsidy.examples.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（十九）') })

/** A9.R16: support goes by rules that the text does not print, so that somebody has to find them met. */
const supported = rule(
  'A9.R16',
  'supported',
  about('符合项目补贴条件', 'What the subsidy asks for'),
  all(
    head('NOT_A_LOGISTICS_FIRM', text('不是物流企业', 'not a logistics enterprise'), isLogisticsFirm),
    head('NO_VILLAGE_PARCELS', text('没有开展快递进村', 'it brings no parcels to villages'), fact.deliversToVillages),
    head(
      'VILLAGE_TERMS_NOT_MET',
      text('经认定不符合补贴规定', 'found not to meet the rules of the subsidy'),
      fact.villageTerms,
    ),
  ),
)

const subsidy = rule('A9.R16', 'subsidy', about('项目补贴', 'Subsidy for the project'), law.villageSubsidy)

/** 快递进村项目补贴: who may have it; rules and sum are not printed (A9.R16). */
export const villageParcelSubsidy = formula({
  id: 'village-parcel-subsidy',
  title: text('“快递进村”项目补贴', 'Subsidy for parcels to villages'),
  summary: text(
    '物流企业开展快递进村能否得项目补贴；规定和金额文中未印。',
    'Whether a logistics firm that brings parcels to villages is subsidised; neither rules nor sum are in the text.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'enterprise',
  gives: 'granted',
  entitled: supported,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  examples,
})
