import { raised } from './bounds.ts'
import type { Expression } from './expression.ts'
import type { Amounts } from './facts.ts'
import { FEN } from './unit.ts'

/** The sum of the first so many amounts of a list. */
export const sumOfFirst = (list: Amounts, count: Expression): Expression<'fen'> => ({
  unit: FEN,
  operands: [list, count],
  bind:
    ({ self, operands: [l, c] }) =>
    ({ least, most, situation, isOuter }) => {
      const amounts = situation[list.fact.name] as readonly number[] | undefined
      least[self] = amounts ? sumUpTo(amounts, least[c!]!) : 0
      const rows = Math.min(most[l!]!, Math.max(0, most[c!]!))
      const each = isOuter ? raised(FEN, { least: 0, most: list.mostEach }).most : list.mostEach
      most[self] = amounts ? sumUpTo(amounts, most[c!]!) : rows * each
    },
})

/** The sum of a list of amounts. */
export const sumOf = (list: Amounts): Expression<'fen'> => sumOfFirst(list, list)

function sumUpTo(amounts: readonly number[], count: number): number {
  let total = 0
  for (let i = 0; i < count && i < amounts.length; i++) total += amounts[i]!
  return total
}
