import {
  above,
  constant,
  either,
  FEN,
  growth,
  not,
  ratioTierOf,
  rule,
  type Text,
  text,
  tierOf,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const cited = (label: Text) => ({ label, cite: cite('附件1-1 一') })

const revenue = rule('A1.R05', 'revenue', cited(text('营业收入', 'Revenue')), tierOf(fact.revenue, law.revenueTiers))

const tax = rule('A1.R06', 'tax', cited(text('税收', 'Tax')), tierOf(fact.tax, law.taxTiers))

const hasGrowth = above(fact.priorTax, constant(FEN, 0))

const taxGrowth = rule(
  'A1.R07',
  'taxGrowth',
  {
    ...cited(text('税收增幅', 'Growth of tax')),
    notices: [
      {
        code: 'GROWTH_UNDEFINED',
        says: text(
          '上年税收不大于零，无法计算增幅：按审核人给分，未给为 0 分',
          'last year’s tax is not positive, so there is no growth to compute: the reviewer’s points count, 0 if none',
        ),
        when: not(hasGrowth),
      },
    ],
  },
  either(hasGrowth, ratioTierOf(growth(fact.tax, fact.priorTax), law.growthTiers), fact.reviewerGrowth),
)

/** Table 1-1, part 1: scale and benefit, 40 points (A1.R05–R07). */
export const scaleLines = [revenue, tax, taxGrowth]
