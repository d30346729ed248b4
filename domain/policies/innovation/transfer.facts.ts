import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once, whereNeeded } from './shared.facts.ts'

// Technology transfer (article 6)

export const transferItem = fact.choice(
  'technologyTransferItem',
  text('申请技术转移的哪一项奖补？', 'Which subsidy for technology transfer is claimed?'),
  options.TRANSFER_ITEMS,
)
export const registered = fact.truth(
  'isContractRegistered',
  text('技术合同是否已在全国登记系统登记？', 'Are the contracts registered in the national system?'),
  whereNeeded,
)
export const contractPlace = fact.count(
  'contractPlace',
  text(
    '按上年度登记金额排第几名？并列的取同一名次。',
    'Which place does the unit hold by last year’s registered amount? Equal amounts share the better place.',
  ),
  { least: 1, most: 10_000, ...whereNeeded, ...once },
)
export const sharingUnits = fact.count(
  'unitsSharingContractPlace',
  text('还有几个单位登记金额与其相同？', 'How many other units have the same registered amount?'),
  { most: 10_000, ...whereNeeded, ...once },
)
export const decidedPlace = fact.count(
  'decidedContractPlace',
  text('并列时审核人裁定为第几名？', 'Which place does the reviewer decide for a unit that shares one?'),
  { least: 1, most: 10_000, reviewed: true },
)
export const cityInstitute = fact.truth(
  'isInstituteOfCity',
  text('是否为本市的高校或科研院所？', 'Is the unit a university or research institute of the city?'),
  { ...whereNeeded, ...once },
)
export const transferTurnover = fact.fen(
  'transferTurnoverFen',
  text(
    '上年度在本市转移转化、有转账凭证和发票的技术合同成交额是多少分？',
    'What was last year’s turnover of contracts carried out in the city, proved by transfers and invoices, in fen?',
  ),
  whereNeeded,
)
export const institutionLevel = fact.choice(
  'transferInstitutionLevel',
  text('是哪一级技术转移示范机构？', 'At which level is the unit a recognised transfer institution?'),
  options.INSTITUTION_LEVELS,
  whereNeeded,
)
export const newInstitution = fact.truth(
  'isNewTransferInstitution',
  text('示范机构是否新认定？', 'Is the institution newly recognised?'),
  { ...whereNeeded, ...once },
)
export const institutionRecognisedOn = fact.day(
  'transferInstitutionRecognisedOn',
  text('示范机构是哪一天认定的？', 'On which day was the institution recognised?'),
  { ...whereNeeded, ...once },
)
export const approvedRate = fact.percent(
  'approvedTransferRatePercent',
  text('批准给示范机构的补助比例是百分之几？', 'Which rate was approved for the institution, in percent?'),
  { least: 1, reviewed: true },
)
export const severalPlaces = fact.truth(
  'hasSeveralBenefitingPlaces',
  text('受益地是否不止一个县区？', 'Does more than one place benefit?'),
  { presumed: false },
)
export const placeTurnover = fact.fen(
  'benefitingPlaceTurnoverFen',
  text('其中本受益地的成交额是多少分？', 'How much of the turnover belongs to the place asked about, in fen?'),
  whereNeeded,
)
export const transferPaid = fact.truth(
  'transferSubsidyAlreadyPaid',
  text('同一项、同一年度（或同一认定）是否已领过？', 'Has this item been paid for the year or the recognition?'),
  once,
)
export const transferPaidElsewhere = fact.truth(
  'transferPaidByOtherCityPolicy',
  text('同一事项是否已按本市其他政策领过？', 'Has another policy of the city paid for the same?'),
  once,
)
