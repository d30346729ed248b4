import {
  all,
  always,
  atLeast,
  atMost,
  caseOf,
  constant,
  FEN,
  formula,
  head,
  rule,
  sumOf,
  text,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './land-grant-terms.examples.ts'
import { IDLE_TREATMENTS } from './options.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('30') })

const covered = rule(
  'A4.R08',
  'covered',
  about('免收履约保证金的范围', 'Where no deposit is asked'),
  all(
    head(
      'NOT_CENTRAL',
      text('不在中心城区，本措施不涉及', 'not in the central urban area: not covered'),
      fact.inCentralArea,
    ),
    head('NOT_NEW_GRANT', text('不是新出让土地，本措施不涉及', 'not newly granted: not covered'), fact.isNewGrant),
  ),
)

const deposit = rule('A4.R08', 'deposit', about('履约保证金', 'Performance deposit'), constant(FEN, 0))

/** A4.R09: instalments are allowed; how many and when the text does not say. */
const instalments = rule(
  'A4.R09',
  'instalmentsComplete',
  about('分期缴款合计等于价款', 'The instalments make the price'),
  head(
    'INSTALMENTS_DIFFER',
    text('各期合计与价款不符', 'the instalments do not add up to the price'),
    all(atLeast(sumOf(fact.instalments), fact.landPrice), atMost(sumOf(fact.instalments), fact.landPrice)),
  ),
)

/** 土地出让条件: no deposit, and instalments that add up (A4.R08, R09). */
export const landGrantTerms = formula({
  id: 'land-grant-terms',
  title: text('中心城区土地出让条件', 'Terms of a land grant in the central urban area'),
  summary: text(
    '中心城区出让土地收不收履约保证金，分期缴款是否凑足价款。',
    'Whether a land grant in the urban area needs a performance deposit, and whether its instalments make up the price.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: covered,
  checks: [instalments],
  outputs: { depositFen: deposit, instalmentsComplete: instalments },
  goal: instalments,
  examples,
})

const treatment = rule(
  'A4.R10',
  'treatment',
  about('闲置土地处置', 'What happens to idle land'),
  caseOf(
    IDLE_TREATMENTS,
    [
      ['reclaim', fact.canReclaim],
      ['levyFee', fact.feeLeviable],
    ],
    'noneRecorded',
  ),
)

/** 闲置土地处置: reclaimed where it can be, else charged where it can be (A4.R10). */
export const idleLandTreatment = formula({
  id: 'idle-land-treatment',
  title: text('城区闲置土地处置', 'Treatment of idle land'),
  summary: text(
    '一宗闲置土地应当收回、缴闲置费，还是都不适用。',
    'Whether a plot of idle land is reclaimed, charged an idle-land fee, or neither.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: always,
  outputs: { treatment },
  goal: fact.canReclaim,
  examples: [
    {
      title: text('可以收回', 'It can be reclaimed'),
      asOf: '2021-06-30',
      situation: { canIdleLandBeReclaimed: true, isIdleLandFeeLeviable: true },
      outcome: 'computed',
      result: { treatment: 'reclaim' },
    },
    {
      title: text('不能收回，可征闲置费', 'It cannot; a fee can be levied'),
      asOf: '2021-06-30',
      situation: { canIdleLandBeReclaimed: false, isIdleLandFeeLeviable: true },
      outcome: 'computed',
      result: { treatment: 'levyFee' },
    },
    {
      title: text('两者都不能', 'Neither'),
      asOf: '2021-06-30',
      situation: { canIdleLandBeReclaimed: false, isIdleLandFeeLeviable: false },
      outcome: 'computed',
      result: { treatment: 'noneRecorded' },
    },
  ],
})
