import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Book, type Wire, yuan } from '../../../../domain/kit/index.ts'
import { agentSettlement } from '../../../../domain/policies/waste-fee/agent-settlement.ts'
import { fullLevyStatus } from '../../../../domain/policies/waste-fee/full-levy-status.ts'
import { wasteFee } from '../../../../domain/policies/waste-fee/waste-fee.ts'
import { codes, decide, faults } from '../../decide.ts'

/** A book that fills some of the notice's open slots. */
const book = (values: Readonly<Record<string, Wire>>): Book => ({
  id: JSON.stringify(values),
  values: Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [`waste-fee.${slot}`, [{ from: '2021-01-10', value }]]),
  ),
})
const asOf = '2021-12-31'
const settled = (value: unknown) => ({ least: value, most: value })

const FEE = {
  wasteFeePayer: 'nonHousehold',
  wasteFeePeriodOn: '2021-12-01',
  hasApprovedWasteTariff: true,
  wasteTariffUnitPriceFen: 500,
  wasteTariffBaseQuantity: '3',
}
const fee = (change: object, slots: Readonly<Record<string, Wire>> = {}) =>
  decide<{ channel: string; feeFen: object; remittedFen: object }>(
    wasteFee,
    { ...FEE, ...change },
    { asOf, book: book(slots) },
  )

describe('N2.R02 the fee', () => {
  test.each([
    ['3', 500, 1500],
    ['0', 500, 0],
    ['0.01', 50, 1],
    ['0.01', 49, 0],
    ['12.34', 1, 12],
    ['12.5', 1, 13],
  ])(
    '%s units at %d fen cost %d; N2.R03 all of it is remitted',
    (wasteTariffBaseQuantity, wasteTariffUnitPriceFen, fen) => {
      const { result, outcome } = fee({ wasteTariffBaseQuantity, wasteTariffUnitPriceFen })
      expect(outcome).toBe('computed')
      expect(result).toMatchObject({ feeFen: settled(fen), remittedFen: settled(fen) })
    },
  )

  test('without a tariff there is no fee, and none is said to be zero', () => {
    const decision = fee({ hasApprovedWasteTariff: false })
    expect(decision.result).toBeUndefined()
    expect(codes(decision)).toEqual(['TARIFF_NOT_CONFIGURED'])
  })

  test('the figures of a tariff are asked for where there is one', () => {
    const { wasteTariffUnitPriceFen: _, wasteTariffBaseQuantity: __, ...bare } = FEE
    expect(faults(wasteFee, bare).toSorted()).toEqual([
      '/wasteTariffBaseQuantity required',
      '/wasteTariffUnitPriceFen required',
    ])
    expect(faults(wasteFee, { ...bare, hasApprovedWasteTariff: false })).toEqual([])
  })
})

describe('N2.R01, R07 who pays when, and to whom', () => {
  const effective = { 'regulation-effective-on': '2021-11-30' }
  test.each<[string, string, Record<string, Wire>, string[]]>([
    ['household', '2021-12-01', {}, ['FULL_LEVY_NOT_STARTED']],
    ['household', '2021-11-29', effective, ['FULL_LEVY_NOT_STARTED']],
    ['household', '2021-11-30', effective, []],
    ['nonHousehold', '2021-11-29', effective, []],
    ['nonHousehold', '2021-12-01', {}, []],
  ])('example 6: a %s on %s', (wasteFeePayer, wasteFeePeriodOn, slots, expected) => {
    expect(codes(fee({ wasteFeePayer, wasteFeePeriodOn }, slots))).toEqual(expected)
  })

  test.each<[string, Record<string, Wire>, string]>([
    ['household', { 'regulation-effective-on': '2021-01-10' }, 'waterBill'],
    ['nonHousehold', {}, 'districtAgent'],
    ['nonHousehold', { 'non-household-switch-on': '2021-12-02' }, 'districtAgent'],
    ['nonHousehold', { 'non-household-switch-on': '2021-12-01' }, 'waterBill'],
  ])('a %s under %j pays to %s', (wasteFeePayer, slots, channel) => {
    expect(fee({ wasteFeePayer }, slots).result!.channel).toBe(channel)
  })

  test('example 10: a household after the start, without a tariff', () => {
    const slots = { 'regulation-effective-on': '2021-11-30' }
    expect(codes(fee({ wasteFeePayer: 'household', hasApprovedWasteTariff: false }, slots))).toEqual([
      'TARIFF_NOT_CONFIGURED',
    ])
    expect(codes(fee({ wasteFeePayer: 'household', hasApprovedWasteTariff: false }))).toEqual([
      'FULL_LEVY_NOT_STARTED',
      'TARIFF_NOT_CONFIGURED',
    ])
  })
})

interface Settlement {
  readonly shortfallFen: object
  readonly claimOnDistrictFen: object
  readonly surplusFen: object
  readonly commissionFen: { readonly least: number; readonly most: number }
}
const RATES = { 'base-commission-rate': '3', 'surplus-commission-rate': '5' }
const settle = (taskFen: number, collectedFen: number, slots: Record<string, Wire> = {}, agent = 'district') =>
  decide<Settlement>(
    agentSettlement,
    { wasteFeeAgent: agent, wasteFeeTaskFen: taskFen, wasteFeeCollectedFen: collectedFen },
    { asOf, book: book(slots) },
  )

