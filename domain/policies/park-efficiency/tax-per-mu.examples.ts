import { type Example, text, wan } from '../../kit/index.ts'

const truth = (holds: boolean) => ({ least: holds, most: holds })
const fen = (amount: number) => ({ least: amount, most: amount })
const on = (day: string) => ({ least: day, most: day })

/** Golden examples of the tax of a mu: on the line, one yuan short, an uneven area. */
export const examples: readonly Example[] = [
  {
    title: text('2,000 亩，税收 30,000 万元：恰好达到', '300 million yuan from 2,000 mu: exactly reached'),
    asOf: '2023-12-31',
    situation: { industrialTaxFen: wan(30_000), industrialLandMu: '2000' },
    outcome: 'computed',
    result: {
      meetsGoal: truth(true),
      taxPerMuFen: fen(wan(15)),
      shortfallFen: fen(0),
      windowFrom: on('2023-12-31'),
      windowTo: on('2025-12-31'),
    },
    codes: ['ASPIRATIONAL'],
  },
  {
    title: text('2,000 亩，税收 29,999 万元：差 1 万元', '299.99 million yuan from 2,000 mu: 10,000 yuan short'),
    asOf: '2023-12-31',
    situation: { industrialTaxFen: wan(29_999), industrialLandMu: '2000' },
    outcome: 'computed',
    result: { meetsGoal: truth(false), taxPerMuFen: fen(14_999_500), shortfallFen: fen(wan(1)) },
    codes: ['TAX_BELOW_GOAL'],
  },
  {
    title: text('面积不整：每亩不足 1 分的部分舍去', 'An uneven area: parts of a fen are dropped'),
    asOf: '2023-12-31',
    situation: { industrialTaxFen: wan(100), industrialLandMu: '3' },
    outcome: 'computed',
    result: { meetsGoal: truth(true), taxPerMuFen: fen(33_333_333), neededTaxFen: fen(wan(45)) },
  },
]
