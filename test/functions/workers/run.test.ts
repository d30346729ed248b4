import { describe, expect, test } from 'vitest'
import type { Work } from '../../../functions/workers/loop.ts'
import { runTurns } from '../../../functions/workers/run.ts'

/** Work of these turns: what each got done, or how it failed; and how many have begun. */
function turnsOf(...turns: readonly (number | Error)[]): { readonly work: Work; readonly begun: () => number } {
  let begun = 0
  const work: Work = async () => {
    const turn = turns[begun++] ?? 0
    if (turn instanceof Error) throw turn
    return turn
  }
  return { work, begun: () => begun }
}

const never = () => false
const [one, another] = [new Error('one'), new Error('another')]

describe('a run', () => {
  test('goes on until nothing is left', async () => {
    const { work, begun } = turnsOf(3, 2, 0, 7)
    expect(await runTurns(work, never)).toEqual({ done: 5, idle: true })
    expect(begun()).toBe(3)
  })

  test('ends when the time is up, and says that something may be left', async () => {
    const { work, begun } = turnsOf(3, 2, 0)
    expect(await runTurns(work, () => begun() === 2)).toEqual({ done: 5, idle: false })
  })

  test('goes on behind a turn that fails, and tells of it in the end', async () => {
    const { work, begun } = turnsOf(one, 2, another, 1, 0)
    await expect(runTurns(work, never)).rejects.toBe(one)
    expect(begun()).toBe(5)
  })

  test('ends where two turns in a row fail', async () => {
    const { work, begun } = turnsOf(2, one, another, 1)
    await expect(runTurns(work, never)).rejects.toBe(one)
    expect(begun()).toBe(3)
  })
})
