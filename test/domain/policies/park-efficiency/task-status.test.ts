import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { dayNumber, dayOf } from '../../../../domain/kit/index.ts'
import { parkEfficiency } from '../../../../domain/policies/park-efficiency/index.ts'
import { TASKS } from '../../../../domain/policies/park-efficiency/options.ts'
import { taskStatus } from '../../../../domain/policies/park-efficiency/task-status.ts'
import { codes, decide, type Facts, faults, settled } from './case.ts'

const DUE = {
  T01: '2021-12-31',
  T02Framework: '2021-06-30',
  T02Full: '2021-12-31',
  T03: '2021-06-30',
  T04: '2021-06-30',
  T05: '2021-01-31',
  T06: '2021-06-30',
  T07: '2022-12-31',
  T07HistoricIssues: '2021-12-31',
  T08: '2022-12-31',
  T09: '2022-12-31',
  T10: '2021-12-31',
  T11: '2022-12-31',
  P1: '2020-12-31',
  P2: '2021-06-30',
  P3: '2022-10-31',
  P4: '2022-12-31',
} as const

const dated = Object.keys(DUE) as (keyof typeof DUE)[]

const undone = (parkTask: string, parkTaskStatusOn: string, more: Facts = {}): Facts => ({
  parkTask,
  parkTaskStatusOn,
  parkTaskCompleted: false,
  supplyFormalitiesPossible: true,
  ...more,
})

const done = (parkTask: string, parkTaskCompletedOn: string, more: Facts = {}): Facts =>
  undone(parkTask, '2024-12-31', { parkTaskCompleted: true, parkTaskCompletedOn, ...more })

const later = (day: string, by: number) => dayOf(dayNumber(day) + by)

describe('A7.R17', () => {
  test.each(dated.map((task) => [task, DUE[task]] as const))('%s is due on %s', (task, dueOn) => {
    expect(settled(taskStatus, undone(task, dueOn))).toMatchObject({ dueOn, status: 'open', overdueDays: 0 })
    expect(settled(taskStatus, undone(task, later(dueOn, 1)))).toMatchObject({ status: 'overdue', overdueDays: 1 })
    expect(settled(taskStatus, done(task, later(dueOn, -1)))).toMatchObject({ status: 'doneOnTime', overdueDays: 0 })
    expect(settled(taskStatus, done(task, dueOn))).toMatchObject({ status: 'doneOnTime', overdueDays: 0 })
    expect(settled(taskStatus, done(task, later(dueOn, 1)))).toMatchObject({ status: 'doneLate', overdueDays: 1 })
  })

  test('worked example 10: the ledger on 30 June and 1 July 2021', () => {
    expect(settled(taskStatus, done('T06', '2021-06-30')).status).toBe('doneOnTime')
    expect(settled(taskStatus, done('T06', '2021-07-01')).status).toBe('doneLate')
  })

  test('every task and phase but the last has a day', () => {
    expect(Object.keys(TASKS)).toEqual([...dated, 'P5'])
  })

  test('the register of tasks names the same days', () => {
    const named = parkEfficiency.measures.flatMap(({ id, due }) => {
      const task = id.replace('A7.', '') as keyof typeof DUE
      return due !== undefined && task in DUE ? [[task, due]] : []
    })
    expect(named).toEqual(named.map(([task]) => [task, DUE[task as keyof typeof DUE]]))
    expect(named.length).toBeGreaterThan(0)
  })

  test.each([
    ['T07', '2022-10-31', []],
    ['T07', '2022-11-01', ['AFTER_CAMPAIGN_PHASE']],
    ['T08', '2022-12-31', ['AFTER_CAMPAIGN_PHASE']],
    ['T09', '2022-12-31', ['AFTER_CAMPAIGN_PHASE']],
    ['T09', '2023-01-01', []],
    ['T11', '2022-11-01', []],
  ])('%s done on %s: %j', (task, on, notices) => {
    expect(codes(decide(taskStatus, done(task, on)), 'notice')).toEqual(notices)
    expect(codes(decide(taskStatus, undone(task, on)), 'notice')).toEqual(notices)
  })

  const anyTask = fc.constantFrom(...dated)
  const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2024-12-31') }).map(dayOf)

  test.prop([anyTask, anyDay])('each day after the due day counts as one', (task, on) => {
    const over = Math.max(0, dayNumber(on) - dayNumber(DUE[task]))
    expect(settled(taskStatus, done(task, on)).overdueDays).toBe(over)
    expect(settled(taskStatus, undone(task, on)).overdueDays).toBe(over)
    expect(settled(taskStatus, done(task, on)).status).toBe(over > 0 ? 'doneLate' : 'doneOnTime')
    expect(settled(taskStatus, undone(task, on)).status).toBe(over > 0 ? 'overdue' : 'open')
  })
})

