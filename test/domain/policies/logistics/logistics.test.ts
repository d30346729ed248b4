import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Book, wan, yuan } from '../../../../domain/kit/index.ts'
import { chargeCheck } from '../../../../domain/policies/logistics/charge-check.ts'
import { expressVehicleSubsidy } from '../../../../domain/policies/logistics/express-vehicle-subsidy.ts'
import { logisticsLandPrice } from '../../../../domain/policies/logistics/logistics-land-price.ts'
import { overloadSiteSubsidy } from '../../../../domain/policies/logistics/overload-site-subsidy.ts'
import { remoteInvoicing } from '../../../../domain/policies/logistics/remote-invoicing.ts'
import { storageLandUseTax } from '../../../../domain/policies/logistics/storage-land-use-tax.ts'
import { transportBurdenCheck } from '../../../../domain/policies/logistics/transport-burden-check.ts'
import { codes, decide, faults, NO_BOOK } from '../../decide.ts'

const under = { asOf: '2021-06-30' }
const settled = (value: unknown) => ({ least: value, most: value })

describe('A9.R01 systems that check overloading', () => {
  test.each([
    [1, wan(30)],
    [3, wan(90)],
    [7, wan(210)],
  ])('examples 1, 2: %d completed give %d fen', (completedOverloadSites, fen) => {
    const { outcome, result } = decide(overloadSiteSubsidy, { completedOverloadSites }, under)
    expect([outcome, result]).toEqual(['granted', { subsidyFen: settled(fen) }])
  })

  test('none completed: nothing, and why', () => {
    const decision = decide(overloadSiteSubsidy, { completedOverloadSites: 0 }, under)
    expect([decision.outcome, codes(decision)]).toEqual(['refused', ['NOTHING_COMPLETED']])
  })
})

const LAND = {
  isLogisticsEnterprise: true,
  isBulkCommodityStorageLand: true,
  bulkStorageAreaSquareMetres: '10000',
  otherLandAreaSquareMetres: '0',
  landUseTaxRateFen: 400,
  landUseTaxMonths: 12,
}
interface Tax {
  readonly fullTaxFen: { readonly least: number }
  readonly taxFen: { readonly least: number }
  readonly reliefFen: { readonly least: number }
}
const tax = (change: object) => decide<Tax>(storageLandUseTax, { ...LAND, ...change }, under)
const fen = (change: object) => tax(change).result!.taxFen.least

describe('A9.R02 half the land-use tax on bulk storage land', () => {
  test.each<[string, object, number]>([
    ['example 3: a year', {}, yuan(20_000)],
    ['example 4: mixed land', { bulkStorageAreaSquareMetres: '6000', otherLandAreaSquareMetres: '4000' }, yuan(28_000)],
    ['example 5: seven months', { landUseTaxMonths: 7 }, 1_166_667],
    ['one month', { landUseTaxMonths: 1 }, 166_667],
    // 0.5 × 0.03 m² × 100 fen = 1.5 fen: rounded once, up.
    ['hundredths of a metre', { bulkStorageAreaSquareMetres: '0.03', landUseTaxRateFen: 100 }, 2],
    ['less than half a fen', { bulkStorageAreaSquareMetres: '0.01', landUseTaxRateFen: 99 }, 0],
    ['exactly half a fen', { bulkStorageAreaSquareMetres: '0.01', landUseTaxRateFen: 100 }, 1],
  ])('%s', (_case, change, expected) => {
    expect(fen(change)).toBe(expected)
  })

  test('tax and relief make the full tax', () => {
    expect(tax({ otherLandAreaSquareMetres: '5000' }).result).toEqual({
      fullTaxFen: settled(yuan(60_000)),
      taxFen: settled(yuan(40_000)),
      reliefFen: settled(yuan(20_000)),
    })
  })

  test.each<[string, object, string[]]>([
    ['example 6: no logistics enterprise', { isLogisticsEnterprise: false }, ['NOT_LOGISTICS']],
    ['other land', { isBulkCommodityStorageLand: false }, ['NOT_BULK_STORAGE']],
    ['no eligible land', { bulkStorageAreaSquareMetres: '0' }, ['NO_ELIGIBLE_LAND']],
    ['a hundredth of a metre', { bulkStorageAreaSquareMetres: '0.01' }, []],
    [
      'all of it wrong',
      { isLogisticsEnterprise: false, isBulkCommodityStorageLand: false, bulkStorageAreaSquareMetres: '0' },
      ['NOT_LOGISTICS', 'NOT_BULK_STORAGE', 'NO_ELIGIBLE_LAND'],
    ],
  ])('%s', (_case, change, expected) => {
    expect(codes(tax(change))).toEqual(expected)
  })

  const hundredths = fc.integer({ min: 1, max: 10 ** 9 })
  test.prop([hundredths, fc.nat(10 ** 9), fc.nat(100_000), fc.integer({ min: 1, max: 12 })])(
    'is what whole-number arithmetic makes of it',
    (eligible, other, rate, months) => {
      const numerator = (BigInt(eligible) + 2n * BigInt(other)) * BigInt(rate) * BigInt(months)
      const expected = Number((2n * numerator + 2400n) / 4800n)
      const area = (inner: number) => String(inner / 100)
      expect(
        fen({
          bulkStorageAreaSquareMetres: area(eligible),
          otherLandAreaSquareMetres: area(other),
          landUseTaxRateFen: rate,
          landUseTaxMonths: months,
        }),
      ).toBe(expected)
    },
  )
})

