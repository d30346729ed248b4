import { all, formula, head, is, not, rule, type Truth, text, where } from '../../kit/index.ts'
import { examples } from './licence-exemption.examples.ts'
import { cite, policy } from './policy.ts'
import * as fact from './street.facts.ts'

/** What one case asks; the others are not bound by it. */
const inCase = (code: string, ...conditions: Truth[]): Truth => where(is(fact.licenceCase, code), ...conditions)

const entitled = rule(
  'A6.R06',
  'licenceFree',
  { label: text('无须办理营业执照', 'No business licence is needed'), cite: cite('（四）') },
  all(
    head('NO_TRADE', text('不经营', 'no trade is carried on'), not(is(fact.licenceCase, 'none'))),
    head(
      'NOT_AN_EXEMPT_CASE',
      text('不属于可免办执照的三种情形', 'none of the three cases that need no licence'),
      not(is(fact.licenceCase, 'other')),
    ),
    inCase(
      'farmAndDailyGoods',
      head('NOT_AT_NAMED_PLACE', text('不在指定场所', 'not at a named place'), fact.namedPlace),
      head('NOT_AT_NAMED_TIME', text('不在指定时间', 'not at a named time'), fact.namedTime),
    ),
    inCase(
      'ownSkillService',
      head('PERMIT_NEEDED', text('依法须取得许可', 'the law asks for a permit'), fact.noPermit),
    ),
    inCase(
      'epidemicRetail',
      head('NO_EPIDEMIC_CONTROL', text('不在疫情防控期间', 'no epidemic is being controlled'), fact.epidemicControl),
      head('NOT_SELF_EMPLOYED', text('不是个体经营者', 'the trader is not self-employed'), fact.selfEmployed),
    ),
  ),
)

/** 免办营业执照: whether a small trade needs no business licence, and in which case (A6.R06). */
export const licenceExemption = formula({
  id: 'licence-exemption',
  title: text('免办营业执照', 'Trades that need no business licence'),
  summary: text(
    '摆摊、卖农副产品、凭手艺做便民服务等小生意，要不要办营业执照。',
    'Whether a small trade, such as a stall or a service by one’s own skill, needs a business licence.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { ground: fact.licenceCase },
  goal: entitled,
  labels: {
    ground: text('免办执照的情形', 'The case that needs no licence'),
  },
  examples,
})
