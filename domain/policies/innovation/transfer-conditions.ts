import {
  above,
  all,
  atLeast,
  atMost,
  COUNT,
  constant,
  type Expression,
  either,
  FEN,
  head,
  highest,
  is,
  isListed,
  lowest,
  not,
  rule,
  sum,
  type Text,
  type Truth,
  text,
  tierOf,
  where,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { inPeriod, isYearOfPeriod, liesInPeriod, notPaidElsewhere } from './period.ts'
import { cite } from './policy.ts'
import * as fact from './transfer.facts.ts'

const article = cite('第六条')

const eachClaim = (test: (item: string) => Truth) =>
  new Map(fact.transferItem.options.map((item) => [item, test(item)]))

// One node for each claim, however often it is asked for: what is computed twice costs twice.
const claimed = eachClaim((item) => is(fact.transferItem, item))

/** The case is this claim. */
export const claims = (item: string): Truth => claimed.get(item)!

/** A condition of one claim: the others do not ask for it. */
const of = (item: string, code: string, says: Text, condition: Truth): Truth =>
  head(code, says, where(claims(item), condition))

/** The last of the places that units with the same amount hold together. */
export const lastSharedPlace = sum(fact.contractPlace, fact.sharingUnits)

/** Equal amounts share the better place; a reviewer decides which of the places that they hold together is whose. */
const heldPlace = lowest(highest(fact.contractPlace, fact.decidedPlace), lastSharedPlace)

/** What the unit's place gives: nothing behind the third. */
export const prize: Expression<'fen'> = tierOf(heldPlace, law.placePrizes)

const claimsSomething = rule(
  'A5.R25',
  'claim',
  { label: text('申请本条所列的一项奖补', 'A claim that the article names'), cite: article },
  head(
    'NO_TRANSFER_CLAIM',
    text('没有申请本条所列的奖补', 'nothing that the article names is claimed'),
    not(claims('none')),
  ),
)

const registered = rule(
  'A5.R25',
  'registered',
  { label: text('技术合同已登记', 'Contracts registered'), cite: article },
  head(
    'NOT_REGISTERED',
    text('技术合同未在全国系统登记', 'the contracts are not registered in the national system'),
    where(not(claims('newInstitution')), fact.registered),
  ),
)

const inTopThree = rule(
  'A5.R26',
  'inTopThree',
  {
    label: text('登记金额在前三名', 'Among the first three by registered amount'),
    cite: article,
    notices: [
      {
        code: 'SHARED_PLACE',
        says: text(
          '与他人登记金额相同：先后由审核人说明理由后裁定，奖补不均分',
          'another unit has the same amount: a reviewer orders them and says why; prizes are not shared',
        ),
        when: all(claims('topThree'), atLeast(fact.sharingUnits, constant(COUNT, 1))),
      },
    ],
  },
  of(
    'topThree',
    'NOT_IN_TOP_THREE',
    text('登记金额未进前三名', 'not among the first three by registered amount'),
    above(prize, constant(FEN, 0)),
  ),
)

const hasTurnover = above(fact.transferTurnover, constant(FEN, 0))
const noTurnover = text('没有有凭证的成交额', 'no turnover that is proved')

const isCityInstitute = rule(
  'A5.R27',
  'instituteWithTurnover',
  { label: text('市内高校、科研院所有成交额', 'An institute of the city with turnover'), cite: article },
  all(
    of(
      'instituteTransfer',
      'NOT_INSTITUTE_OF_CITY',
      text('不是本市高校或科研院所', 'not a university or institute of the city'),
      fact.cityInstitute,
    ),
    of('instituteTransfer', 'NO_TURNOVER', noTurnover, hasTurnover),
  ),
)

const isInstitution = isListed(fact.institutionLevel, law.institutionAwards)
const notInstitution = text(
  '不是省级以上技术转移示范机构',
  'not a transfer institution of provincial or national level',
)

const isNewInstitution = rule(
  'A5.R28',
  'newInstitution',
  { label: text('新认定的示范机构', 'A newly recognised institution'), cite: article },
  all(
    of('newInstitution', 'NOT_TRANSFER_INSTITUTION', notInstitution, isInstitution),
    of(
      'newInstitution',
      'NOT_NEWLY_RECOGNISED',
      text('示范机构不是新认定', 'the institution is not newly recognised'),
      fact.newInstitution,
    ),
  ),
)

const isBroker = rule(
  'A5.R29',
  'institutionWithTurnover',
  {
    label: text('示范机构有成交额且比例不超上限', 'An institution with turnover, at a rate within the limit'),
    cite: article,
  },
  all(
    of('brokeredTransfer', 'NOT_TRANSFER_INSTITUTION', notInstitution, isInstitution),
    of('brokeredTransfer', 'NO_TURNOVER', noTurnover, hasTurnover),
    of(
      'brokeredTransfer',
      'RATE_ABOVE_CEILING',
      text('批准比例高于上限', 'the approved rate is above the highest allowed'),
      atMost(fact.approvedRate, law.brokerRateCeiling),
    ),
  ),
)

/** An institution's award follows its recognition; what is paid by the year follows the year. */
const claimedInPeriod = inPeriod(
  text('认定日或申请年度在政策期间之内', 'Recognised, or claimed for a year, within the period'),
  either(claims('newInstitution'), liesInPeriod(fact.institutionRecognisedOn), isYearOfPeriod(fact.claimYear)),
)

const paidOnce = rule(
  'A5.R38',
  'paidOnce',
  { label: text('同一年度或同一认定只补一次', 'Paid once for a year or a recognition'), cite: article },
  head('ALREADY_PAID', text('该项已经支付', 'this item has already been paid'), not(fact.transferPaid)),
)

/** What the claim of the case asks for; the conditions of the other claims hold of themselves. */
export const entitled: Truth = all(
  claimsSomething,
  registered,
  inTopThree,
  isCityInstitute,
  isNewInstitution,
  isBroker,
  claimedInPeriod,
  paidOnce,
  notPaidElsewhere(fact.transferPaidElsewhere),
)
