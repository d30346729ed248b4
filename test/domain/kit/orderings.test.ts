import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  constant,
  FEN,
  fact,
  formula,
  head,
  not,
  rule,
  screen,
} from '../../../domain/kit/index.ts'
import { ask, cite, NO_BOOK, sampleFormula, TODAY } from './sample.ts'

const context = { asOf: TODAY, book: NO_BOOK }
const about = { label: ask, cite: cite('一') }
const total = fact.fen('total', ask, { most: 100 })
const part = fact.fen('part', ask, { most: 100, conditional: true })
const owns = fact.truth('owns', ask)
const least = fact.fen('ownLeast', ask, { most: 100, conditional: true })
const most = fact.fen('ownMost', ask, { most: 100, conditional: true })

const entry = rule('R1', 'entry', about, head('TOO_MUCH', ask, atMost(part, constant(FEN, 50))))
const within = rule(
  'R2',
  'within',
  about,
  any(not(owns), all(atLeast(least, constant(FEN, 10)), atMost(most, constant(FEN, 90)))),
)
const ordered = formula({
  ...sampleFormula(within, entry, { within, total: rule('R3', 'total', about, total) }),
  gives: 'computed',
  holder: 'person',
  constraints: [
    { code: 'moreThanTotal', field: 'part', says: ask, holds: all(atMost(part, total)) },
    { code: 'reversed', field: 'ownMost', says: ask, holds: any(not(owns), atMost(least, most)) },
  ],
})
const faults = (situation: Record<string, unknown>) =>
  ordered.crossCheck(situation, context).map(({ pointer, code }) => `${pointer} ${code}`)

describe('what lies between facts bounds those that are not known', () => {
  test('a part of no more than what is allowed need not be told', () => {
    expect(faults({ total: 50, owns: false })).toEqual([])
    expect(faults({ total: 51, owns: false })).toEqual(['/part required'])
    expect(ordered.evaluate({ total: 50, owns: false }, context).outcome).toBe('computed')
  })

  test('one that hangs on a yes or no bounds only where that is known to hold', () => {
    const told = { total: 1, ownMost: 9 }
    expect(screen([ordered], { ...told, owns: true }, context).entitlements[0]!.goal).toEqual({ least: 0, most: 0 })
    expect(screen([ordered], told, context).entitlements[0]!.goal).toEqual({ least: 0, most: 1 })
    expect(faults({ total: 1, owns: true, ownMost: 9 })).toEqual([])
    expect(faults({ total: 1, owns: true, ownMost: 10 })).toEqual(['/ownLeast required'])
  })

  test('what is settled so stands in the trace, and what is contradictory is a fault and bounds nothing', () => {
    const { trace } = ordered.evaluate({ total: 0, owns: false }, context)
    expect(trace[0]!.inputs).toEqual({ part: 0 })
    expect(faults({ total: 1, part: 2, owns: false })).toEqual(['/part moreThanTotal'])
  })
})

test('what the text only lets one apply for is computed, where it is met and where that is open', () => {
  const open = fact.truth('open', ask)
  const applies = fact.truth('applies', ask)
  const admitted = rule('R1', 'admitted', about, head('CLOSED', ask, open))
  const calculator = formula({ ...sampleFormula(open, admitted), gives: 'granted', leftToOthers: applies })
  const outcome = (situation: object) => calculator.evaluate(situation, context).outcome
  expect(
    [{ open: true, applies: false }, { open: true, applies: true }, { open: true }, { open: false }].map(outcome),
  ).toEqual(['granted', 'computed', 'computed', 'refused'])
})
