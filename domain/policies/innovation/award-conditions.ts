import {
  type Citation,
  type Expression,
  head,
  not,
  portion,
  restOf,
  rule,
  type Text,
  type Truth,
  text,
} from '../../kit/index.ts'
import { hadRdSpending, hasCountyFinance } from './award.facts.ts'
import { cite } from './policy.ts'

/** A5.R01 beside an award: what is recognised is paid, but missing R&D spending is told. */
export const rdSpending = rule(
  'A5.R01',
  'rdSpending',
  { label: text('上年度有研发经费投入', 'R&D spending last year'), cite: cite('第二条') },
  head('NO_RD_SPENDING', text('上年度没有研发经费投入', 'no R&D spending last year'), hadRdSpending),
)

/** What is wrong with a recognition that has been made, or paid, before. */
export const notNew = text('不是新认定或首次认定', 'not a new or first recognition')
export const alreadyRewarded = text('已按本政策领过奖', 'already rewarded under this policy')

/** The two parts of an award: what the city pays, and the rest, which the county pays. */
export function split(id: string, citation: Citation, award: Expression<'fen'>, cityShare: Expression<'percent'>) {
  const part = (item: string, label: Text, amount: Expression<'fen'>, alone?: Truth) =>
    rule(
      id,
      item,
      {
        label,
        cite: citation,
        notices: alone ? [{ code: 'NO_COUNTY_FINANCE', says: WITHOUT_COUNTY, when: not(alone) }] : [],
      },
      amount,
    )
  return {
    cityPart: part('cityPart', text('市级承担', 'Paid by the city'), portion(award, cityShare, 'halfUp')),
    countyPart: part(
      'countyPart',
      text('县区承担', 'Paid by the county'),
      restOf(award, cityShare, 'halfUp'),
      hasCountyFinance,
    ),
  }
}

const WITHOUT_COUNTY = text(
  '获奖单位没有所属县区财政：县区部分由谁承担，由财政部门定',
  'the recipient has no county finance: the finance bureau decides who bears the county part',
)