describe('N2.R04–R06 the settlement of an agent', () => {
  test.each([
    [yuan(5_000_000), yuan(4_650_000), yuan(350_000), 0],
    [yuan(5_000_000), yuan(5_000_000), 0, 0],
    [yuan(5_000_000), yuan(5_400_000), 0, yuan(400_000)],
    [10_000, 9_999, 1, 0],
    [10_000, 10_001, 0, 1],
    [0, 0, 0, 0],
  ])(
    'examples 1, 2, 5 (N2.R04, N2.R05): task %d, collected %d: short by %d, beyond by %d',
    (task, collected, short, beyond) => {
      const { result } = settle(task, collected)
      expect(result).toMatchObject({
        shortfallFen: settled(short),
        claimOnDistrictFen: settled(short),
        surplusFen: settled(beyond),
      })
    },
  )

  test('N2.R04 the water company has no district to claim on', () => {
    expect(settle(10_000, 1, {}, 'waterCompany').result).toMatchObject({
      shortfallFen: settled(9_999),
      claimOnDistrictFen: settled(0),
    })
  })

  test('example 3 (N2.R06): each part by its own rate', () => {
    const decision = settle(yuan(5_000_000), yuan(5_400_000), RATES)
    expect(decision.result!.commissionFen).toEqual(settled(yuan(170_000)))
    expect(codes(decision)).toEqual([])
  })

  test.each([
    [17, 17, 1],
    [16, 16, 0],
    [0, 10, 1],
    [0, 9, 0],
    [17, 27, 2],
  ])('N2.R06 task %d, collected %d: each part rounded by itself, %d', (task, collected, fen) => {
    expect(settle(task, collected, RATES).result!.commissionFen).toEqual(settled(fen))
  })

  test('example 4 (N2.R06): rates that are not set leave the commission open, never zero', () => {
    const decision = settle(yuan(5_000_000), yuan(5_400_000))
    expect(decision.result!.commissionFen).toEqual({ least: 0, most: yuan(5_400_000) })
    expect(codes(decision)).toEqual(['PARAMETER_NOT_SET'])
    expect(decision.requiresReview[0]!.missing.toSorted()).toEqual([
      'waste-fee.base-commission-rate',
      'waste-fee.surplus-commission-rate',
    ])
  })

  test.each<[Record<string, Wire>, number, number]>([
    [{ 'base-commission-rate': '5' }, 2_500, 12_000],
    [{ 'surplus-commission-rate': '8' }, 800, 4_000],
    [{}, 0, 50_000],
  ])('N2.R06 the rate is raised beyond the task: under %j between %d and %d', (slots, least, most) => {
    expect(settle(40_000, 50_000, slots).result!.commissionFen).toEqual({ least, most })
  })

  test.each<[string, number, Record<string, Wire>, string[]]>([
    [
      'equal rates beyond the task',
      10_001,
      { 'base-commission-rate': '3', 'surplus-commission-rate': '3' },
      ['RATE_NOT_RAISED'],
    ],
    ['equal rates at the task', 10_000, { 'base-commission-rate': '3', 'surplus-commission-rate': '3' }, []],
    ['a higher rate', 10_001, { 'base-commission-rate': '3', 'surplus-commission-rate': '3.0001' }, []],
    ['one rate alone', 10_001, { 'base-commission-rate': '3' }, ['PARAMETER_NOT_SET']],
  ])('N2.R06 %s', (_case, collected, slots, expected) => {
    expect(codes(settle(10_000, collected, slots))).toEqual(expected)
  })

  test.prop([fc.nat(10 ** 12), fc.nat(10 ** 12)])(
    'short and beyond never both, and they bring one to the other',
    (task, collected) => {
      const { shortfallFen, surplusFen } = settle(task, collected).result as unknown as Record<
        string,
        { least: number }
      >
      expect(Math.min(shortfallFen!.least, surplusFen!.least)).toBe(0)
      expect(collected + shortfallFen!.least - surplusFen!.least).toBe(task)
    },
  )
})

interface Status {
  readonly fullLevy: object
  readonly regulationRequired: object
  readonly deadline: object
  readonly timeliness: string
}
const STATUS = {
  levyStatusOn: '2021-08-31',
  normativeDocumentSinceOn: '2016-01-10',
  levyMeasuresContinue: true,
  levyMilestone: 'software',
  isLevyMilestoneDone: false,
}
const status = (change: object, slots: Record<string, Wire> = {}) =>
  decide<Status>(fullLevyStatus, { ...STATUS, ...change }, { asOf, book: book(slots) })

