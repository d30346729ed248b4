import { expect, test } from 'vitest'
import { screen, type Wire, wan } from '../../../../domain/kit/index.ts'
import { innovation } from '../../../../domain/policies/innovation/index.ts'
import { entitlementsOf } from '../../../../domain/screening.ts'
import { bookOf, TODAY } from './case.ts'

// Articles 4 and 6 name universities and research institutes beside firms, article 2 whoever applies.

const HELD = ['platform-award', 'technology-contract-subsidy', 'rd-condition']

const screened = (facts: Readonly<Record<string, Wire>>) =>
  screen(entitlementsOf.institution, facts, { asOf: TODAY, book: bookOf() }).entitlements.map(
    ({ formula, eligibility, goal }) => [formula.id, eligibility, goal?.least],
  )

test('A5.R01, R04–R16, R25–R29: what an institution can hold', () => {
  expect(entitlementsOf.institution.map(({ id }) => id)).toEqual(HELD)
  expect(entitlementsOf.institution.every(({ policy }) => policy === innovation.policy)).toBe(true)
})

test('A5.R27: a university is screened for its transfer, its platform and its applications', () => {
  const university = {
    platformType: 'keyLaboratory',
    platformLevel: 'provincial',
    platformRecognisedOn: '2021-06-01',
    isNewPlatform: true,
    platformAlreadyRewarded: false,
    platformRewardedByOtherCityPolicy: false,
    technologyTransferItem: 'instituteTransfer',
    isInstituteOfCity: true,
    isContractRegistered: true,
    transferTurnoverFen: wan(900),
    transferClaimYear: 2021,
    transferSubsidyAlreadyPaid: false,
    transferPaidByOtherCityPolicy: false,
    rdApplication: 'project',
    applicantHadRdSpending: true,
  }
  expect(screened(university)).toEqual([
    ['platform-award', 'eligible', wan(50)],
    ['technology-contract-subsidy', 'eligible', wan(45)],
    ['rd-condition', 'eligible', 1],
  ])
})
