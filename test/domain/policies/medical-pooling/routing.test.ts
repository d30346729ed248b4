import { describe, expect, test } from 'vitest'
import { fundIncomeRoute } from '../../../../domain/policies/medical-pooling/fund-income-route.ts'
import { medicalBillSettlement } from '../../../../domain/policies/medical-pooling/medical-bill-settlement.ts'
import { BILLS, DUTIES, INCOMES } from '../../../../domain/policies/medical-pooling/options.ts'
import { poolingDuty } from '../../../../domain/policies/medical-pooling/pooling-duty.ts'
import { codes, decide } from '../../decide.ts'

const under = { asOf: '2021-06-30' }

interface Route {
  readonly payer: string
  readonly paidInto: string
  readonly endsIn: string
  readonly keptApart: { readonly least: boolean }
}

const ROUTES: [income: string, payer: string, paidInto: string, endsIn: string][] = [
  ['premium', 'countyTax', 'cityTreasury', 'specialAccount'],
  ['higherSubsidy', 'cityFinance', 'specialAccount', 'specialAccount'],
  ['citySubsidy', 'cityFinance', 'specialAccount', 'specialAccount'],
  ['countySubsidy', 'countyFinance', 'specialAccount', 'specialAccount'],
  ['cityHardshipPremium', 'cityFinance', 'specialAccount', 'specialAccount'],
  ['countyHardshipPremium', 'countyFinance', 'specialAccount', 'specialAccount'],
  ['reserve', 'cityMedicalSecurity', 'reserveAccount', 'reserveAccount'],
]

describe('A8.R15 where an income is paid in', () => {
  test.each(ROUTES)('%s: by %s into %s, and at last %s', (medicalFundIncome, payer, paidInto, endsIn) => {
    const { outcome, result } = decide<Route>(fundIncomeRoute, { medicalFundIncome }, under)
    expect([outcome, result]).toMatchObject(['computed', { payer, paidInto, endsIn }])
  })

  test('every income has a way, or is said to have none', () => {
    expect([...ROUTES.map(([income]) => income), 'other']).toEqual(Object.keys(INCOMES))
    const decision = decide(fundIncomeRoute, { medicalFundIncome: 'other' }, under)
    expect([decision.outcome, codes(decision)]).toEqual(['refused', ['ROUTE_NOT_GIVEN']])
  })

  test('only what goes to the treasury is passed on by finance', () => {
    const passedOn = ROUTES.filter(([medicalFundIncome]) =>
      codes(decide(fundIncomeRoute, { medicalFundIncome }, under)).includes('PASSED_ON_BY_FINANCE'),
    )
    expect(passedOn.map(([income]) => income)).toEqual(['premium'])
  })

  test('A8.R03 only the reserve is kept apart', () => {
    const apart = ROUTES.filter(
      ([medicalFundIncome]) => decide<Route>(fundIncomeRoute, { medicalFundIncome }, under).result!.keptApart.least,
    )
    expect(apart.map(([income]) => income)).toEqual(['reserve'])
  })
})

describe('A8.R16 who settles a bill', () => {
  test.each([
    ['cityProvider', 'cityAuthority', []],
    ['countyProvider', 'ownCounty', []],
    ['treatedElsewhere', 'countyOfInsured', []],
    ['cityInsuredElsewhere', undefined, ['SETTLEMENT_NOT_GIVEN']],
    ['betweenCounties', undefined, ['COUNTIES_DO_NOT_SETTLE']],
    ['notDesignated', undefined, ['SETTLEMENT_NOT_GIVEN']],
  ])('%s: %s', (medicalBill, settledBy, refusals) => {
    expect(Object.keys(BILLS)).toContain(medicalBill)
    const decision = decide<{ settledBy: string }>(medicalBillSettlement, { medicalBill }, under)
    expect([decision.result?.settledBy, codes(decision)]).toEqual([settledBy, refusals])
  })
})

describe('A8.R20 duties', () => {
  const OF: Readonly<Record<string, readonly [level: string, articles: readonly string[]]>> = {
    enrolmentPlan: ['city', ['四（一）1（1）']],
    contributionPolicy: ['city', ['四（一）1（1）']],
    taskBreakdown: ['city', ['四（一）1（1）']],
    fundRaising: ['city', ['四（一）1（1）']],
    disbursementRules: ['city', ['四（一）1（1）']],
    performanceRules: ['city', ['四（一）1（1）']],
    agencyProcedure: ['city', ['四（一）1（2）']],
    agencyNetwork: ['city', ['四（一）1（2）']],
    settlementPlatform: ['city', ['四（一）1（2）']],
    providerEntry: ['city', ['四（一）1（3）']],
    agreementRules: ['city', ['四（一）1（3）']],
    fundSafety: ['city', ['四（一）1（4）']],
    collection: ['county', ['四（一）2（1）']],
    registration: ['county', ['四（一）2（1）']],
    contributionRates: ['county', ['四（一）2（1）']],
    localProviders: ['county', ['四（一）2（1）', '四（一）2（2）']],
    policyExecution: ['county', ['四（一）2（2）']],
    properUse: ['county', ['四（一）2（2）']],
    localBills: ['county', ['四（一）2（2）']],
    billsElsewhere: ['county', ['四（一）2（2）']],
    remittance: ['county', ['四（一）2（3）']],
    gapCover: ['county', ['四（一）2（3）']],
  }

  test('every duty stands in a clause', () => {
    expect(Object.keys(OF)).toEqual(Object.keys(DUTIES))
  })

  test.each(Object.entries(OF))('%s: %j', (medicalPoolingDuty, [level, articles]) => {
    const { result, trace } = decide<{ heldBy: string }>(poolingDuty, { medicalPoolingDuty }, under)
    expect(result!.heldBy).toBe(level)
    const clauses = trace.filter(({ item, value }) => item !== 'heldBy' && value === true)
    expect(clauses.map(({ citation }) => citation.article)).toEqual(articles)
  })
})
