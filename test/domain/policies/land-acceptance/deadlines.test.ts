import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addMonths, dayNumber, dayOf } from '../../../../domain/kit/index.ts'
import { deadlines } from '../../../../domain/policies/land-acceptance/deadlines.ts'
import { bookOf, codes, decide, type Facts, faults, settled } from './case.ts'

const asked = (kind: string, startedOn: string, more: Facts = {}): Facts => ({
  acceptanceDeadlineKind: kind,
  acceptanceLimitStartedOn: startedOn,
  ...more,
})

const done = (on: string): Facts => ({ acceptanceLimitProgress: 'done', acceptanceLimitProgressOn: on })
const undone = (on: string): Facts => ({ acceptanceLimitProgress: 'undone', acceptanceLimitProgressOn: on })

const aDefault: Facts = { developmentDefaultCause: 'developer', developmentDefaultMatter: 'main' }
const inWriting = (day: string): Facts => ({ acceptanceLimitAgreedInWriting: true, acceptanceLimitAgreedDay: day })

/** The kinds for which the text sets a number of months. */
const FIXED = {
  itemAcceptance: 1,
  itemRectification: 1,
  regionAcceptance: 2,
  overallAcceptance: 3,
  defaultCure: 3,
} as const

const ruleOf = {
  itemAcceptance: 'A2.R10',
  itemRectification: 'A2.R11',
  regionAcceptance: 'A2.R14',
  overallAcceptance: 'A2.R16',
  defaultCure: 'A2.R17',
} as const

type Fixed = keyof typeof FIXED
const kinds = Object.keys(FIXED) as Fixed[]

const day = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2040-12-31') }).map(dayOf)

describe('worked examples', () => {
  test.each([
    ['1 (A2.R10)', 'itemAcceptance', '2021-01-31', '2021-02-28', '2021-02-28', 'onTime', 0],
    ['1 (A2.R10)', 'itemAcceptance', '2021-01-31', '2021-02-28', '2021-03-01', 'late', 1],
    ['2 (A2.R10)', 'itemAcceptance', '2024-01-31', '2024-02-29', '2024-02-29', 'onTime', 0],
    ['3 (A2.R11)', 'itemRectification', '2021-03-15', '2021-04-15', '2021-04-15', 'onTime', 0],
    ['3 (A2.R11)', 'itemRectification', '2021-03-15', '2021-04-15', '2021-04-16', 'late', 1],
    ['4 (A2.R14)', 'regionAcceptance', '2021-06-30', '2021-08-30', '2021-08-31', 'late', 1],
    ['5 (A2.R16)', 'overallAcceptance', '2021-11-30', '2022-02-28', '2022-02-28', 'onTime', 0],
    ['6 (A2.R17)', 'defaultCure', '2021-05-20', '2021-08-20', '2021-08-20', 'onTime', 0],
  ])('%s: %s from %s is due on %s; done on %s it is %s', (_number, kind, start, dueOn, on, standing, overdueDays) => {
    expect(settled(deadlines, asked(kind, start, { ...aDefault, ...done(on) }))).toMatchObject({
      dueOn,
      standing,
      overdueDays,
    })
  })

  test('6 (A2.R17): uncured on the day after, the agreement may be ended', () => {
    const uncured = (on: string) =>
      settled(deadlines, asked('defaultCure', '2021-05-20', { ...aDefault, ...undone(on) }))
    expect(uncured('2021-08-21')).toMatchObject({ standing: 'overdue', consequence: 'mayTerminate' })
    expect(uncured('2021-08-20')).toMatchObject({ standing: 'open', consequence: 'none' })
  })
})