describe('A9.R03 land that one already holds', () => {
  const land = {
    ownLandUse: 'storage',
    isLandPlanCompliant: true,
    isLandUseUnchanged: true,
    raisesLandUtilisation: true,
    isForLogisticsFacility: true,
  }
  test.each<[object, string[]]>([
    [{}, []],
    [{ ownLandUse: 'industrial' }, []],
    [{ ownLandUse: 'other' }, ['NOT_INDUSTRIAL_OR_STORAGE']],
    [{ ownLandUse: 'none' }, ['NO_OWN_LAND']],
    [{ isLandPlanCompliant: false }, ['AGAINST_PLAN']],
    [{ isLandUseUnchanged: false }, ['USE_CHANGED']],
    [{ raisesLandUtilisation: false }, ['NOT_USED_MORE']],
    [{ isForLogisticsFacility: false }, ['NOT_FOR_LOGISTICS']],
  ])('example 9: %j', (change, expected) => {
    const decision = decide(logisticsLandPrice, { ...land, ...change }, under)
    expect(codes(decision)).toEqual(expected)
    expect(decision.result).toEqual(expected.length > 0 ? undefined : { extraPriceFen: settled(0) })
  })
})

test.each<[boolean, boolean, string[]]>([
  [true, true, []],
  [false, true, ['NOT_SMALL_SCALE']],
  [true, false, ['NOT_TRANSPORT']],
  [false, false, ['NOT_SMALL_SCALE', 'NOT_TRANSPORT']],
])('A9.R04 small scale %s, transport %s', (isSmallScaleTaxpayer, isTransportBusiness, expected) => {
  const decision = decide(remoteInvoicing, { isSmallScaleTaxpayer, isTransportBusiness }, under)
  expect(codes(decision)).toEqual(expected)
  expect(decision.outcome).toBe(expected.length > 0 ? 'refused' : 'granted')
})

describe('A9.R07 new-energy express vehicles', () => {
  const vehicle = { isExpressLogisticsVehicle: true, isNewlyPurchasedVehicle: true, isVehicleInNationalCatalogue: true }
  const subsidy = (change: object, book: Book = NO_BOOK) =>
    decide<{ subsidyFen: object }>(expressVehicleSubsidy, { ...vehicle, ...change }, { ...under, book })

  test('a subsidy is supported, not granted; its sum is open until it is set, never zero', () => {
    const open = subsidy({})
    expect([open.outcome, codes(open)]).toEqual(['computed', ['SUPPORTED_ONLY', 'PARAMETER_NOT_SET']])
    expect(open.result!.subsidyFen).toEqual({ least: 0, most: null })
    const book = {
      id: 'set',
      values: { 'logistics.express-vehicle-subsidy': [{ from: '2021-01-01', value: yuan(3_000) }] },
    }
    expect(subsidy({}, book).result!.subsidyFen).toEqual(settled(yuan(3_000)))
  })

  test.each<[object, string[]]>([
    [{ isExpressLogisticsVehicle: false }, ['NOT_EXPRESS']],
    [{ isNewlyPurchasedVehicle: false }, ['NOT_NEW']],
    [{ isVehicleInNationalCatalogue: false }, ['NOT_IN_CATALOGUE']],
  ])('%j', (change, expected) => {
    expect(codes(subsidy(change))).toEqual(expected)
  })
})

