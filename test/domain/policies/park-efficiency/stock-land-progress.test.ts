import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { MU, mu, print } from '../../../../domain/kit/index.ts'
import { stockLandProgress } from '../../../../domain/policies/park-efficiency/stock-land-progress.ts'
import { codes, decide, type Facts, faults, settled } from './case.ts'

/** Every target reached to the hundredth at the last count. */
const onTheLine: Facts = {
  stockLandCountedOn: '2022-12-31',
  unsuppliedDisposedMu: '20000',
  idleDisposedMu: '3500',
  lowEfficiencyDisposedMu: '1500',
  idleTaskYears: [],
}

const progress = (more: Facts = {}) => settled(stockLandProgress, { ...onTheLine, ...more })
const found = (more: Facts = {}) => codes(decide(stockLandProgress, { ...onTheLine, ...more }), 'finding')
const noticed = (more: Facts = {}) => codes(decide(stockLandProgress, { ...onTheLine, ...more }), 'notice')

const areas = (unsuppliedDisposedMu: string, idleDisposedMu: string, lowEfficiencyDisposedMu: string): Facts => ({
  unsuppliedDisposedMu,
  idleDisposedMu,
  lowEfficiencyDisposedMu,
})

/** A provincial task of one year, and what was done of it. */
const yearly = (year: number, task: string, done: string): Facts => ({
  [`idleTask${year}Mu`]: task,
  [`idleDone${year}Mu`]: done,
})

describe('worked examples', () => {
  test('1 (A7.R02): the three targets add up to 25,000 mu', () => {
    const { trace } = decide(stockLandProgress, onTheLine)
    const step = trace.find(({ rule }) => rule === 'A7.R02')!
    expect(step.value).toBe(true)
    expect(step.parameters.map(({ value }) => value)).toEqual(['20000', '3500', '1500', '25000'])
    expect(found()).toEqual([])
  })

  test('2 (A7.R01, A7.R06): 26,000 mu together do not make up for 1,000 mu unsupplied', () => {
    const facts = areas('19000', '5000', '2000')
    expect(progress(facts)).toMatchObject({
      programme: 'notMet',
      totalMu: '26000',
      totalMet: true,
      totalProgressPercent: '104',
      unsuppliedMet: false,
      unsuppliedShortfallMu: '1000',
      unsuppliedProgressPercent: '95',
      idleMet: true,
      idleProgressPercent: '142.8571',
      lowEfficiencyMet: true,
    })
    expect(found(facts)).toEqual(['UNSUPPLIED_BELOW_TARGET'])
    expect(noticed(facts)).toEqual(['SURPLUS_DOES_NOT_OFFSET'])
  })

  test('3 (A7.R04): the area and both yearly tasks', () => {
    const facts = {
      idleTaskYears: ['year2021', 'year2022'],
      ...yearly(2021, '1200', '1200'),
      ...yearly(2022, '1300', '1300'),
    }
    expect(progress(facts)).toMatchObject({ idleMet: true, idleTasksDone: true, programme: 'met' })
  })

  test('4 (A7.R04): enough area, a yearly task one mu short', () => {
    const facts = { idleDisposedMu: '3800', idleTaskYears: ['year2022'], ...yearly(2022, '1300', '1299') }
    expect(progress(facts)).toMatchObject({ idleMet: false, idleTasksDone: false, programme: 'notMet' })
    expect(found(facts)).toEqual(['IDLE_TASK_2022_NOT_DONE'])
  })

  test.each([
    ['1499.99', false],
    ['1500', true],
  ])('5 (A7.R05): %s mu of low efficiency: %s', (lowEfficiencyDisposedMu, lowEfficiencyMet) => {
    expect(progress({ lowEfficiencyDisposedMu })).toMatchObject({ lowEfficiencyMet })
  })
})