describe('who acts, and what the limit binds', () => {
  test.each([
    ['itemAcceptance', 'projectOwner', 'conclusionIssued'],
    ['itemRectification', 'developer', 'rectified'],
    ['regionAcceptance', 'acceptancePanel', 'sessionOrganised'],
    ['overallAcceptance', 'acceptancePanel', 'sessionOrganised'],
    ['defaultCure', 'developer', 'cured'],
    ['governmentDelayExtension', 'developer', 'contractCompleted'],
    ['publicBodyRemedy', 'publicBody', 'matterResolved'],
  ])('%s: %s, %s', (kind, actor, testedEvent) => {
    const facts = asked(kind, '2021-05-20', { ...aDefault, ...inWriting('2021-07-01') })
    expect(settled(deadlines, facts)).toMatchObject({ actor, testedEvent, standing: 'notAsked', consequence: 'none' })
  })

  test.each([
    ['regionAcceptance', 'reportIssued'],
    ['overallAcceptance', 'reportIssued'],
    ['itemAcceptance', 'conclusionIssued'],
  ])('%s: %s once the slot is set to the report', (kind, testedEvent) => {
    const book = bookOf({ 'session-event': 'reported' })
    expect(settled(deadlines, asked(kind, '2021-05-20'), book)).toMatchObject({ testedEvent })
    expect(settled(deadlines, asked(kind, '2021-05-20'), bookOf({ 'session-event': 'organised' }))).toEqual(
      settled(deadlines, asked(kind, '2021-05-20')),
    )
  })

  test('A2.R10 the filing is told apart for an item, and for an item only', () => {
    expect(codes(decide(deadlines, asked('itemAcceptance', '2021-05-20')), 'notice')).toEqual(['FILING_TESTED_APART'])
    expect(decide(deadlines, asked('regionAcceptance', '2021-05-20')).reasons).toEqual([])
  })
})

describe('what follows', () => {
  const agreed = inWriting('2021-07-01')
  test.each([
    ['A2.R11 mended, so accepted once more', 'itemRectification', done('2021-06-01'), 'acceptanceAgain'],
    ['A2.R11 mended late, accepted once more all the same', 'itemRectification', done('2021-09-01'), 'acceptanceAgain'],
    ['A2.R11 overdue alone ends nothing', 'itemRectification', undone('2021-09-01'), 'none'],
    ['A2.R10 a late acceptance', 'itemAcceptance', done('2021-09-01'), 'none'],
    ['A2.R17 cured in time', 'defaultCure', done('2021-08-20'), 'none'],
    ['A2.R17 cured late', 'defaultCure', done('2021-08-21'), 'mayTerminate'],
    ['A2.R18 an extended contract overrun', 'governmentDelayExtension', undone('2021-07-02'), 'none'],
    ['A2.R19 still in time', 'publicBodyRemedy', undone('2021-07-01'), 'none'],
    ['A2.R19 not remedied', 'publicBodyRemedy', undone('2021-07-02'), 'publicBodyLiable'],
    ['A2.R19 remedied late', 'publicBodyRemedy', done('2021-07-02'), 'publicBodyLiable'],
  ])('%s (%s)', (_title, kind, progress, consequence) => {
    expect(settled(deadlines, asked(kind, '2021-05-20', { ...aDefault, ...agreed, ...progress }))).toMatchObject({
      consequence,
    })
  })

  test.each(['governmentDelayExtension', 'publicBodyRemedy'])('%s: the agreed day is the limit, included', (kind) => {
    const facts = { acceptanceDeadlineKind: kind, ...inWriting('2021-07-31') }
    expect(settled(deadlines, { ...facts, ...done('2021-07-31') })).toMatchObject({
      dueOn: '2021-07-31',
      standing: 'onTime',
      overdueDays: 0,
    })
    expect(settled(deadlines, { ...facts, ...undone('2021-08-10') })).toMatchObject({
      standing: 'overdue',
      overdueDays: 10,
    })
  })
})

describe('no limit', () => {
  const refusal = (facts: Facts) => {
    const decision = decide(deadlines, facts)
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    return decision.reasons.map(({ code, rule }) => `${rule} ${code}`)
  }

  test.each([
    ['reAcceptance', 'A2.R12 NO_DEADLINE_FOR_RE_ACCEPTANCE'],
    ['rectificationAtHigherLevel', 'A2.R11 NO_RECTIFICATION_PERIOD_AT_THIS_LEVEL'],
    ['supplyPlan', 'A2.R22 PROMPTLY_WITHOUT_DAYS'],
  ])('%s: %s', (kind, reason) => {
    expect(refusal(asked(kind, '2021-05-20'))).toEqual([reason])
  })

  test.each([
    ['governmentOrPolicy', 'major', ['A2.R17 CAUSE_NOT_DEVELOPER']],
    ['objective', 'main', ['A2.R17 CAUSE_NOT_DEVELOPER']],
    ['developer', 'other', ['A2.R17 MATTER_NOT_MAJOR']],
    ['objective', 'other', ['A2.R17 CAUSE_NOT_DEVELOPER', 'A2.R17 MATTER_NOT_MAJOR']],
  ])('A2.R17 caused by %s in a matter that is %s', (developmentDefaultCause, developmentDefaultMatter, reasons) => {
    const facts = asked('defaultCure', '2021-05-20', { developmentDefaultCause, developmentDefaultMatter })
    expect(refusal(facts)).toEqual(reasons)
  })

  test.each(['main', 'major'])('A2.R17 a %s matter is enough', (developmentDefaultMatter) => {
    const facts = asked('defaultCure', '2021-05-20', { developmentDefaultCause: 'developer', developmentDefaultMatter })
    expect(settled(deadlines, facts)).toMatchObject({ dueOn: '2021-08-20' })
  })

  test.each([
    ['governmentDelayExtension', 'A2.R18 EXTENSION_NOT_AGREED'],
    ['publicBodyRemedy', 'A2.R19 REMEDY_LIMIT_NOT_AGREED'],
  ])('%s without an agreement: %s', (kind, reason) => {
    expect(refusal({ acceptanceDeadlineKind: kind, acceptanceLimitAgreedInWriting: false })).toEqual([reason])
  })
})

