import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { acceptanceTests } from '../../../../domain/policies/land-acceptance/acceptance-tests.ts'
import { codes, decide, type Facts, faults, settled } from './case.ts'
import { everything, inOrder, investment, KINDS, scheme } from './scheme.ts'

describe('A2.R09 investment (worked example 9)', () => {
  describe.each(KINDS)('%s', (kind) => {
    const output = `${kind}Investment`

    test.each([
      [wan(8000) - 1, 'failed', ['BELOW']],
      [wan(8000), 'passed', []],
      [wan(8000) + 1, 'passed', []],
      [wan(8400) - 1, 'passed', []],
      [wan(8400), 'passed', []],
      [wan(8400) + 1, 'failed', ['ABOVE']],
    ])('%d fen in a range of 8,000 to 8,400 万元: %s', (recognised, result, sides) => {
      const facts = investment(kind, { [`${kind}RecognisedFen`]: recognised })
      const decision = decide(acceptanceTests, facts)
      expect(settled(acceptanceTests, facts)).toMatchObject({
        [output]: result,
        passes: result === 'passed',
        failures: sides.length,
      })
      expect(decision.reasons.map(({ code, rule }) => [code, rule])).toEqual(
        sides.map((side) => [`${kind.toUpperCase()}_INVESTMENT_${side}_RANGE`, 'A2.R09']),
      )
    })

    test('a range of one figure', () => {
      const figure = { [`${kind}ContractLeastFen`]: wan(8200), [`${kind}ContractMostFen`]: wan(8200) }
      expect(settled(acceptanceTests, investment(kind, figure))[output]).toBe('passed')
    })

    test('a reversed range is a fault', () => {
      const reversed = { [`${kind}ContractMostFen`]: wan(8000) - 1 }
      expect(faults(acceptanceTests, investment(kind, reversed))).toEqual([`${kind}ContractMostFen rangeReversed`])
    })

    test('not part of the scheme: not applicable, and nothing is asked', () => {
      const facts = { ...scheme, ...inOrder, acceptanceInvestments: KINDS.filter((other) => other !== kind) }
      const { [`${kind}RecognisedFen`]: _out, ...without } = facts as Facts
      expect(faults(acceptanceTests, without)).toEqual([])
      expect(settled(acceptanceTests, without)).toMatchObject({ [output]: 'notApplicable', passes: true })
      const { [`${kind}RecognisedFen`]: _left, ...missing } = investment(kind)
      expect(faults(acceptanceTests, missing)).toEqual([`${kind}RecognisedFen required`])
    })
  })

  test('kinds fail each by itself', () => {
    const facts = { ...everything, demolitionRecognisedFen: 0, requisitionRecognisedFen: wan(9000) }
    expect(codes(decide(acceptanceTests, facts), 'finding')).toEqual([
      'DEMOLITION_INVESTMENT_BELOW_RANGE',
      'REQUISITION_INVESTMENT_ABOVE_RANGE',
    ])
    expect(settled(acceptanceTests, facts)).toMatchObject({
      engineeringInvestment: 'passed',
      demolitionInvestment: 'failed',
      resettlementInvestment: 'passed',
      requisitionInvestment: 'failed',
    })
  })
})
