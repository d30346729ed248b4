import { all, formula, head, is, not, rule, text, where } from '../../kit/index.ts'
import { cite, policy } from './policy.ts'
import * as fact from './premises.facts.ts'
import { examples } from './street-vending.examples.ts'

const onRoad = is(fact.vendingPlace, 'namedRoad')

const mayTrade = rule(
  'A6.R21',
  'mayTrade',
  {
    label: text('流动商贩合法经营', 'A street vendor trades lawfully'),
    cite: cite('（六）'),
    notices: [
      {
        code: 'NAMED_BY_THE_CITY',
        says: text(
          '文中没有列出路段和时间，以市和县区的城市管理部门指定的为准',
          'the text lists neither roads nor times: those that urban management has named hold',
        ),
        when: onRoad,
      },
    ],
  },
  all(
    head('NOT_A_STREET_VENDOR', text('不是流动商贩', 'no street vendor'), fact.vendor),
    head(
      'NOT_A_PLACE_FOR_VENDORS',
      text('不是预留的市场、摊点，也不是指定的路段', 'neither a market kept for vendors nor a road named for them'),
      not(is(fact.vendingPlace, 'other')),
    ),
    where(onRoad, head('NOT_AT_NAMED_TIME', text('不在指定时间', 'not at a named time'), fact.vendingTime)),
  ),
)

/** 流动商贩经营地点和时间: whether a vendor may trade there and then (A6.R21). */
export const streetVending = formula({
  id: 'street-vending',
  title: text('流动商贩的经营地点和时间', 'Where and when street vendors may trade'),
  summary: text(
    '没有固定店面的商贩，能不能在这个地方、这个时间摆摊。',
    'Whether a vendor without fixed premises may trade at this place and time.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled: mayTrade,
  outputs: { place: fact.vendingPlace },
  goal: mayTrade,
  labels: {
    place: text('摆摊的地点', 'The place of trade'),
  },
  examples,
})