describe('what has to be told', () => {
  test.each<[string, Facts, string[]]>([
    ['the start', { acceptanceDeadlineKind: 'itemAcceptance' }, ['acceptanceLimitStartedOn required']],
    ['no start where there is no limit', { acceptanceDeadlineKind: 'reAcceptance' }, []],
    [
      'cause and matter of a default',
      asked('defaultCure', '2021-05-20'),
      ['developmentDefaultCause required', 'developmentDefaultMatter required'],
    ],
    [
      'nothing more of a default that is not the developer’s',
      asked('defaultCure', '2021-05-20', { developmentDefaultCause: 'objective' }),
      [],
    ],
    [
      'the agreement and its day',
      { acceptanceDeadlineKind: 'publicBodyRemedy' },
      ['acceptanceLimitAgreedInWriting required', 'acceptanceLimitAgreedDay required'],
    ],
    [
      'the day on which it was done',
      asked('itemAcceptance', '2021-05-20', { acceptanceLimitProgress: 'done' }),
      ['acceptanceLimitProgressOn required'],
    ],
    [
      'the day up to which it was not',
      asked('itemAcceptance', '2021-05-20', { acceptanceLimitProgress: 'undone' }),
      ['acceptanceLimitProgressOn required'],
    ],
    ['nothing done before the start', asked('itemAcceptance', '2021-05-20', done('2021-05-20')), []],
    [
      'a day before the start is a fault',
      asked('itemAcceptance', '2021-05-20', done('2021-05-19')),
      ['acceptanceLimitProgressOn beforeStart'],
    ],
    [
      'an agreed day before the start is a fault',
      asked('publicBodyRemedy', '2021-05-20', inWriting('2021-05-19')),
      ['acceptanceLimitAgreedDay beforeStart'],
    ],
    ['an agreed day on the start', asked('publicBodyRemedy', '2021-05-20', inWriting('2021-05-20')), []],
  ])('%s', (_title, facts, expected) => {
    expect(faults(deadlines, facts).toSorted()).toEqual(expected.toSorted())
  })

  test('a limit that officers have not been asked about waits for nothing', () => {
    expect(decide(deadlines, asked('overallAcceptance', '2021-05-20')).requiresReview).toEqual([])
  })
})

describe('always', () => {
  test.prop([fc.constantFrom(...kinds), day])('the due day is the corresponding day of the month', (kind, start) => {
    const dueOn = addMonths(start, FIXED[kind])
    expect(settled(deadlines, asked(kind, start, aDefault))).toMatchObject({ dueOn })
  })

  test.prop([fc.constantFrom(...kinds), day, fc.nat(200)])(
    'in time to the due day and not after it, each further day counted',
    (kind, start, after) => {
      const on = dayOf(dayNumber(start) + after)
      const over = Math.max(0, dayNumber(on) - dayNumber(addMonths(start, FIXED[kind])))
      const finished = settled(deadlines, asked(kind, start, { ...aDefault, ...done(on) }))
      const unfinished = settled(deadlines, asked(kind, start, { ...aDefault, ...undone(on) }))
      expect([finished.standing, unfinished.standing]).toEqual(over > 0 ? ['late', 'overdue'] : ['onTime', 'open'])
      expect([finished.overdueDays, unfinished.overdueDays]).toEqual([over, over])
    },
  )

  test.prop([fc.constantFrom(...kinds), day])('the trace names the one limit that counts', (kind, start) => {
    const { trace } = decide(deadlines, asked(kind, start, aDefault))
    const counted = trace.filter(({ value, cap }) => cap !== null && value !== 'notApplicable')
    expect(counted.map(({ rule, item, value }) => [rule, item, value])).toEqual([[ruleOf[kind], kind, FIXED[kind]]])
  })
})
