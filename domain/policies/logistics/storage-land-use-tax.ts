import {
  above,
  all,
  constant,
  difference,
  type Expression,
  FEN,
  formula,
  head,
  highest,
  MONTHS,
  PERCENT,
  percent,
  proportion,
  rule,
  SQUARE_METRES,
  sum,
  text,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './storage-land-use-tax.examples.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（十一）') })

const relieved = rule(
  'A9.R02',
  'relieved',
  about('可减征', 'The relief applies'),
  all(
    head(
      'NOT_LOGISTICS',
      text('不是物流企业，全额计税', 'not a logistics enterprise: taxed in full'),
      fact.isLogisticsFirm,
    ),
    head(
      'NOT_BULK_STORAGE',
      text('不是大宗商品仓储设施用地，全额计税', 'not land for storing bulk commodities: taxed in full'),
      fact.isBulkStorage,
    ),
    head(
      'NO_ELIGIBLE_LAND',
      text('没有符合条件的用地', 'there is no eligible land'),
      above(fact.eligibleArea, constant(SQUARE_METRES, 0)),
    ),
  ),
)

const WHOLE = percent(100)
const whole = constant(PERCENT, WHOLE)

/** An area weighed by the part of the rate that it bears: exact, since nothing is divided yet. */
const weighed = (area: Expression<'squareMetres'>, part: Expression<'percent'>) =>
  proportion(area, part, constant(PERCENT, 1), 'down')

const yearly = proportion(fact.taxRate, fact.taxMonths, constant(MONTHS, 1), 'down')

/** Divided once, at the end: by the parts of the rate, of a square metre and of a year. */
const taxOn = (area: Expression<'squareMetres'>) =>
  proportion(yearly, area, constant(SQUARE_METRES, WHOLE * SQUARE_METRES.scale * 12), 'halfUp')

const full = rule(
  'A9.R02',
  'fullTax',
  about('未减征时的税额', 'The tax without the relief'),
  taxOn(sum(weighed(fact.eligibleArea, whole), weighed(fact.otherArea, whole))),
)

const tax = rule(
  'A9.R02',
  'tax',
  about('减征后的税额，四舍五入到分', 'The tax after the relief, rounded to the fen'),
  taxOn(sum(weighed(fact.eligibleArea, difference(whole, law.storageRelief)), weighed(fact.otherArea, whole))),
)

const relief = rule(
  'A9.R02',
  'relief',
  about('减征额', 'What is waived'),
  highest(constant(FEN, 0), difference(full, tax)),
)

/** 大宗商品仓储用地土地使用税减半: the tax with the relief and what it saves; the tax authority decides (A9.R02). */
export const storageLandUseTax = formula({
  id: 'storage-land-use-tax',
  title: text('大宗商品仓储用地土地使用税减半', 'Half the land-use tax on bulk storage land'),
  summary: text(
    '大宗商品仓储用地的土地使用税减半后是多少、省多少。',
    'The land-use tax on bulk storage land with the relief, and what is saved.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'enterprise',
  gives: 'granted',
  entitled: relieved,
  outputs: { fullTaxFen: full, taxFen: tax, reliefFen: relief },
  goal: relieved,
  examples,
})
