import { always, any, caseOf, formula, is, rule, text } from '../../kit/index.ts'
import { LEVELS } from './options.ts'
import { cite, policy } from './policy.ts'
import { examples } from './pooling-duty.examples.ts'
import * as fact from './routing.facts.ts'

/** One clause of the duties: what it is about, and what it is made of. */
const clause = (item: string, article: string, [zh, en]: readonly [string, string], ...duties: readonly string[]) =>
  rule('A8.R20', item, { label: text(zh, en), cite: cite(article) }, is(fact.duty, ...duties))

const ofCity = [
  clause(
    'planning',
    '四（一）1（1）',
    ['市级：计划和筹资', 'The city: planning and funding'],
    'enrolmentPlan',
    'contributionPolicy',
    'taskBreakdown',
    'fundRaising',
    'disbursementRules',
    'performanceRules',
  ),
  clause(
    'agencies',
    '四（一）1（2）',
    ['市级：经办和结算平台', 'The city: agencies and the platform of settlement'],
    'agencyProcedure',
    'agencyNetwork',
    'settlementPlatform',
  ),
  clause(
    'providers',
    '四（一）1（3）',
    ['市级：定点机构的准入和协议', 'The city: entry and agreements of providers'],
    'providerEntry',
    'agreementRules',
  ),
  clause('safety', '四（一）1（4）', ['市级：基金安全', 'The city: safety of the fund'], 'fundSafety'),
]

const ofCounties = [
  clause(
    'collection',
    '四（一）2（1）',
    ['县区：征缴和定点监管', 'The counties: collection and local providers'],
    'collection',
    'registration',
    'contributionRates',
    'localProviders',
  ),
  clause(
    'settlement',
    '四（一）2（2）',
    ['县区：执行政策和结算', 'The counties: policy and settlement'],
    'localProviders',
    'policyExecution',
    'properUse',
    'localBills',
    'billsElsewhere',
  ),
  clause(
    'remittance',
    '四（一）2（3）',
    ['县区：上解和兜底', 'The counties: remittance and gaps'],
    'remittance',
    'gapCover',
  ),
]

const heldBy = rule(
  'A8.R20',
  'heldBy',
  { label: text('由哪一级承担', 'Which level has it'), cite: cite('四（一）') },
  caseOf(LEVELS, [['city', any(...ofCity)]], 'county'),
)

/** 市县责任: which level has a duty of the pooling, and by which clause (A8.R20). */
export const poolingDuty = formula({
  id: 'pooling-duty',
  title: text('医保市级统筹的市县责任', 'Duties of city and counties in the medical pool'),
  summary: text(
    '医保市级统筹的一项责任由市级还是县区承担，依据哪一款。',
    'Whether a duty of the medical pool is the city’s or the counties’, and by which clause.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  outputs: { heldBy, clauses: [...ofCity, ...ofCounties] },
  goal: any(...ofCity),
  labels: { clauses: text('所依据的款', 'The clauses that it stands in') },
  examples,
})
