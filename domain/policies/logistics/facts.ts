import { fact, text } from '../../kit/index.ts'
import { CHARGES, LAND_USES } from './options.ts'

// Sites that check overloading

export const completedSites = fact.count(
  'completedOverloadSites',
  text('已建成并验收的非现场执法系统有几处？', 'How many off-site enforcement systems are completed and accepted?'),
  { most: 10_000 },
)

// Land-use tax

export const isLogisticsFirm = fact.truth(
  'isLogisticsEnterprise',
  text('企业是否为物流企业？', 'Is the firm a logistics enterprise?'),
  { past: true },
)
export const isBulkStorage = fact.truth(
  'isBulkCommodityStorageLand',
  text('企业的用地是否为大宗商品仓储设施用地？', 'Is the firm’s land used for storing bulk commodities?'),
)
export const eligibleArea = fact.squareMetres(
  'bulkStorageAreaSquareMetres',
  text(
    '企业的大宗商品仓储用地是多少平方米？',
    'How large is the firm’s land for storing bulk commodities, in square metres?',
  ),
  { most: 10_000_000_00 },
)
export const otherArea = fact.squareMetres(
  'otherLandAreaSquareMetres',
  text(
    '企业其余应缴土地使用税的土地是多少平方米？',
    'How large is the firm’s other land under the land-use tax, in square metres?',
  ),
  { most: 10_000_000_00 },
)
export const taxRate = fact.fen(
  'landUseTaxRateFen',
  text('土地使用税每平方米一年多少钱（以分计）？', 'How much is the land-use tax for a square metre and year, in fen?'),
  { most: 100_000 },
)
export const taxMonths = fact.months(
  'landUseTaxMonths',
  text('土地使用税计几个月？', 'For how many months is the land-use tax?'),
  {
    least: 1,
    most: 12,
    bounded: true,
  },
)

// Land that one already holds

export const ownLandUse = fact.choice(
  'ownLandUse',
  text('企业的自有土地是哪类用地？', 'What use has the firm’s own land?'),
  LAND_USES,
  { past: true },
)
export const planCompliant = fact.truth(
  'isLandPlanCompliant',
  text('自有土地上的建设是否符合规划？', 'Does building on the firm’s own land comply with the plan?'),
  { conditional: true },
)
export const useUnchanged = fact.truth(
  'isLandUseUnchanged',
  text('自有土地的用途是否不变？', 'Does the use of the firm’s own land stay as it is?'),
  { conditional: true },
)
export const raisesUse = fact.truth(
  'raisesLandUtilisation',
  text('自有土地是否提高利用率或容积率？', 'Is the firm’s own land used more intensively, or built on more densely?'),
  { conditional: true },
)
export const forLogistics = fact.truth(
  'isForLogisticsFacility',
  text('自有土地是否用于物流设施？', 'Is the firm’s own land used for a logistics facility?'),
  { conditional: true },
)

// Invoices

export const isSmallScale = fact.truth(
  'isSmallScaleTaxpayer',
  text('经营者是否为增值税小规模纳税人？', 'Is the business a small-scale taxpayer of VAT?'),
  { past: true },
)
export const isTransport = fact.truth(
  'isTransportBusiness',
  text('经营者是否属于交通运输业？', 'Is the business one of transport?'),
  { past: true },
)

// Vehicles

export const isExpress = fact.truth(
  'isExpressLogisticsVehicle',
  text('企业购置的是否为快递物流车辆？', 'Is the vehicle that the firm bought one for express logistics?'),
)
export const isNew = fact.truth(
  'isNewlyPurchasedVehicle',
  text('快递物流车辆是否新购置？', 'Was the vehicle for express logistics newly bought?'),
  { past: true },
)
export const inCatalogue = fact.truth(
  'isVehicleInNationalCatalogue',
  text(
    '快递物流车辆是否列入国家新能源汽车目录？',
    'Is the vehicle for express logistics in the national catalogue of new-energy vehicles?',
  ),
)

// A charge

export const charge = fact.choice('logisticsCharge', text('收的是什么费？', 'What is charged for?'), CHARGES)
export const isPublished = fact.truth(
  'isChargePublished',
  text('该收费是否公示？', 'Is the charge on a published list?'),
)
export const published = fact.fen(
  'publishedChargeFen',
  text('公示的收费标准是多少钱（以分计）？', 'How much does the published list say, in fen?'),
  {
    conditional: true,
  },
)
/** What is checked is a charge: where nothing was charged, there is none. */
export const charged = fact.fen('chargedFen', text('实际收了多少钱（以分计）？', 'How much was charged, in fen?'), {
  conditional: true,
  least: 1,
})
export const wasServed = fact.truth('wasServiceRendered', text('是否提供了服务？', 'Was a service rendered?'))
export const wasForced = fact.truth('wasChargeForced', text('是否强制收费？', 'Was it forced on the payer?'))

// Burdens on vehicles and firms

export const factoryFitted = fact.truth(
  'isPositioningFactoryFitted',
  text('车辆出厂时是否已装定位装置？', 'Did the vehicle leave the factory with a positioning device?'),
  { conditional: true },
)
export const secondDevice = fact.truth(
  'isSecondDeviceDemanded',
  text('是否要求另装一套？', 'Is a second device demanded?'),
  { conditional: true },
)
export const supplierImposed = fact.truth('isSupplierImposed', text('是否指定服务商？', 'Is a supplier imposed?'))
export const inRestrictedZone = fact.truth(
  'entersRestrictedZone',
  text('是否进入禁行区域？', 'Does the vehicle enter a restricted zone?'),
  { conditional: true },
)
export const hasPermit = fact.truth(
  'hasPolicePermit',
  text('是否有公安通行证？', 'Does it hold a pass of the police?'),
  { conditional: true },
)
export const hasBarrier = fact.truth(
  'hasHeightBarrier',
  text('道路上是否设有限高设施？', 'Is there a height barrier on the road?'),
  { conditional: true },
)
export const barrierApproved = fact.truth(
  'isHeightBarrierLawful',
  text('限高设施是否依法批准？', 'Was the barrier lawfully approved?'),
  { conditional: true },
)
export const ordinaryVehicle = fact.truth(
  'isOrdinaryGoodsVehicle',
  text('是否为普通货运车辆？', 'Is it an ordinary goods vehicle?'),
  { conditional: true },
)
export const onlineCheck = fact.truth(
  'isAnnualCheckOfferedOnline',
  text('年审是否可以网上办理？', 'Can its annual check be done online?'),
  { conditional: true },
)
export const tollBefore = fact.fen(
  'truckTollBeforeFen',
  text('调整前货车通行费总负担是多少钱（以分计）？', 'How much did trucks pay in tolls before the change, in fen?'),
  { conditional: true },
)
export const tollAfter = fact.fen(
  'truckTollAfterFen',
  text('调整后货车通行费总负担是多少钱（以分计）？', 'How much do trucks pay in tolls after it, in fen?'),
  { conditional: true },
)
export const preApproval = fact.truth(
  'isPreApprovalDemanded',
  text('注册登记前是否要求前置审批？', 'Is an approval demanded before registration?'),
  { conditional: true },
)
export const legalBasis = fact.truth(
  'hasPreApprovalLegalBasis',
  text('前置审批是否有法定依据？', 'Has that approval a basis in law?'),
  { conditional: true },
)