describe('A7.R15 the phase of a day', () => {
  test.each([
    ['2020-12-31', 'mobilise'],
    ['2021-01-01', 'survey'],
    ['2021-06-30', 'survey'],
    ['2021-07-01', 'campaign'],
    ['2022-10-31', 'campaign'],
    ['2022-11-01', 'summarise'],
    ['2022-12-31', 'summarise'],
    ['2023-01-01', 'consolidate'],
    ['2030-01-01', 'consolidate'],
  ])('worked example 9: %s is %s', (on, phase) => {
    expect(settled(taskStatus, undone('T11', on)).phase).toBe(phase)
  })

  test('the last phase has no end', () => {
    const decision = decide(taskStatus, undone('P5', '2023-06-30'))
    expect(decision.outcome).toBe('refused')
    expect(decision.reasons.map(({ rule, code }) => [rule, code])).toEqual([['A7.R15', 'PHASE_WITHOUT_END']])
  })
})

describe('A7.R08 historic issues', () => {
  const issue = (supplyFormalitiesPossible: boolean): Facts =>
    undone('T07HistoricIssues', '2021-12-31', { supplyFormalitiesPossible })

  test('due at the end of 2021 where the formalities can be completed', () => {
    expect(settled(taskStatus, issue(true))).toMatchObject({ dueOn: '2021-12-31', status: 'open' })
  })

  test('no such deadline where they cannot', () => {
    const decision = decide(taskStatus, issue(false))
    expect(decision.outcome).toBe('refused')
    expect(decision.reasons.map(({ rule, code }) => [rule, code])).toEqual([['A7.R08', 'FORMALITIES_NOT_POSSIBLE']])
  })

  test('asked of nothing else', () => {
    expect(settled(taskStatus, undone('T07', '2021-12-31', { supplyFormalitiesPossible: false })).status).toBe('open')
    const { supplyFormalitiesPossible: _left, ...unsaid } = undone('T07', '2021-12-31')
    expect(faults(taskStatus, unsaid)).toEqual([])
    expect(faults(taskStatus, { ...unsaid, parkTask: 'T07HistoricIssues' })).toEqual([
      'supplyFormalitiesPossible required',
    ])
  })
})

describe('what has to be told', () => {
  test('the day of a completion', () => {
    expect(faults(taskStatus, undone('T06', '2021-12-31', { parkTaskCompleted: true }))).toEqual([
      'parkTaskCompletedOn required',
    ])
  })

  test('a completion lies on or before the day of the question', () => {
    const completed = (parkTaskCompletedOn: string) =>
      undone('T06', '2021-06-30', { parkTaskCompleted: true, parkTaskCompletedOn })
    expect(faults(taskStatus, completed('2021-06-30'))).toEqual([])
    expect(faults(taskStatus, completed('2021-07-01'))).toEqual(['parkTaskCompletedOn afterStatusDay'])
    expect(faults(taskStatus, { ...completed('2021-07-01'), parkTaskCompleted: false })).toEqual([])
  })
})
