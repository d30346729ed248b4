import { fact, text, yi } from '../../kit/index.ts'
import { INDICATORS, ORIGINS } from './options.ts'

// Enclave projects

export const isEnclave = fact.truth(
  'isNewEnclaveProject',
  text('是否为新引进的飞地项目？', 'Is it a newly introduced project that settles elsewhere?'),
)
export const firstTaxOn = fact.day(
  'enclaveFirstTaxOn',
  text('该项目首笔税收哪天入库？', 'On which day did its first tax come in?'),
  { time: 'done' },
)
export const receiptOn = fact.day(
  'enclaveReceiptOn',
  text('这笔税收哪天入库？', 'On which day did this tax come in?'),
  { time: 'done' },
)
export const localTax = fact.fen(
  'enclaveLocalTaxFen',
  text('这笔税收的地方留成是多少钱（以分计）？', 'How much of this tax, in fen, stays with the locality?'),
)
export const hasAgreement = fact.truth(
  'enclaveAgreementCoversYear',
  text('是否有重大项目协议覆盖该年度？', 'Does a signed agreement for a major project cover the year?'),
)
export const agreedShare = fact.percent(
  'enclaveAgreedCountyPercent',
  text('协议约定引资县区得百分之几？', 'What share, in percent, does the agreement give the introducing county?'),
  { conditional: true },
)

// Where projects settle

export const isAgricultural = fact.truth(
  'isAgriculturalProcessing',
  text('是否为农产品加工项目？', 'Does the project process agricultural products?'),
  { conditional: true },
)
export const isNewlyRecruited = fact.truth(
  'isNewlyRecruitedProject',
  text('是否为新招引项目？', 'Was it newly recruited?'),
  { conditional: true },
)
export const origin = fact.choice(
  'projectRecruitedBy',
  text('由哪里招引？', 'By which place was the project recruited?'),
  ORIGINS,
  { conditional: true },
)
export const isMunicipal = fact.truth(
  'isMunicipalRecruitedProject',
  text('是否为市级招引的项目？', 'Was it recruited by the city?'),
  { conditional: true },
)
export const fitsIndustry = fact.truth(
  'fitsCentralLeadingIndustry',
  text('是否符合中心城区主导产业？', 'Does it fit a leading industry of the central urban area?'),
  { conditional: true },
)
export const specialRequest = fact.truth(
  'hasSpecialSitingRequest',
  text('企业对选址是否有特殊要求？', 'Has the firm a special request as to where?'),
  { conditional: true },
)

// Land

export const isNewEntrant = fact.truth('isNewClusterEntrant', text('是否为新入驻项目？', 'Is it a new entrant?'))
export const inCluster = fact.truth(
  'isInCentralUrbanCluster',
  text('是否在中心城区产业集聚区？', 'Does it settle in a cluster of the central urban area?'),
)
export const investment = fact.fen(
  'committedInvestmentFen',
  text('承诺的固定资产投资是多少钱（以分计）？', 'How much fixed investment, in fen, is committed?'),
  { most: yi(1000) },
)
export const landArea = fact.mu('grantedLandMu', text('用地多少亩？', 'How many mu of land?'), {
  least: 1,
  most: 1_000_000,
})
export const indicators = fact.choices(
  'standardLandIndicators',
  text('出让时已确定哪些控制指标？', 'Which control indicators were fixed when the land was granted?'),
  INDICATORS,
)
export const inCentralArea = fact.truth(
  'isLandInCentralUrbanArea',
  text('土地是否在中心城区？', 'Does the land lie in the central urban area?'),
)
export const isNewGrant = fact.truth(
  'isNewLandGrant',
  text('土地是否在 2020-12-31（含）以后出让？', 'Was the land granted on or after 2020-12-31?'),
)
export const landPrice = fact.fen(
  'landGrantPriceFen',
  text('土地出让价款是多少钱（以分计）？', 'What is the price of the grant, in fen?'),
)
export const instalments = fact.amounts(
  'landGrantInstalmentsFen',
  text(
    '土地出让价款分期缴纳的，各期依次是多少钱（以分计）？',
    'What are the instalments of the price, in fen and in turn?',
  ),
  { mostRows: 60 },
)
export const canReclaim = fact.truth(
  'canIdleLandBeReclaimed',
  text('闲置土地能否收回？', 'Can the idle land be reclaimed?'),
)
export const feeLeviable = fact.truth(
  'isIdleLandFeeLeviable',
  text('能否征缴闲置费？', 'Can an idle-land fee be levied?'),
  { conditional: true },
)

