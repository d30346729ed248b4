import {
  above,
  all,
  any,
  cap,
  constant,
  creditCodeSchema,
  either,
  FEN,
  formula,
  head,
  isSet,
  not,
  portion,
  restOf,
  rule,
  sum,
  text,
  when,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { claimedInPeriod, notPaidElsewhere } from './period.ts'
import { cite, policy } from './policy.ts'
import * as fact from './rd.facts.ts'
import { examples } from './rd-subsidy.examples.ts'
import { claimYear } from './shared.facts.ts'

const article = cite('第三条')

const rdSpending = rule(
  'A5.R01',
  'rdSpending',
  { label: text('上年度有研发投入', 'R&D spending last year'), cite: cite('第二条') },
  head(
    'NO_RD_SPENDING',
    text('上年度没有研发费用', 'no R&D expenses last year'),
    above(fact.rdExpense, constant(FEN, 0)),
  ),
)

const notAboveScale = text('不是规上企业', 'not above the statistical threshold')

/** A firm that reported its spending is favoured in recognitions and other funds; no amount hangs on it here. */
const favoured = rule(
  'A5.R01',
  'favoured',
  { label: text('其他项目和平台认定中予以支持', 'Favoured in other funds and recognitions'), cite: cite('第二条') },
  all(
    head('NOT_ABOVE_SCALE_ENTERPRISE', notAboveScale, fact.aboveScale),
    head(
      'NOT_IN_RD_STATISTICS',
      text('上年度未纳入研发统计', 'not covered by last year’s R&D statistics'),
      fact.inStatistics,
    ),
    head(
      'RD_FORM_NOT_FILED',
      text('未报送研发活动统计表', 'the statistical form on R&D was not filed'),
      fact.filedForm,
    ),
    rdSpending,
  ),
)

const backSubsidyDue = rule(
  'A5.R02',
  'backSubsidyDue',
  { label: text('符合研发费用后补助条件', 'Meets the conditions of the back-subsidy'), cite: article },
  all(
    head('NOT_TECHNOLOGY_ENTERPRISE', text('不是科技型企业', 'not a technology enterprise'), fact.technologyFirm),
    rdSpending,
  ),
)

const otherFirm = all(
  head('NOT_ABOVE_SCALE_ENTERPRISE', notAboveScale, fact.aboveScale),
  head(
    'NOT_FIRST_IN_STATISTICS',
    text('不是首次纳入统计', 'not in the statistics for the first time'),
    fact.firstInStatistics,
  ),
  head(
    'HAD_PROVINCIAL_RD_SUBSIDY',
    text('已享受省研发补助', 'has had the provincial R&D subsidy'),
    not(fact.hadProvincialSubsidy),
  ),
  head(
    'HAD_CITY_RD_SUBSIDY',
    text('已享受市研发后补助', 'has had the R&D back-subsidy of the city'),
    not(fact.hadCitySubsidy),
  ),
)

const supportDue = rule(
  'A5.R03',
  'supportDue',
  { label: text('符合其他企业研发补贴条件', 'Meets the conditions of support for other firms'), cite: article },
  any(
    otherFirm,
    head(
      'NO_HIGH_TECH_DATA',
      text('不是上报高技术产业增加值数据的科技型企业', 'not a technology enterprise that reports high-tech data'),
      all(fact.technologyFirm, fact.reportsHighTechData),
    ),
  ),
)

/** A5.R38: each of the two payments once; having had one is nothing to the other. */
const backSubsidyOnce = rule(
  'A5.R38',
  'backSubsidyOnce',
  { label: text('后补助同一年度只领一次', 'The back-subsidy is paid once for a year'), cite: article },
  head(
    'BACK_SUBSIDY_ALREADY_PAID',
    text('该年度的后补助已经领取', 'the back-subsidy has been paid for that year'),
    not(fact.backSubsidyPaid),
  ),
)

const supportOnce = rule(
  'A5.R38',
  'supportOnce',
  { label: text('补贴同一年度只领一次', 'The support is paid once for a year'), cite: article },
  head(
    'SUPPORT_ALREADY_PAID',
    text('该年度的研发补贴已经领取', 'the support has been paid for that year'),
    not(fact.supportPaid),
  ),
)

const backSubsidyFits = all(backSubsidyDue, backSubsidyOnce)
const supportFits = all(supportDue, supportOnce)

const uncapped = portion(fact.rdExpense, law.rdRate, 'halfUp')

const backSubsidy = rule(
  'A5.R02',
  'backSubsidy',
  { label: text('研发费用后补助', 'R&D back-subsidy'), cite: article },
  when(backSubsidyFits, either(isSet(law.rdCap), cap(uncapped, law.rdCap), uncapped)),
)

const support = rule(
  'A5.R03',
  'support',
  { label: text('其他企业研发补贴', 'Support for other firms'), cite: article },
  when(supportFits, fact.approvedSupport),
)

const supportCityPart = rule(
  'A5.R03',
  'supportCityPart',
  { label: text('补贴市级承担', 'City part of the support'), cite: article },
  portion(support, law.rdSupportCityShare, 'halfUp'),
)

const supportCountyPart = rule(
  'A5.R03',
  'supportCountyPart',
  { label: text('补贴县区承担', 'County part of the support'), cite: article },
  restOf(support, law.rdSupportCityShare, 'halfUp'),
)

const total = sum(backSubsidy, support)

/** 研发费用后补助和研发补贴: what a firm receives for its R&D expenses of the year before (A5.R01–R03). */
export const rdSubsidy = formula({
  id: 'rd-subsidy',
  title: text('企业研发补助', 'Subsidy for R&D expenses'),
  summary: text(
    '企业上年度的研发费用可得多少后补助或补贴，市和县区各出多少。',
    'What a firm receives for last year’s R&D expenses, and what city and county each pay.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: 'enterprise',
  gives: 'granted',
  entitled: all(any(backSubsidyFits, supportFits), claimedInPeriod(claimYear), notPaidElsewhere(fact.paidElsewhere)),
  checks: [favoured],
  outputs: {
    subsidyFen: total,
    backSubsidyFen: backSubsidy,
    supportFen: support,
    supportCityFen: supportCityPart,
    supportCountyFen: supportCountyPart,
    favoured,
  },
  goal: total,
  labels: {
    subsidyFen: text('两项补助合计', 'Both payments together'),
  },
  particulars: { creditCode: creditCodeSchema },
  examples,
})
