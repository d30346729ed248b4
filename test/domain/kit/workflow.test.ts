import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { openTransition, take, text, transitionsOf, type Workflow } from '../../../domain/kit/index.ts'

type State = 'draft' | 'filed' | 'closed'
interface Data {
  readonly pages: number
}

const transition = transitionsOf<State, Data>()
const filing = z.strictObject({ pages: z.int() })
const nothing = z.strictObject({})

/** A little file: drafted, filed on a working day with at least one page, closed; what `lose` does is not declared. */
const file: Workflow<State, Data> = {
  id: 'file',
  version: 3,
  initial: 'draft',
  states: { draft: text('草稿', 'draft'), filed: text('已归档', 'filed'), closed: text('已关闭', 'closed') },
  transitions: [
    transition({
      event: 'file',
      label: text('归档', 'File'),
      actor: 'officer',
      from: ['draft'],
      to: ['filed'],
      payload: filing,
      take: (_standing, { pages }, { today }) =>
        pages > 0
          ? { state: 'filed', data: { pages } }
          : [{ pointer: '/pages', code: 'empty', detail: text(`${today} 无页`, `no page on ${today}`) }],
    }),
    transition({
      event: 'close',
      label: text('关闭', 'Close'),
      actor: 'officer',
      from: ['draft', 'filed'],
      to: ['closed'],
      payload: nothing,
      take: ({ data }) => ({ state: 'closed', data }),
    }),
    // The same event from another state, by somebody else and to another end.
    transition({
      event: 'close',
      label: text('销毁', 'Destroy'),
      actor: 'system',
      from: ['closed'],
      to: ['closed'],
      payload: nothing,
      take: () => ({ state: 'closed', data: { pages: 0 } }),
    }),
    transition({
      event: 'lose',
      label: text('遗失', 'Lose'),
      actor: 'system',
      from: ['filed'],
      to: ['closed'],
      payload: nothing,
      take: ({ data }) => ({ state: 'draft', data }),
    }),
  ],
}

const circumstances = { today: '2021-06-30', book: { id: '', values: {} } }
const step = (state: State, event: string, payload: unknown = {}, pages = 1) =>
  take(file, { state, data: { pages } }, event, payload, circumstances)

describe('an event', () => {
  test.each([
    ['draft', 'file', 'filed'],
    ['draft', 'close', 'closed'],
    ['filed', 'close', 'closed'],
    ['closed', 'close', 'closed'],
  ] as const)('that is open is taken: %s, %s → %s', (state, event, next) => {
    expect(step(state, event, { pages: 2 })).toMatchObject({ kind: 'taken', standing: { state: next } })
  })

  test.each([
    ['filed', 'file'],
    ['closed', 'file'],
    ['draft', 'lose'],
    ['draft', 'nope'],
    ['draft', 'toString'],
    ['draft', ''],
  ] as const)('that is not open in the state is not taken, whatever its payload: %s, %j', (state, event) => {
    expect(step(state, event, { pages: -1 })).toEqual({ kind: 'notOpen' })
    expect(openTransition(file, state, event)).toBeUndefined()
  })

  test('means what it means in the state it is taken from', () => {
    expect(step('filed', 'close', {}, 5)).toEqual({ kind: 'taken', standing: { state: 'closed', data: { pages: 5 } } })
    expect(step('closed', 'close', {}, 5)).toEqual({ kind: 'taken', standing: { state: 'closed', data: { pages: 0 } } })
    expect(openTransition(file, 'filed', 'close')!.actor).toBe('officer')
    expect(openTransition(file, 'closed', 'close')!.actor).toBe('system')
  })

  test('with a faulty payload is told every fault, under the circumstances of the day', () => {
    const detail = text('2021-06-30 无页', 'no page on 2021-06-30')
    expect(step('draft', 'file', { pages: 0 })).toEqual({
      kind: 'faulty',
      faults: [{ pointer: '/pages', code: 'empty', detail }],
    })
  })

  test('never leads where it does not declare to lead', () => {
    expect(() => step('filed', 'lose')).toThrow('file: lose does not lead to draft')
  })

  test('leaves the standing it was taken from as it was', () => {
    const standing = Object.freeze({ state: 'draft' as State, data: Object.freeze({ pages: 1 }) })
    take(file, standing, 'file', { pages: 9 }, circumstances)
    expect(standing).toEqual({ state: 'draft', data: { pages: 1 } })
  })
})