// Headquarters

export const isRecognised = fact.truth(
  'isRecognisedHeadquarters',
  text(
    '企业是否认定为地区总部或总部型机构？',
    'Is the firm recognised as regional headquarters or a headquarters-type body?',
  ),
  { conditional: true },
)
export const wasAwarded = fact.truth(
  'wasHeadquartersAwarded',
  text('总部企业的这项认定是否已领过奖励？', 'Has this recognition as headquarters been awarded before?'),
  { past: true, conditional: true },
)
export const movedIn = fact.truth(
  'isHeadquartersMovedIn',
  text('企业的总部是否直接迁入本市？', 'Did the headquarters of the firm itself move to the city?'),
  { past: true, conditional: true },
)

// Targets

export const residents = fact.count(
  'centralUrbanResidents',
  text('中心城区常住人口是多少？', 'How many residents has the central urban area?'),
)
export const banks = fact.count(
  'newJointStockBanks',
  text('新引进几家全国性股份制银行？', 'How many national joint-stock banks were brought in?'),
)
export const leaders = fact.count(
  'supplyChainLeaders',
  text('有几家全国性供应链龙头企业？', 'How many national supply-chain leaders are there?'),
)
export const platforms = fact.count(
  'eCommerceLogisticsPlatforms',
  text('建成几个电商物流平台和园区？', 'How many e-commerce logistics platforms and parks are there?'),
)
export const isHubCity = fact.truth(
  'isNationalLogisticsHub',
  text('是否已列入国家物流枢纽城市？', 'Is it a national logistics hub city?'),
)
/** Looked at after its day, a target that is reached may have been reached in time. */
const reached = (name: string, zh: string, en: string) =>
  fact.day(name, text(zh, en), { conditional: true, past: true, time: 'done' })

export const residentsReachedOn = reached(
  'urbanResidentTargetReachedOn',
  '中心城区常住人口哪一天达到目标？',
  'On which day did the residents of the central urban area reach the target?',
)
export const banksReachedOn = reached(
  'jointStockBankTargetReachedOn',
  '新引进的全国性股份制银行哪一天达到目标家数？',
  'On which day did the national joint-stock banks brought in reach the target?',
)
export const hubOn = reached(
  'nationalLogisticsHubOn',
  '哪一天列入国家物流枢纽城市？',
  'On which day did it become a national logistics hub city?',
)
export const targetOn = fact.day(
  'urbanTargetsOn',
  text('要看城区目标在哪一天的情况？', 'On which day are the urban targets looked at?'),
  { time: 'done', conditional: true },
)

// Newcomers

export const wantsToSettle = fact.truth(
  'wantsToRegisterHousehold',
  text('本人是否想迁移户口？', 'Does the person want to move the registration of the household?'),
)
export const settlesInCentralArea = fact.truth(
  'settlesInCentralUrbanArea',
  text(
    '户口要迁入的地方是否在中心城区？',
    'Is it to the central urban area that the household moves its registration?',
  ),
  { conditional: true },
)
export const registeredElsewhere = fact.truth(
  'householdRegisteredElsewhere',
  text('本人户口现在是否在中心城区以外？', 'Is the household now registered outside the central urban area?'),
  { conditional: true, past: true },
)
