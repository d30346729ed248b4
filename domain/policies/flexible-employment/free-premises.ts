import { all, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './free-premises.examples.ts'
import { inKeyGroup } from './key-groups.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './premises.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（六）') })

const entitled = rule(
  'A6.R21',
  'entitled',
  about('免费经营场地', 'Premises free of charge'),
  all(
    head(
      'NO_IDLE_PREMISES',
      text('没有申请闲置空间', 'no idle premises are sought'),
      not(is(fact.idlePremises, 'none')),
    ),
    head(
      'NOT_CONVERTED',
      text('当地没有把该空间改造为免费场地', 'the place has not turned these premises into free ones'),
      fact.converted,
    ),
  ),
)

const priority = rule('A6.R21', 'priority', about('优先提供', 'Comes first'), inKeyGroup)
const rent = rule('A6.R21', 'rent', about('场地租金', 'Rent of the premises'), law.idlePremisesRent)

/** 免费经营场地: whether idle premises are to be had for nothing, and who comes first (A6.R21). */
export const freePremises = formula({
  id: 'free-premises',
  title: text('闲置空间改造的免费经营场地', 'Free premises in idle public space'),
  summary: text(
    '社区闲置空间或办公空间改造的场地能不能免费用，谁优先。',
    'Whether idle rooms of communities or offices may be used for nothing, and who comes first.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { rentFen: rent, comesFirst: priority },
  goal: entitled,
  examples,
})
