import { all, any, atMost, formula, some, sum, text } from '../../kit/index.ts'
import { examples } from './acceptance-tests.examples.ts'
import { investment, investmentTests } from './investment.ts'
import { policy } from './policy.ts'
import { begun, inScope } from './scope.ts'
import * as standards from './standards.ts'
import * as fact from './test.facts.ts'

const { contents, infrastructure, housing, netLand, requisition, formalities, excess } = standards
const standardTests = { contents, infrastructure, housing, netLand, requisition, formalities }
const tests = { ...standardTests, ...investmentTests }

const passes = all(...Object.values(standardTests).map(({ clears }) => clears), investment)

const orderedRanges = Object.entries(fact.investmentBy).map(([kind, { least, most }]) => ({
  code: 'rangeReversed',
  field: `${kind}ContractMostFen`,
  says: text('上限不能低于下限', 'the most cannot be less than the least'),
  holds: atMost(least, most),
}))

/** 验收标准: every test of annex 2 that applies, with each condition that fails (A2.R01–R09). */
export const acceptanceTests = formula({
  id: 'land-acceptance-tests',
  title: text('土地一级开发验收标准核对', 'Tests of the acceptance of primary land development'),
  summary: text(
    '逐项核对一个开发项目是否达到验收标准，哪些条件不符合，投资额是否在约定范围内。',
    'Whether a developed site passes each test of the acceptance, which conditions fail, and whether the investment lies in the agreed range.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: inScope,
  checks: [...Object.values(standardTests).map(({ clears }) => clears), investment],
  outputs: {
    passes,
    failures: sum(...Object.values(tests).map(({ failures }) => failures)),
    ...Object.fromEntries(Object.entries(tests).map(([name, { result }]) => [name, result])),
    exceedsContract: excess,
    begun,
  },
  goal: passes,
  labels: {
    passes: text('全部通过', 'Every test is passed'),
    failures: text('不符合的条件数', 'Conditions that fail'),
    ...Object.fromEntries(Object.entries(tests).map(([name, { clears }]) => [name, clears.rule!.label])),
  },
  constraints: [
    {
      code: 'nothingToTest',
      field: 'acceptanceSubjects',
      says: text('至少须有一个验收方面或一类投资额', 'at least one subject or one kind of investment is needed'),
      holds: any(some(fact.subjects), some(fact.investments)),
    },
    ...orderedRanges,
  ],
  examples,
})
