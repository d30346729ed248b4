import {
  type Citation,
  COUNT,
  DAY,
  type Dated,
  dayNumber,
  FEN,
  MONTHS,
  PERCENT,
  percent,
  quantityParameter,
  scheduleParameter,
  slotChoice,
  slotQuantity,
  type Text,
  text,
  tiersParameter,
  wan,
} from '../../kit/index.ts'
import { CENTRE_SPLITS } from './options.ts'
import { cite, HORIZON_END, ISSUED } from './policy.ts'

/** A value in force for as long as the policy is. */
export const since = <T>(citation: Citation, value: T): Dated<T> => ({
  from: ISSUED,
  to: HORIZON_END,
  value,
  cite: citation,
})

const RD = cite('第三条')
const PLATFORMS = cite('第四条')
const FIRMS = cite('第五条')
const TRANSFER = cite('第六条')
const TALENT = cite('第七条')
const COUNTIES = cite('第十条')

/** Amounts in 万元 by code. */
export const wanBy = (figures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([code, amount]) => [code, wan(amount)]))

/** The days between which a recognition must lie, both included. */
export const period = scheduleParameter(
  'innovation.period',
  text('政策适用的认定期间', 'Days between which a recognition counts'),
  DAY,
  since(cite('第一条'), { first: dayNumber('2020-01-01'), last: dayNumber(HORIZON_END) }),
)

export const issueDay = quantityParameter(
  'innovation.issue-day',
  text('印发日期', 'Day of issue'),
  DAY,
  since(cite('印发日期'), dayNumber(ISSUED)),
)

// R&D spending (article 3)

export const rdRate = slotQuantity(
  'innovation.rd-subsidy-rate',
  text('研发费用后补助比例（文中未给）', 'Rate of the R&D back-subsidy (not in the text)'),
  PERCENT,
  { cite: RD, least: 0, most: percent(100) },
)

/** The text names no ceiling: none holds until officers set one. */
export const rdCap = slotQuantity(
  'innovation.rd-subsidy-cap',
  text('研发费用后补助上限（文中未给）', 'Ceiling of the R&D back-subsidy (not in the text)'),
  FEN,
  { cite: RD, least: 0, most: 100_000_000_000_000 },
)

/** A city share that the text leaves open, between nothing and the whole. */
const openShare = (id: string, label: Text, citation: Citation) =>
  slotQuantity(id, label, PERCENT, { cite: citation, least: 0, most: percent(100) })

export const rdSupportCityShare = openShare(
  'innovation.rd-support-city-share',
  text('其他企业研发补贴市级分担比例（文中未给）', 'City share of support for other firms (not in the text)'),
  RD,
)

// Platforms (article 4; the awards by type stand in platforms.ts)

export const platformCityShare = quantityParameter(
  'innovation.platform-city-share',
  text('平台奖励市级分担比例', 'City share of the awards for platforms'),
  PERCENT,
  since(PLATFORMS, percent(50)),
)

/** The sentence on these centres names city finance alone; the last sentence of the article halves every award. */
export const centreSplit = slotChoice(
  'innovation.innovation-centre-split',
  text('技术、制造业创新中心奖励的分担', 'Who pays the awards for innovation centres'),
  CENTRE_SPLITS,
  { cite: PLATFORMS, presumed: 'halves' },
)

// Firms (article 5)

export const titleAwards = scheduleParameter(
  'innovation.title-awards',
  text('企业认定奖励', 'Awards for titles of firms'),
  FEN,
  since(FIRMS, wanBy({ littleGiant: 30, gazelle: 30, youngEagle: 10, technologySme: 1 })),
)

export const unicornCeiling = quantityParameter(
  'innovation.unicorn-ceiling',
  text('独角兽企业奖励上限', 'Ceiling of the award for a unicorn'),
  FEN,
  since(FIRMS, wan(100)),
)

export const certificateAwards = scheduleParameter(
  'innovation.certificate-awards',
  text('高新技术企业认定奖励', 'Awards for high-tech certificates'),
  FEN,
  since(FIRMS, wanBy({ first: 20, renewed: 10, inARow: 10 })),
)