describe('each target on its own', () => {
  test.each([
    ['A7.R03', 'unsupplied', '19999.99', '0.01', '99.9999', 'UNSUPPLIED_BELOW_TARGET'],
    ['A7.R04', 'idle', '3499.99', '0.01', '99.9997', 'IDLE_BELOW_TARGET'],
    ['A7.R05', 'lowEfficiency', '1499.99', '0.01', '99.9993', 'LOW_EFFICIENCY_BELOW_TARGET'],
  ])('%s %s: %s mu is short of it by %s', (rule, kind, area, shortfall, percent, code) => {
    const facts = { [`${kind}DisposedMu`]: area }
    expect(progress(facts)).toMatchObject({
      programme: 'notMet',
      [`${kind}Met`]: false,
      [`${kind}ShortfallMu`]: shortfall,
      [`${kind}ProgressPercent`]: percent,
      totalMet: false,
      totalMu: '24999.99',
      totalShortfallMu: '0.01',
      totalProgressPercent: '99.9999',
    })
    const { reasons } = decide(stockLandProgress, { ...onTheLine, ...facts })
    expect(reasons.map(({ rule, code }) => [rule, code])).toEqual([
      ['A7.R01', 'TOTAL_BELOW_TARGET'],
      [rule, code],
    ])
  })

  test.each([
    ['unsupplied', '20000.01', '100', '25000.01'],
    ['idle', '3500.01', '100.0002', '25000.01'],
    ['lowEfficiency', '1500.01', '100.0006', '25000.01'],
  ])('%s: %s mu is above it', (kind, area, percent, totalMu) => {
    expect(progress({ [`${kind}DisposedMu`]: area })).toMatchObject({
      programme: 'met',
      [`${kind}Met`]: true,
      [`${kind}ShortfallMu`]: '0',
      [`${kind}ProgressPercent`]: percent,
      totalMu,
      totalShortfallMu: '0',
    })
  })

  test('A7.R01 all four on the line', () => {
    expect(progress()).toEqual({
      programme: 'met',
      totalMu: '25000',
      totalMet: true,
      totalProgressPercent: '100',
      totalShortfallMu: '0',
      unsuppliedMet: true,
      unsuppliedProgressPercent: '100',
      unsuppliedShortfallMu: '0',
      idleMet: true,
      idleTasksDone: true,
      idleProgressPercent: '100',
      idleShortfallMu: '0',
      lowEfficiencyMet: true,
      lowEfficiencyProgressPercent: '100',
      lowEfficiencyShortfallMu: '0',
      allocationsCover: true,
    })
    expect(noticed()).toEqual([])
  })

  test('nothing done at all', () => {
    expect(progress(areas('0', '0', '0'))).toMatchObject({ totalProgressPercent: '0', totalShortfallMu: '25000' })
    expect(noticed(areas('0', '0', '0'))).toEqual([])
    expect(found(areas('0', '0', '0'))).toEqual([
      'TOTAL_BELOW_TARGET',
      'UNSUPPLIED_BELOW_TARGET',
      'IDLE_BELOW_TARGET',
      'LOW_EFFICIENCY_BELOW_TARGET',
    ])
  })

  test.each([
    ['unsupplied', areas('19999.99', '4000', '2000')],
    ['idle', areas('30000', '3499.99', '2000')],
    ['low efficiency', areas('30000', '4000', '1499.99')],
  ])('A7.R06 a surplus beside too little of %s is pointed out', (_kind, facts) => {
    expect(noticed(facts)).toEqual(['SURPLUS_DOES_NOT_OFFSET'])
    expect(progress(facts)).toMatchObject({ totalMet: true, programme: 'notMet' })
  })
})

describe('the day of the count', () => {
  test.each([
    ['2022-12-30', 'met', true],
    ['2022-12-31', 'met', true],
    ['2023-01-01', 'notMet', false],
  ])('counted on %s with every area reached: %s', (stockLandCountedOn, programme, met) => {
    expect(progress({ stockLandCountedOn })).toMatchObject({
      programme,
      totalMet: met,
      unsuppliedMet: met,
      idleMet: met,
      lowEfficiencyMet: met,
    })
    expect(found({ stockLandCountedOn })).toEqual(met ? [] : ['COUNTED_AFTER_DEADLINE'])
  })

  test.each([
    ['2022-12-30', 'inProgress'],
    ['2022-12-31', 'notMet'],
    ['2023-01-01', 'notMet'],
  ])('counted on %s with one area short: %s', (stockLandCountedOn, programme) => {
    expect(progress({ stockLandCountedOn, idleDisposedMu: '0' })).toMatchObject({ programme })
  })
})

