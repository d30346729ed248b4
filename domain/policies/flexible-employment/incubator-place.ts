import { all, formula, head, rule, text } from '../../kit/index.ts'
import { examples } from './incubator-place.examples.ts'
import { inKeyGroup } from './key-groups.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as slot from './slots.ts'
import * as fact from './startup.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（一）') })

const entitled = rule(
  'A6.R19',
  'entitled',
  about('免费入驻创业载体', 'A place free of charge'),
  all(
    head('NO_PLACE_SOUGHT', text('不需要创业场地', 'no place is sought'), fact.seeksPlace),
    head(
      'NOT_BUILT_BY_GOVERNMENT',
      text('不是政府投资开发的创业载体', 'not built with the money of government'),
      fact.builtByGovernment,
    ),
    inKeyGroup,
    head('NO_FREE_PLACE_LEFT', text('免费场地已满', 'no free place is left'), fact.placeLeft),
  ),
)

const rent = rule('A6.R19', 'rent', about('场地租金', 'Rent of the place'), law.incubatorRent)
const opening = rule('A6.R19', 'opening', about('开业补贴', 'Subsidy for opening'), slot.openingSubsidy)
const operating = rule('A6.R19', 'operating', about('创业运营补贴', 'Subsidy for running it'), slot.operatingSubsidy)

/** 创业载体免费场地: whether a person of a key group has a place for nothing, and what is paid beside it (A6.R19). */
export const incubatorPlace = formula({
  id: 'incubator-place',
  title: text('孵化基地免费场地和开业、运营补贴', 'A free place in an incubator, and what is paid beside it'),
  summary: text(
    '重点群体能不能免费入驻政府投资的孵化基地，另有多少开业补贴和运营补贴。',
    'Whether people of key groups have a free place in a public incubator, and what they get for opening and running a business.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { rentFen: rent, openingFen: opening, operatingFen: operating },
  goal: entitled,
  examples,
})
