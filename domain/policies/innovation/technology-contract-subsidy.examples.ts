import { type Example, text, wan } from '../../kit/index.ts'

const settled = (amount: number) => ({ least: amount, most: amount })

const claim = {
  transferClaimYear: 2021,
  isContractRegistered: true,
  transferSubsidyAlreadyPaid: false,
  transferPaidByOtherCityPolicy: false,
}
const university = {
  ...claim,
  technologyTransferItem: 'instituteTransfer',
  isInstituteOfCity: true,
  transferTurnoverFen: wan(900),
}
const unit = {
  ...claim,
  technologyTransferItem: 'topThree',
  contractPlace: 2,
  unitsSharingContractPlace: 0,
}
const broker = {
  ...claim,
  technologyTransferItem: 'brokeredTransfer',
  transferInstitutionLevel: 'provincial',
  transferTurnoverFen: wan(2000),
  approvedTransferRatePercent: '1.5',
}

/** Golden examples of technology transfer: each claim, the ceiling, a shared place, refusals. */
export const examples: readonly Example[] = [
  {
    title: text('高校成交额 900 万元：5%，45 万元', 'A university with 9 million yuan of turnover: 5 %, 450,000 yuan'),
    asOf: '2021-12-31',
    situation: university,
    outcome: 'granted',
    result: { subsidyFen: settled(wan(45)), benefitingFen: settled(wan(45)), cityFen: settled(0) },
  },
  {
    title: text('成交额 1300 万元：封顶 50 万元', 'A turnover of 13 million yuan: cut to 500,000 yuan'),
    asOf: '2021-12-31',
    situation: { ...university, transferTurnoverFen: wan(1300) },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(50)) },
  },
  {
    title: text('登记金额第二名：3 万元，市级承担', 'Second by registered amount: 30,000 yuan from the city'),
    asOf: '2021-12-31',
    situation: unit,
    outcome: 'granted',
    result: { subsidyFen: settled(wan(3)), cityFen: settled(wan(3)) },
  },
  {
    title: text('第二名并列：2 或 3 万元，待裁定', 'Second place shared: 20,000 or 30,000 yuan, to be decided'),
    asOf: '2021-12-31',
    situation: { ...unit, unitsSharingContractPlace: 1 },
    outcome: 'granted',
    result: { subsidyFen: { least: wan(2), most: wan(3) } },
    codes: ['REVIEW_REQUIRED', 'SHARED_PLACE'],
  },
  {
    title: text(
      '新认定国家级示范机构：100 万元，分担待定',
      'A new national institution: 1 million yuan, shares to be set',
    ),
    asOf: '2021-12-31',
    situation: {
      technologyTransferItem: 'newInstitution',
      transferInstitutionLevel: 'national',
      isNewTransferInstitution: true,
      transferInstitutionRecognisedOn: '2021-03-01',
      transferSubsidyAlreadyPaid: false,
      transferPaidByOtherCityPolicy: false,
    },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(100)), cityFen: { least: 0, most: wan(100) } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('示范机构按批准的 1.5%：30 万元', 'An institution at the approved 1.5 %: 300,000 yuan'),
    asOf: '2021-12-31',
    situation: broker,
    outcome: 'granted',
    result: { subsidyFen: settled(wan(30)) },
  },
  {
    title: text('批准比例 2.5% 且未登记：不予补助', 'A rate of 2.5 % and no registration: refused'),
    asOf: '2021-12-31',
    situation: { ...broker, approvedTransferRatePercent: '2.5', isContractRegistered: false },
    outcome: 'refused',
    codes: ['RATE_ABOVE_CEILING', 'NOT_REGISTERED'],
  },
  {
    title: text('不申请技术转移奖补', 'Nothing claimed for technology transfer'),
    asOf: '2021-12-31',
    situation: { technologyTransferItem: 'none' },
    outcome: 'refused',
    codes: ['NO_TRANSFER_CLAIM'],
  },
]