describe('A7.R04 yearly tasks', () => {
  describe.each([2021, 2022])('%d', (year) => {
    test.each([
      ['1199.99', false],
      ['1200', true],
      ['1200.01', true],
    ])('%s of 1,200 mu: %s', (done, idleTasksDone) => {
      const facts = { idleTaskYears: [`year${year}`], ...yearly(year, '1200', done) }
      expect(progress(facts)).toMatchObject({ idleTasksDone, idleMet: idleTasksDone, unsuppliedMet: true })
      expect(found(facts)).toEqual(idleTasksDone ? [] : [`IDLE_TASK_${year}_NOT_DONE`])
    })

    test('a year without a task is not asked about', () => {
      const facts = { ...onTheLine, ...yearly(year, '1200', '0') }
      expect(settled(stockLandProgress, facts)).toMatchObject({ idleTasksDone: true, idleMet: true })
      expect(faults(stockLandProgress, onTheLine)).toEqual([])
    })

    test('a year with a task needs both figures', () => {
      expect(faults(stockLandProgress, { ...onTheLine, idleTaskYears: [`year${year}`] })).toEqual([
        `idleDone${year}Mu required`,
        `idleTask${year}Mu required`,
      ])
    })
  })
})

describe('A7.R18 what was passed down', () => {
  test.each([
    ['unsupplied', '20000', 'UNSUPPLIED_ALLOCATION_BELOW_TARGET'],
    ['idle', '3500', 'IDLE_ALLOCATION_BELOW_TARGET'],
    ['lowEfficiency', '1500', 'LOW_EFFICIENCY_ALLOCATION_BELOW_TARGET'],
  ])('%s: %s mu are enough, and one hundredth less is told', (kind, target, code) => {
    const allocated = (area: string): Facts => ({ stockAllocationsKnown: [kind], [`${kind}AllocatedMu`]: area })
    const under = print(MU, mu(target) - 1) as string
    expect(found(allocated(target))).toEqual([])
    expect(progress(allocated(target))).toMatchObject({ allocationsCover: true })
    expect(found(allocated(under))).toEqual([code])
    expect(progress(allocated(under))).toMatchObject({ allocationsCover: false, programme: 'met' })
    expect(faults(stockLandProgress, { ...onTheLine, stockAllocationsKnown: [kind] })).toEqual([
      `${kind}AllocatedMu required`,
    ])
  })
})

describe('always', () => {
  const area = fc.integer({ min: 0, max: mu('30000') }).map((inner) => print(MU, inner) as string)
  const cases = fc.tuple(area, area, area).map(([a, b, c]) => areas(a, b, c))

  test.prop([cases])('the total is the sum, and what is reached and what is missing make the target', (facts) => {
    const result = progress(facts)
    const inner = (name: string) => mu(result[name] as string)
    const parts = Object.values(facts).map((part) => mu(part as string))
    expect(inner('totalMu')).toBe(parts.reduce((total, part) => total + part, 0))
    expect(inner('totalShortfallMu')).toBe(Math.max(0, mu('25000') - inner('totalMu')))
    for (const [kind, target] of [
      ['unsupplied', '20000'],
      ['idle', '3500'],
      ['lowEfficiency', '1500'],
    ]) {
      const reached = mu(facts[`${kind}DisposedMu`] as string)
      expect(inner(`${kind}ShortfallMu`)).toBe(Math.max(0, mu(target!) - reached))
      expect(result[`${kind}Met`]).toBe(reached >= mu(target!))
    }
  })

  test.prop([cases])('the programme is met just where all three kinds are', (facts) => {
    const result = progress(facts)
    const all = ['unsuppliedMet', 'idleMet', 'lowEfficiencyMet'].every((name) => result[name] === true)
    expect(result.programme).toBe(all ? 'met' : 'notMet')
    if (all) expect(result.totalMet).toBe(true)
  })

  test.prop([cases, area])('more idle land never helps another kind', (facts, idleDisposedMu) => {
    const result = progress({ ...facts, idleDisposedMu })
    const { unsuppliedMet, unsuppliedShortfallMu, lowEfficiencyMet } = progress(facts)
    expect(result).toMatchObject({ unsuppliedMet, unsuppliedShortfallMu, lowEfficiencyMet })
  })

  test('of a year that has not begun nothing is done, and nothing is asked', () => {
    const early = { stockLandCountedOn: '2021-12-31', idleTaskYears: ['year2022'], idleTask2022Mu: '5' }
    const untold = { ...onTheLine, ...early }
    expect(faults(stockLandProgress, untold)).toEqual([])
    expect(faults(stockLandProgress, { ...untold, idleDone2022Mu: '5' })).toEqual(['idleDone2022Mu yearNotBegun'])
    expect(faults(stockLandProgress, { ...untold, stockLandCountedOn: '2022-01-01' })).toEqual([
      'idleDone2022Mu required',
    ])
  })
})
