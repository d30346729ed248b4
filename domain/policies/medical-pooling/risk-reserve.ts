import { always, atLeast, difference, formula, portion, rule, sum, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { FUND, UNIT } from './particulars.ts'
import { cite, policy } from './policy.ts'
import { examples } from './risk-reserve.examples.ts'

/** A8.R02: taken once, from each fund of each unit, rounded to the fen. */
const extraction = rule(
  'A8.R02',
  'extraction',
  { label: text('一次性提取的风险调剂金', 'Risk reserve taken once'), cite: cite('四（三）5（1）') },
  portion(fact.annualRaised, law.reserveRate, 'halfUp'),
)

const deposited = sum(extraction, fact.interest, fact.replenished)

/** A8.R03: what the unit has in the common reserve. It may have drawn more than it paid in: the reserve is shared. */
const balance = rule(
  'A8.R03',
  'net',
  { label: text('该单位在风险金中的净额', 'What the unit has in the reserve, net'), cite: cite('四（三）5（1）') },
  difference(deposited, fact.drawn),
)

/** A8.R11: what next year has to bring back; interest does not count towards it. */
const outstanding = rule(
  'A8.R11',
  'outstanding',
  { label: text('尚待补齐', 'Still to be paid back'), cite: cite('四（三）5（2）') },
  difference(fact.drawn, fact.replenished),
)

/** 风险调剂金: a tenth of what one fund of one unit raised, and what it has in the common reserve (A8.R02, R03, R11). */
export const riskReserve = formula({
  id: 'risk-reserve',
  title: text('医保风险调剂金', 'Risk reserve of a medical insurance fund'),
  summary: text(
    '一个统筹单位的一项基金要提取多少风险调剂金，净额多少，还要补回多少。',
    'What one fund of one unit pays into the risk reserve, what it has there, and what it still owes.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  outputs: { extractionFen: extraction, netFen: balance, outstandingFen: outstanding },
  goal: extraction,
  particulars: { unit: UNIT, fund: FUND },
  constraints: [
    {
      code: 'moreThanDrawn',
      field: 'reserveReplenishedFen',
      says: text('补齐不能超过已调剂的数额', 'no more can be paid back than was drawn'),
      holds: atLeast(fact.drawn, fact.replenished),
    },
  ],
  examples,
})
