import { type Example, text, wan } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

const technologyFirm = {
  innovationClaimYear: 2021,
  rdBackSubsidyAlreadyPaid: false,
  rdSupportAlreadyPaid: false,
  rdPaidByOtherCityPolicy: false,
  isTechnologyEnterprise: true,
  rdExpensePriorYearFen: wan(1200),
  isAboveScaleOfAnySector: true,
  isFirstTimeInRdStatistics: false,
  hadProvincialRdSubsidy: false,
  hadCityRdSubsidy: false,
  reportsHighTechValueAdded: false,
  wasInRdStatistics: true,
  filedRdStatisticsForm: true,
}
const otherFirm = { ...technologyFirm, isTechnologyEnterprise: false, isFirstTimeInRdStatistics: true }

/** Golden examples of the R&D subsidy: no rate is set, approved support, support under review, one of two paid, refused. */
export const examples: readonly Example[] = [
  {
    title: text('科技型企业：比例未设定，金额待定', 'A technology enterprise: no rate is set, the amount stays open'),
    asOf: '2021-12-31',
    situation: technologyFirm,
    outcome: 'granted',
    result: { subsidyFen: { least: 0, most: wan(1200) }, supportFen: settled(0), favoured: settled(true) },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('首次纳入统计的规上企业：按批准额', 'A firm first in the statistics: the approved amount'),
    asOf: '2021-12-31',
    situation: { ...otherFirm, approvedRdSupportFen: wan(8) },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(8)), backSubsidyFen: settled(0) },
  },
  {
    title: text('同一企业：补贴尚未批准', 'The same firm: its support is not yet approved'),
    asOf: '2021-12-31',
    situation: otherFirm,
    outcome: 'granted',
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text(
      '后补助已领，研发补贴未领：仍可领补贴',
      'The back-subsidy was paid, the support not yet: the support is due',
    ),
    asOf: '2021-12-31',
    situation: {
      ...technologyFirm,
      rdBackSubsidyAlreadyPaid: true,
      reportsHighTechValueAdded: true,
      approvedRdSupportFen: wan(5),
    },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(5)), backSubsidyFen: settled(0), supportFen: settled(wan(5)) },
  },
  {
    title: text('已享受省补助且 2023 年申请：不予补助', 'Provincial subsidy received, claimed for 2023: refused'),
    asOf: '2021-12-31',
    situation: { ...otherFirm, hadProvincialRdSubsidy: true, innovationClaimYear: 2023 },
    outcome: 'refused',
    codes: ['OUTSIDE_PERIOD', 'HAD_PROVINCIAL_RD_SUBSIDY', 'NOT_TECHNOLOGY_ENTERPRISE', 'NO_HIGH_TECH_DATA'],
  },
]