describe('A9.R08 what is wrong with a charge', () => {
  const charge = {
    logisticsCharge: 'other',
    isChargePublished: true,
    publishedChargeFen: yuan(100),
    chargedFen: yuan(100),
    wasServiceRendered: true,
    wasChargeForced: false,
  }
  test.each<[object, string[]]>([
    [{}, []],
    [{ chargedFen: yuan(100) + 1 }, ['ABOVE_PUBLISHED']],
    [{ chargedFen: yuan(100) - 1 }, ['BELOW_PUBLISHED']],
    [{ logisticsCharge: 'secondLevelMaintenanceTest' }, ['ABOLISHED']],
    [{ logisticsCharge: 'dustSuppression' }, ['ABOLISHED']],
    [{ logisticsCharge: 'privateWagonManagement' }, ['ABOLISHED']],
    [{ logisticsCharge: 'longWagonReturn' }, ['UNDER_REVISION']],
    [{ logisticsCharge: 'occupancyDelay' }, ['UNDER_REVISION']],
    [{ isChargePublished: false }, ['NOT_PUBLISHED']],
    [{ wasServiceRendered: false }, ['NO_SERVICE']],
    [{ wasChargeForced: true }, ['FORCED']],
    [
      { isChargePublished: false, wasServiceRendered: false, wasChargeForced: true },
      ['NOT_PUBLISHED', 'NO_SERVICE', 'FORCED'],
    ],
  ])('example 7: %j', (change, expected) => {
    const decision = decide<{ lawful: object }>(chargeCheck, { ...charge, ...change }, under)
    expect(codes(decision)).toEqual(expected)
    const lawful = expected.every((code) => code === 'UNDER_REVISION' || code === 'BELOW_PUBLISHED')
    expect([decision.outcome, decision.result]).toEqual(['computed', { lawful: settled(lawful) }])
  })

  test('the published figure is asked for only where there is one', () => {
    const { publishedChargeFen: _, ...rest } = charge
    expect(faults(chargeCheck, rest)).toEqual(['/publishedChargeFen required'])
    expect(faults(chargeCheck, { ...rest, isChargePublished: false })).toEqual([])
  })

  test('where nothing was charged there is no charge to check', () => {
    const taken = [0, 1].map((chargedFen) => chargeCheck.situation.safeParse({ ...charge, chargedFen }).success)
    expect(taken).toEqual([false, true])
  })
})

describe('burdens on transport', () => {
  const haulage = {
    isPositioningFactoryFitted: true,
    isSecondDeviceDemanded: false,
    isSupplierImposed: false,
    entersRestrictedZone: false,
    hasPolicePermit: true,
    hasHeightBarrier: false,
    isOrdinaryGoodsVehicle: true,
    isAnnualCheckOfferedOnline: true,
    truckTollBeforeFen: 500,
    truckTollAfterFen: 500,
    isPreApprovalDemanded: false,
  }
  test.each<[string, string, object, string[]]>([
    ['A9.R05', 'example 8: a second device', { isSecondDeviceDemanded: true }, ['SECOND_DEVICE_DEMANDED']],
    ['A9.R05', 'the first device', { isSecondDeviceDemanded: true, isPositioningFactoryFitted: false }, []],
    ['A9.R06', 'an imposed supplier', { isSupplierImposed: true }, ['SUPPLIER_IMPOSED']],
    ['A9.R09', 'no pass', { entersRestrictedZone: true, hasPolicePermit: false }, ['NO_PERMIT']],
    ['A9.R09', 'a pass', { entersRestrictedZone: true, hasPolicePermit: true }, []],
    ['A9.R10', 'an unlawful barrier', { hasHeightBarrier: true, isHeightBarrierLawful: false }, ['UNLAWFUL_BARRIER']],
    ['A9.R10', 'a lawful barrier', { hasHeightBarrier: true, isHeightBarrierLawful: true }, []],
    ['A9.R11', 'no online check', { isAnnualCheckOfferedOnline: false }, ['NO_ONLINE_CHECK']],
    ['A9.R11', 'another vehicle', { isAnnualCheckOfferedOnline: false, isOrdinaryGoodsVehicle: false }, []],
    ['A9.R12', 'example 10: equal tolls', { truckTollAfterFen: 500 }, []],
    ['A9.R12', 'example 10: a fen more', { truckTollAfterFen: 501 }, ['TOLL_BURDEN_ROSE']],
    [
      'A9.R13',
      'an approval without a basis',
      { isPreApprovalDemanded: true, hasPreApprovalLegalBasis: false },
      ['NO_LEGAL_BASIS'],
    ],
    ['A9.R13', 'an approval with one', { isPreApprovalDemanded: true, hasPreApprovalLegalBasis: true }, []],
  ])('%s %s', (rule, _case, change, expected) => {
    const decision = decide<Record<string, { least: boolean }>>(transportBurdenCheck, { ...haulage, ...change }, under)
    expect(codes(decision)).toEqual(expected)
    const wrong = decision.trace.filter(({ value }) => value === false).map(({ rule: id }) => id)
    expect([...new Set(wrong)]).toEqual(expected.length > 0 ? [rule] : [])
    expect(Object.values(decision.result!).filter(({ least }) => !least)).toHaveLength(expected.length)
  })

  test('A9.R09 without a pass it may not enter, whether it enters or not', () => {
    const stays = decide<{ access: object }>(transportBurdenCheck, { ...haulage, hasPolicePermit: false }, under)
    expect([stays.result!.access, codes(stays)]).toEqual([settled(false), ['PASS_NEEDED']])
    expect(decide<{ access: object }>(transportBurdenCheck, haulage, under).result!.access).toEqual(settled(true))
  })

  test('what a barrier or an approval rests on is asked for where there is one', () => {
    expect(faults(transportBurdenCheck, haulage)).toEqual([])
    expect(faults(transportBurdenCheck, { ...haulage, hasHeightBarrier: true, isPreApprovalDemanded: true })).toEqual([
      '/isHeightBarrierLawful required',
      '/hasPreApprovalLegalBasis required',
    ])
  })
})
