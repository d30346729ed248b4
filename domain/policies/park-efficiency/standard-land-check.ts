import {
  all,
  atLeast,
  type Expression,
  formula,
  head,
  perUnit,
  rated,
  rule,
  type Truth,
  text,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './standard-land.facts.ts'
import { examples } from './standard-land-check.examples.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('三（二）1（1）') })

const covered = rule(
  'A7.R12',
  'covered',
  about('适用“标准地”指标', 'The indicators of standard land apply'),
  head(
    'NOT_STANDARD_LAND',
    text('不是工业用地“标准地”，不适用', 'not industrial standard land: not covered'),
    fact.isStandardLand,
  ),
)

const reached = (item: string, [zh, en]: readonly [string, string], code: string, condition: Truth) =>
  rule(
    'A7.R12',
    item,
    about(`${zh}达标`, `Reached: ${en}`),
    head(code, text(`${zh}低于公布的下限`, `${en} is below the least that is published`), condition),
  )

const investmentMet = reached(
  'investmentMet',
  ['亩均投资强度', 'investment for each mu'],
  'STANDARD_LAND_INVESTMENT_TOO_LOW',
  atLeast(fact.investment, rated(fact.area, law.leastInvestment, 'up')),
)
const taxMet = reached(
  'taxMet',
  ['亩均税收', 'tax for each mu'],
  'STANDARD_LAND_TAX_TOO_LOW',
  atLeast(fact.tax, rated(fact.area, law.leastTax, 'up')),
)
const plotRatioMet = reached(
  'plotRatioMet',
  ['容积率', 'plot ratio'],
  'PLOT_RATIO_TOO_LOW',
  atLeast(fact.plotRatio, law.leastPlotRatio),
)

const passes = rule(
  'A7.R12',
  'passes',
  about('三项指标全部达标', 'All three indicators are reached'),
  all(investmentMet, taxMet, plotRatioMet),
)

/** For show, and cut off: so that what falls short of a least never looks as if it reached it. */
const forEachMu = (item: string, zh: string, en: string, amount: Expression<'fen'>) =>
  rule('A7.R12', item, about(zh, en), perUnit(amount, fact.area))

const investmentPerMu = forEachMu('investmentPerMu', '每亩投资', 'Investment for each mu', fact.investment)
const taxPerMu = forEachMu('taxPerMu', '每亩税收', 'Tax for each mu', fact.tax)

/** “标准地”三项指标: investment and tax for each mu and the plot ratio against what the city has published (A7.R12). */
export const standardLandCheck = formula({
  id: 'standard-land-check',
  title: text('工业“标准地”三项指标核对', 'Three indicators of industrial standard land'),
  summary: text(
    '“标准地”项目的亩均投资、亩均税收和容积率是否达到市里公布的数。',
    'Whether investment and tax for each mu and the plot ratio of standard land reach what the city has published.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: covered,
  checks: [passes],
  outputs: {
    passes,
    investmentMet,
    taxMet,
    plotRatioMet,
    investmentPerMuFen: investmentPerMu,
    taxPerMuFen: taxPerMu,
  },
  goal: passes,
  examples,
})
