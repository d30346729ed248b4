import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { claimableYears, once, whereNeeded } from './shared.facts.ts'

// Technology transfer (article 6)

export const transferItem = fact.choice(
  'technologyTransferItem',
  text('申请技术转移的哪一项奖补？', 'Which subsidy for technology transfer is claimed?'),
  options.TRANSFER_ITEMS,
  once,
)
export const claimYear = fact.year(
  'transferClaimYear',
  text('申请的是哪一年度的技术转移奖补？', 'For which year is the subsidy for technology transfer claimed?'),
  { ...claimableYears, ...whereNeeded, ...once, time: 'done' },
)
export const registered = fact.truth(
  'isContractRegistered',
  text(
    '单位的技术合同是否已在全国登记系统登记？',
    'Are the unit’s technology contracts registered in the national system?',
  ),
  whereNeeded,
)
export const contractPlace = fact.count(
  'contractPlace',
  text(
    '单位按上年度技术合同登记金额排第几名？并列的取同一名次。',
    'Which place does the unit hold by last year’s registered technology contracts? Equal amounts share the better place.',
  ),
  { least: 1, most: 10_000, ...whereNeeded, ...once },
)
export const sharingUnits = fact.count(
  'unitsSharingContractPlace',
  text(
    '还有几个单位的技术合同登记金额与本单位相同？',
    'How many other units registered the same amount of technology contracts?',
  ),
  { most: 10_000, ...whereNeeded, ...once },
)
export const decidedPlace = fact.count(
  'decidedContractPlace',
  text(
    '技术合同登记金额并列时，审核人裁定为第几名？',
    'Which place does the reviewer decide for a unit that shares one by its registered contracts?',
  ),
  { least: 1, most: 10_000, reviewed: true },
)
export const cityInstitute = fact.truth(
  'isInstituteOfCity',
  text('单位是否为本市的高校或科研院所？', 'Is the unit a university or research institute of the city?'),
  { ...whereNeeded, ...once },
)
export const transferTurnover = fact.fen(
  'transferTurnoverFen',
  text(
    '上年度在本市转移转化、有转账凭证和发票的技术合同成交额是多少钱（以分计）？',
    'What was last year’s turnover of technology contracts carried out in the city, proved by transfers and invoices, in fen?',
  ),
  { ...whereNeeded, ...once },
)
export const institutionLevel = fact.choice(
  'transferInstitutionLevel',
  text('单位是哪一级技术转移示范机构？', 'At which level is the unit a recognised technology-transfer institution?'),
  options.INSTITUTION_LEVELS,
  whereNeeded,
)
export const newInstitution = fact.truth(
  'isNewTransferInstitution',
  text('技术转移示范机构是否新认定？', 'Is the technology-transfer institution newly recognised?'),
  { ...whereNeeded, ...once },
)
export const institutionRecognisedOn = fact.day(
  'transferInstitutionRecognisedOn',
  text('技术转移示范机构是哪一天认定的？', 'On which day was the technology-transfer institution recognised?'),
  { ...whereNeeded, ...once, time: 'done' },
)
export const approvedRate = fact.percent(
  'approvedTransferRatePercent',
  text(
    '批准给技术转移示范机构的补助比例是百分之几？',
    'Which rate was approved for the technology-transfer institution, in percent?',
  ),
  { least: 1, reviewed: true },
)
export const severalPlaces = fact.truth(
  'hasSeveralBenefitingPlaces',
  text(
    '技术转移的受益地是否不止一个县区？',
    'Does more than one county or district benefit from the technology transfer?',
  ),
  { presumed: false },
)
export const placeTurnover = fact.fen(
  'benefitingPlaceTurnoverFen',
  text(
    '技术合同成交额中，本受益地占多少钱（以分计）？',
    'How much of the turnover of technology contracts belongs to the place asked about, in fen?',
  ),
  whereNeeded,
)
export const transferPaid = fact.truth(
  'transferSubsidyAlreadyPaid',
  text(
    '技术转移的同一项奖补、同一年度（或同一认定）是否已领过？',
    'Has this subsidy for technology transfer been paid for the year or the recognition?',
  ),
  { ...whereNeeded, ...once },
)
export const transferPaidElsewhere = fact.truth(
  'transferPaidByOtherCityPolicy',
  text(
    '同一技术转移事项是否已按本市其他政策领过奖补？',
    'Has another policy of the city paid for the same technology transfer?',
  ),
  { ...whereNeeded, ...once },
)
