import { type Example, text } from '../../kit/index.ts'

const stall = { licenceFreeCase: 'farmAndDailyGoods', sellsAtNamedPlace: true, sellsAtNamedTime: true }

/** Golden examples: a stall; a repairer; retail in an epidemic, by a trader and by a company; outside the time; another trade. */
export const examples: readonly Example[] = [
  {
    title: text('指定场所和时间内卖菜', 'Vegetables sold at the named place and time'),
    asOf: '2021-06-30',
    situation: stall,
    outcome: 'granted',
    result: { ground: 'farmAndDailyGoods' },
  },
  {
    title: text('上门修理，无须许可', 'Repairs at people’s homes that need no permit'),
    asOf: '2021-06-30',
    situation: { licenceFreeCase: 'ownSkillService', serviceNeedsNoPermit: true },
    outcome: 'granted',
    result: { ground: 'ownSkillService' },
  },
  {
    title: text('疫情防控期间的生活零售', 'Retail for basic needs while an epidemic is being controlled'),
    asOf: '2021-06-30',
    situation: { licenceFreeCase: 'epidemicRetail', epidemicControlInForce: true, isSelfEmployedTrader: true },
    outcome: 'granted',
    result: { ground: 'epidemicRetail' },
  },
  {
    title: text('疫情防控期间的生活零售，但由公司经营', 'The same retail, carried on by a company'),
    asOf: '2021-06-30',
    situation: { licenceFreeCase: 'epidemicRetail', epidemicControlInForce: true, isSelfEmployedTrader: false },
    outcome: 'refused',
    codes: ['NOT_SELF_EMPLOYED'],
  },
  {
    title: text('在指定场所，但超出时间', 'At the named place, but outside the time'),
    asOf: '2021-06-30',
    situation: { ...stall, sellsAtNamedTime: false },
    outcome: 'refused',
    codes: ['NOT_AT_NAMED_TIME'],
  },
  {
    title: text('其他经营：仍须办照', 'Another trade: it needs a licence'),
    asOf: '2021-06-30',
    situation: { licenceFreeCase: 'other' },
    outcome: 'refused',
    codes: ['NOT_AN_EXEMPT_CASE'],
  },
]
