import { type Example, text, wan } from '../../kit/index.ts'

const scheme = {
  schemeInCentralUrbanArea: true,
  schemeApprovedByCity: true,
  schemeIsPrimaryDevelopment: true,
  schemeBegunOn: '2021-03-01',
}

/** A road within the contract, finished in good order, at the upper end of its range. */
const road = {
  ...scheme,
  acceptanceSubjects: ['infrastructure', 'formalities'],
  infrastructureCompletionAccepted: true,
  infrastructureMeetsNationalStandard: true,
  infrastructureMeetsContract: true,
  infrastructureMatchesDetailedPlan: true,
  developmentFormalitiesDone: true,
  planningFormalitiesDone: true,
  landFormalitiesDone: true,
  buildingFormalitiesDone: true,
  completionFilingDone: true,
  acceptanceInvestments: ['engineering'],
  engineeringRecognisedFen: wan(8400),
  engineeringContractLeastFen: wan(8000),
  engineeringContractMostFen: wan(8400),
}

const land = {
  ...scheme,
  schemeBegunOn: '2018-05-01',
  acceptanceSubjects: ['netLand', 'requisition'],
  netLandBasicsMet: true,
  landCompensationPaidInFull: true,
  attachmentsCleared: true,
  housesDemolished: true,
  wasteAboveGroundRemoved: true,
  preparedAreaMu: '119.99',
  contractAreaMu: '120',
  landApprovalDone: true,
  landRequisitionDone: true,
  landSupplyIndicatorsMet: true,
  acceptanceInvestments: [],
}

const number = (count: number) => ({ least: count, most: count })
const truth = (holds: boolean) => ({ least: holds, most: holds })

/** Golden examples of the tests: passed, several conditions failed, on the line, out of scope. */
export const examples: readonly Example[] = [
  {
    title: text('道路项目合格，投资额恰为上限', 'A road passes, its investment at the very top of the range'),
    asOf: '2021-12-31',
    situation: road,
    outcome: 'computed',
    result: {
      passes: truth(true),
      failures: number(0),
      infrastructure: 'passed',
      formalities: 'passed',
      engineeringInvestment: 'passed',
      housing: 'notApplicable',
      demolitionInvestment: 'notApplicable',
    },
  },
  {
    title: text('三处不合格，一并列出', 'Three conditions fail, and all are told'),
    asOf: '2021-12-31',
    situation: {
      ...road,
      infrastructureMatchesDetailedPlan: false,
      completionFilingDone: false,
      engineeringRecognisedFen: wan(8400) + 1,
    },
    outcome: 'computed',
    result: {
      passes: truth(false),
      failures: number(3),
      infrastructure: 'failed',
      formalities: 'failed',
      engineeringInvestment: 'failed',
    },
    codes: ['INFRASTRUCTURE_OFF_PLAN', 'COMPLETION_NOT_FILED', 'ENGINEERING_INVESTMENT_ABOVE_RANGE'],
  },
  {
    title: text('少 0.01 亩即不合格；早先开工也适用', 'A hundredth of a mu short fails; an earlier scheme is covered'),
    asOf: '2021-12-31',
    situation: land,
    outcome: 'computed',
    result: {
      passes: truth(false),
      failures: number(1),
      netLand: 'passed',
      requisition: 'failed',
      begun: 'beforeTheMeasures',
    },
    codes: ['AREA_BELOW_CONTRACT', 'EARLIER_SCHEME_COVERED'],
  },
  {
    title: text('面积多于合同：合格，另作提示', 'More area than the contract names: passed, and pointed out'),
    asOf: '2021-12-31',
    situation: { ...land, preparedAreaMu: '120.5' },
    outcome: 'computed',
    result: { passes: truth(true), requisition: 'passed', exceedsContract: truth(true) },
    codes: ['AREA_EXCEEDS_CONTRACT'],
  },
  {
    title: text('不在中心城区且未经批准：不适用', 'Outside the central area and not approved: not covered'),
    asOf: '2021-12-31',
    situation: { ...road, schemeInCentralUrbanArea: false, schemeApprovedByCity: false },
    outcome: 'refused',
    codes: ['OUTSIDE_CENTRAL_URBAN_AREA', 'NOT_APPROVED_BY_CITY'],
  },
]
