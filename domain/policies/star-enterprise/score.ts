import {
  any,
  atMost,
  constant,
  creditCodeSchema,
  type Expression,
  formula,
  POINTS,
  rule,
  some,
  sum,
  text,
} from '../../kit/index.ts'
import { bonusLines } from './bonus.ts'
import { creditLines } from './credit.ts'
import { entitled } from './eligibility.ts'
import * as fact from './facts.ts'
import { innovationLines } from './innovation.ts'
import { cite, policy } from './policy.ts'
import { scaleLines } from './scale.ts'
import { examples } from './score.examples.ts'

const group = (item: string, zh: string, en: string, terms: Expression<'points'>[]) =>
  rule('A1.R29', item, { label: text(zh, en), cite: cite('三') }, sum(...terms))

const scale = group('scale', '规模效益小计', 'Scale and benefit', scaleLines)
const innovation = group('innovation', '创新发展小计', 'Innovative development', innovationLines)
const credit = group('credit', '社会信用小计', 'Social credit', creditLines)
const bonus = group('bonus', '加分项小计', 'Bonus', bonusLines)

const base = rule(
  'A1.R04',
  'base',
  { label: text('百分制基础分', 'Score out of one hundred'), cite: cite('三') },
  sum(scale, innovation, credit),
)

/** The score that is ranked: out of 100, with up to 10 on top, not cut at 100. */
const total = group('total', '总分', 'Total', [base, bonus])

const noPoints = (points: Expression<'points'>) => atMost(points, constant(POINTS, 0))

/** 星级工业企业考核评分: the yearly score of one firm, tables 1-1 and 1-2 (A1.R01–R29). */
export const score = formula({
  id: 'star-enterprise-score',
  title: text('星级工业企业考核评分', 'Score of a star industrial enterprise'),
  summary: text(
    '按规模效益、创新发展、社会信用和加分项给一家企业打分，并说明是否符合参评条件。',
    'Whether a firm may be assessed, and how it scores on scale, innovation, credit and bonus items.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'computed',
  entitled,
  outputs: {
    scalePoints: scale,
    innovationPoints: innovation,
    creditPoints: credit,
    basePoints: base,
    bonusPoints: bonus,
    totalPoints: total,
    lines: [...scaleLines, ...innovationLines, ...creditLines, ...bonusLines],
  },
  goal: total,
  labels: {
    lines: text('各项得分', 'Points item by item'),
  },
  particulars: { creditCode: creditCodeSchema },
  constraints: [
    {
      code: 'moreThanTotal',
      field: 'newProductRevenueFen',
      says: text('新产品销售收入不能超过总销售收入', 'new-product sales cannot exceed all sales'),
      holds: atMost(fact.newProductSales, fact.totalSales),
    },
    {
      code: 'withoutEvidence',
      field: 'reviewerQualityPoints',
      says: text(
        '当年没有质量荣誉，质量水平只能为 0 分',
        'no quality honour in the year, so the points for quality must be 0',
      ),
      holds: any(some(fact.qualityHonours), noPoints(fact.reviewerQuality)),
    },
    {
      code: 'withoutEvidence',
      field: 'reviewerStandardPoints',
      says: text('没有参与制定标准，标准制定只能为 0 分', 'no standard was set, so the points for standards must be 0'),
      holds: any(some(fact.standards), noPoints(fact.reviewerStandards)),
    },
  ],
  examples,
})