describe('N2.R07–R11 where the full levy stands', () => {
  test.each<[string, Record<string, Wire>, boolean]>([
    ['2021-11-29', { 'regulation-effective-on': '2021-11-30' }, false],
    ['2021-11-30', { 'regulation-effective-on': '2021-11-30' }, true],
    ['2199-12-31', {}, false],
  ])('N2.R07 on %s under %j: %s', (levyStatusOn, slots, begun) => {
    expect(status({ levyStatusOn }, slots).result!.fullLevy).toEqual(settled(begun))
  })

  test.each([
    ['2021-01-09', true, false],
    ['2021-01-10', true, true],
    ['2021-01-10', false, false],
  ])('example 8 (N2.R09): on %s, measures going on %s: required %s', (levyStatusOn, levyMeasuresContinue, required) => {
    expect(status({ levyStatusOn, levyMeasuresContinue }).result!.regulationRequired).toEqual(settled(required))
  })

  test.each([
    ['levyBodies', '2021-03-31'],
    ['regulation', '2021-10-31'],
    ['software', '2021-08-31'],
    ['publicity', '2021-12-31'],
    ['fullLevy', '2021-11-30'],
  ])('N2.R08 the deadline of %s is %s', (levyMilestone, day) => {
    expect(status({ levyMilestone }).result!.deadline).toEqual(settled(day))
  })

  test.each<[object, string]>([
    [{ isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-08-31' }, 'onTime'],
    [{ isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-09-01', levyStatusOn: '2021-09-01' }, 'late'],
    [{ levyStatusOn: '2021-08-31' }, 'open'],
    [{ levyStatusOn: '2021-09-01' }, 'overdue'],
  ])('example 9 (N2.R08): %j is %s', (change, timeliness) => {
    expect(status(change).result!.timeliness).toBe(timeliness)
  })

  test.each<[string, Record<string, Wire>, string[]]>([
    ['2021-11-30', { 'regulation-effective-on': '2021-11-30' }, []],
    ['2021-11-29', { 'regulation-effective-on': '2021-11-30' }, ['REGULATION_FIRST']],
    ['2021-11-30', {}, ['REGULATION_FIRST']],
  ])('N2.R11 a full levy on %s under %j', (levyMilestoneDoneOn, slots, expected) => {
    const on = { levyStatusOn: '2021-11-30' }
    const change = { levyMilestone: 'fullLevy', isLevyMilestoneDone: true, levyMilestoneDoneOn, ...on }
    expect(codes(status(change, slots))).toEqual(expected)
  })

  test.each([
    ['2021-02-27', false],
    ['2021-02-28', true],
  ])('N2.R09 five years from 29 February 2016 end on 28 February 2021: on %s %s', (levyStatusOn, required) => {
    const { result } = status({ levyStatusOn, normativeDocumentSinceOn: '2016-02-29' })
    expect(result!.regulationRequired).toEqual(settled(required))
  })

  test('N2.R07, R08 what has begun is not overdue, and what has not begun is not done', () => {
    const slots = { 'regulation-effective-on': '2021-12-01' }
    const fullLevy = { levyMilestone: 'fullLevy', levyStatusOn: '2021-12-31' }
    expect(status(fullLevy, slots).result).toMatchObject({ fullLevy: settled(true), timeliness: 'late' })
    expect(status({ ...fullLevy, levyMilestone: 'regulation' }, slots).result!.timeliness).toBe('late')
    const done = { ...fullLevy, isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-11-30' }
    expect(status(done).result).toMatchObject({ fullLevy: settled(false), timeliness: 'overdue' })
    expect(codes(status(done))).toEqual(['MILESTONE_OVERDUE', 'REGULATION_FIRST'])
  })

  test('days in their order: nothing is done, or in force, after the day that is looked at', () => {
    const late = { isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-09-01' }
    expect(faults(fullLevyStatus, { ...STATUS, ...late })).toEqual(['/levyMilestoneDoneOn afterAskedDay'])
    const young = { normativeDocumentSinceOn: '2021-09-01' }
    expect(faults(fullLevyStatus, { ...STATUS, ...young })).toEqual(['/normativeDocumentSinceOn afterAskedDay'])
  })

  test('example 7: a regulation of December makes the full levy late', () => {
    const slots = { 'regulation-effective-on': '2021-12-01' }
    const on = { levyStatusOn: '2021-12-31' }
    const change = { levyMilestone: 'fullLevy', isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-12-01', ...on }
    expect(status(change, slots).result!.timeliness).toBe('late')
  })

  test('N2.R11 other milestones need no regulation; the day is asked for where something is done', () => {
    const done = { isLevyMilestoneDone: true, levyMilestoneDoneOn: '2021-08-31' }
    expect(codes(status(done))).toEqual([])
    const later = { ...STATUS, levyStatusOn: '2021-09-01', isLevyMilestoneDone: true }
    expect(faults(fullLevyStatus, later)).toEqual(['/levyMilestoneDoneOn required'])
    // Looked at within its time, whatever is done was done in time.
    expect(faults(fullLevyStatus, { ...STATUS, isLevyMilestoneDone: true })).toEqual([])
    expect(faults(fullLevyStatus, STATUS)).toEqual([])
  })
})
