import {
  always,
  atLeast,
  constant,
  difference,
  FEN,
  formula,
  head,
  highest,
  monthsAfter,
  perUnit,
  rated,
  rule,
  text,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './tax-per-mu.examples.ts'
import * as fact from './tax-per-mu.facts.ts'

/** Rounded up, so that a tax of whole fen reaches it exactly where the tax of a mu reaches the goal. */
const needed = rule(
  'A7.R07',
  'neededTax',
  { label: text('达到目标所需税收', 'Tax that reaches the goal'), cite: cite('二') },
  rated(fact.land, law.taxGoal, 'up'),
)

const meetsGoal = rule(
  'A7.R07',
  'meetsGoal',
  {
    label: text('亩均税收达到目标', 'The tax of a mu reaches the goal'),
    cite: cite('二'),
    notices: [
      {
        code: 'ASPIRATIONAL',
        says: text(
          '这是力争 3 至 5 年达到的目标，不是硬期限',
          'a goal to be striven for over three to five years, not a hard deadline',
        ),
        when: always,
      },
    ],
  },
  head('TAX_BELOW_GOAL', text('亩均税收低于目标', 'the tax of a mu is below the goal'), atLeast(fact.tax, needed)),
)

const perMu = rule(
  'A7.R07',
  'taxPerMu',
  { label: text('亩均税收', 'Tax of a mu'), cite: cite('二') },
  perUnit(fact.tax, fact.land),
)

const windowFrom = rule(
  'A7.R07',
  'windowFrom',
  { label: text('目标期间的起点', 'Start of the goal’s window'), cite: cite('二') },
  monthsAfter(law.goalSetOn, law.goalLeastMonths),
)

const windowTo = rule(
  'A7.R07',
  'windowTo',
  { label: text('目标期间的终点', 'End of the goal’s window'), cite: cite('二') },
  monthsAfter(law.goalSetOn, law.goalMostMonths),
)

/** 亩均税收: the tax of a mu of industrial land against the goal (A7.R07). */
export const taxPerMu = formula({
  id: 'tax-per-mu',
  title: text('工业用地亩均税收', 'Tax of a mu of industrial land'),
  summary: text(
    '工业用地每亩税收是多少，达到目标还差多少。',
    'The tax of a mu of industrial land, and what it is short of the goal.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  checks: [meetsGoal],
  outputs: {
    meetsGoal,
    taxPerMuFen: perMu,
    neededTaxFen: needed,
    shortfallFen: highest(difference(needed, fact.tax), constant(FEN, 0)),
    windowFrom,
    windowTo,
  },
  goal: meetsGoal,
  labels: {
    shortfallFen: text('距目标所差税收', 'Tax short of the goal'),
  },
  examples,
})