export const certificatesInARow = quantityParameter(
  'innovation.certificates-in-a-row',
  text('连续认定次数', 'Certificates in a row'),
  COUNT,
  since(FIRMS, 3),
)

export const firmCityShare = quantityParameter(
  'innovation.firm-city-share',
  text('企业奖励市级分担比例', 'City share of the awards for firms'),
  PERCENT,
  since(FIRMS, percent(50)),
)

// Technology transfer (article 6)

export const placePrizes = tiersParameter(
  'innovation.place-prizes',
  text('登记金额前三名奖补', 'Prizes for the first three by registered contracts'),
  COUNT,
  FEN,
  since(TRANSFER, [
    [1, wan(5)],
    [2, wan(3)],
    [3, wan(2)],
    [4, 0],
  ]),
)

export const instituteRate = quantityParameter(
  'innovation.institute-rate',
  text('高校、科研院所后补助比例', 'Rate for universities and institutes'),
  PERCENT,
  since(TRANSFER, percent(5)),
)

export const instituteCap = quantityParameter(
  'innovation.institute-cap',
  text('高校、科研院所每年上限', 'Yearly ceiling for universities and institutes'),
  FEN,
  since(TRANSFER, wan(50)),
)

export const institutionAwards = scheduleParameter(
  'innovation.institution-awards',
  text('新认定示范机构奖补', 'Awards for newly recognised transfer institutions'),
  FEN,
  since(TRANSFER, wanBy({ national: 100, provincial: 50 })),
)

export const institutionCityShare = openShare(
  'innovation.institution-city-share',
  text('示范机构奖补市级分担比例（文中未给）', 'City share of the awards for institutions (not in the text)'),
  TRANSFER,
)

export const brokerRateCeiling = quantityParameter(
  'innovation.broker-rate-ceiling',
  text('示范机构后补助最高比例', 'Highest rate for transfer institutions'),
  PERCENT,
  since(TRANSFER, percent(2)),
)

export const brokerCap = quantityParameter(
  'innovation.broker-cap',
  text('示范机构每年上限', 'Yearly ceiling for transfer institutions'),
  FEN,
  since(TRANSFER, wan(50)),
)

// Talent (article 7)

export const contractTerm = quantityParameter(
  'innovation.contract-term',
  text('工作合同最短期限', 'Shortest term of the contract'),
  MONTHS,
  since(TALENT, 36),
)

export const allowances = scheduleParameter(
  'innovation.talent-allowances',
  text('海外人才每年岗位津贴', 'Yearly allowance by class'),
  FEN,
  since(TALENT, wanBy({ A: 5, B: 3 })),
)

// Counties (article 10)

export const rankingLines = scheduleParameter(
  'innovation.ranking-lines',
  text('前列、后列名次数与连续次数', 'How many places are first and last, and how often in a row'),
  COUNT,
  since(COUNTIES, { first: 3, last: 3, inARow: 2 }),
)

/** Keyed by place, counted from the bottom: the last pays most. */
export const halfYearDeductions = scheduleParameter(
  'innovation.half-year-deductions',
  text('半年排名后三名扣减财力', 'Half-year deductions, from the bottom'),
  FEN,
  since(COUNTIES, wanBy({ 1: 200, 2: 150, 3: 100 })),
)

export const annualAwards = scheduleParameter(
  'innovation.annual-awards',
  text('年度前三名奖励', 'Annual awards, from the top'),
  FEN,
  since(COUNTIES, wanBy({ 1: 2000, 2: 1500, 3: 1000 })),
)

/** Keyed by place, counted from the bottom: the last pays most. */
export const annualDeductions = scheduleParameter(
  'innovation.annual-deductions',
  text('年度后三名扣减财力', 'Annual deductions, from the bottom'),
  FEN,
  since(COUNTIES, wanBy({ 1: 2000, 2: 1500, 3: 1000 })),
)
