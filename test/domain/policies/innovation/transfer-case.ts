import type { Range } from '../../../../domain/kit/index.ts'
import { technologyContractSubsidy as subsidy } from '../../../../domain/policies/innovation/technology-contract-subsidy.ts'
import { decided, type Facts, inWan, without } from './case.ts'

/** A claim for technology transfer of 2021, registered and not yet paid. */
const claim = (technologyTransferItem: string, more: Facts): Facts => ({
  technologyTransferItem,
  transferClaimYear: 2021,
  isContractRegistered: true,
  transferSubsidyAlreadyPaid: false,
  transferPaidByOtherCityPolicy: false,
  ...more,
})

/** A unit by its place among all, and how many share it. */
export const unit = (contractPlace: number, unitsSharingContractPlace = 0, more: Facts = {}) =>
  claim('topThree', { contractPlace, unitsSharingContractPlace, ...more })

/** A university of the city with this turnover. */
export const university = (turnover: number, more: Facts = {}) =>
  claim('instituteTransfer', { isInstituteOfCity: true, transferTurnoverFen: turnover, ...more })

/** A newly recognised transfer institution of this level. */
export const institution = (transferInstitutionLevel: string, more: Facts = {}): Facts =>
  without(
    claim('newInstitution', {
      transferInstitutionLevel,
      isNewTransferInstitution: true,
      transferInstitutionRecognisedOn: '2021-03-01',
      ...more,
    }),
    'transferClaimYear',
    'isContractRegistered',
  )

/** A provincial transfer institution with this turnover, at this approved rate. */
export const broker = (turnover: number, approvedTransferRatePercent: string, more: Facts = {}) =>
  claim('brokeredTransfer', {
    transferInstitutionLevel: 'provincial',
    transferTurnoverFen: turnover,
    approvedTransferRatePercent,
    ...more,
  })

/** The whole subsidy in 万元, or the outcome where there is none. */
export const paid = (facts: Facts) => {
  const amounts = inWan(subsidy, facts)
  return typeof amounts === 'string' ? amounts : amounts.subsidy
}

/** The whole subsidy in fen. */
export const fenOf = (facts: Facts) => decided(subsidy, facts).result!.subsidyFen as Range
