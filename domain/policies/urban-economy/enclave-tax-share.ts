import {
  all,
  atMost,
  COUNT,
  calendarYear,
  constant,
  difference,
  either,
  formula,
  head,
  is,
  portion,
  restOf,
  rule,
  sum,
  text,
  tierOf,
  yearsBetween,
} from '../../kit/index.ts'
import { examples } from './enclave-tax-share.examples.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('2') })

const covered = rule(
  'A4.R01',
  'covered',
  about('属于新引进的飞地项目', 'A newly introduced enclave project'),
  all(head('NOT_COVERED', text('不是新引进的飞地项目', 'not a newly introduced enclave project'), fact.isEnclave)),
)

/** A4.R02: the day of an anniversary belongs to the new year. */
const year = rule(
  'A4.R02',
  'policyYear',
  about('政策年度', 'Year of the policy'),
  sum(
    constant(COUNT, 1),
    either(
      is(law.yearCounting, 'anniversary'),
      yearsBetween(fact.firstTaxOn, fact.receiptOn),
      difference(calendarYear(fact.receiptOn), calendarYear(fact.firstTaxOn)),
    ),
  ),
)

const byPolicy = rule(
  'A4.R01',
  'policyShare',
  about('政策规定引资县区所得比例', 'Share of the introducing county by the policy'),
  tierOf(year, law.countyShare),
)

/** A4.R04: a signed agreement for a major project comes first, for the years that it covers. */
const share = rule(
  'A4.R04',
  'countyShare',
  about('引资县区所得比例', 'Share of the introducing county'),
  either(fact.hasAgreement, fact.agreedShare, byPolicy),
)

const county = rule(
  'A4.R03',
  'county',
  about('引资县区所得，四舍五入到分', 'What the introducing county gets, rounded to the fen'),
  portion(fact.localTax, share, 'halfUp'),
)

const park = rule(
  'A4.R03',
  'park',
  about('产业园所得，为其余部分', 'What the park gets: the rest'),
  restOf(fact.localTax, share, 'halfUp'),
)

/** 飞地经济税收分成: how one tax receipt is shared between the introducing county and the park (A4.R01–R04). */
export const enclaveTaxShare = formula({
  id: 'enclave-tax-share',
  title: text('飞地项目税收分成', 'Sharing the tax of an enclave project'),
  summary: text(
    '飞地项目的一笔税收，引资县区和产业园各得多少。',
    'How one tax receipt of an enclave project is shared between the introducing county and the park.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: covered,
  outputs: { policyYear: year, countyPercent: share, countyFen: county, parkFen: park },
  goal: county,
  constraints: [
    {
      code: 'beforeFirstTax',
      field: 'enclaveReceiptOn',
      says: text('不能早于首笔税收', 'cannot lie before the first tax'),
      holds: atMost(fact.firstTaxOn, fact.receiptOn),
    },
  ],
  examples,
})
