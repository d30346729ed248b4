import type { Fact } from '../../../domain/kit/fact.ts'
import { type Formula, print, type Situation, type Wire } from '../../../domain/kit/index.ts'
import { numbersFrom } from '../score/situations.ts'

/** A party of whom everything is known, and the part of it that has been told so far. */
export interface Party {
  readonly whole: Situation
  readonly part: Situation
}

/** Of each golden example's facts, so many are someone else's: else the same few parties would come again and again. */
const FROM_EXAMPLES = 0.8

/**
 * Invented parties, the same in every run: for each entitlement in turn the facts of one of its golden examples, most of them
 * as they are, and any value for all others; of these facts any part is told.
 */
export function partiesOf(formulas: readonly Formula[], count: number, seed: number): Party[] {
  const next = numbersFrom(seed)
  const facts = new Map(formulas.flatMap(({ program }) => program.facts.map(({ fact }) => [fact.name, fact])))
  return Array.from({ length: count }, () => {
    const whole: Record<string, unknown> = {}
    for (const fact of facts.values()) whole[fact.name] = anyValue(fact, next)
    for (const { examples } of formulas) {
      const { situation } = examples[Math.floor(next() * examples.length)]!
      for (const [name, value] of Object.entries(situation as Situation))
        if (facts.has(name) && next() < FROM_EXAMPLES) whole[name] = value
    }
    const told = next()
    const part = Object.fromEntries(Object.entries(whole).filter(() => next() < told))
    return { whole, part }
  })
}

/** Any value of a fact: of quantities, each order of size as likely as the next. */
function anyValue({ unit, least, most, list }: Fact, next: () => number): Wire {
  const upTo = (limit: number) => Math.floor(next() * (limit + 1))
  if (list) return Array.from({ length: upTo(Math.min(most, 24)) }, () => upTo(1_000_000))
  if (unit.multiple) return unit.options!.filter(() => next() < 0.5)
  if (unit.options || unit.code === 'truth') return print(unit, upTo(most))
  const size = (most - least) ** next()
  return print(unit, Math.min(most, least + upTo(Math.ceil(size))))
}
