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
  text('是否为物流企业？', 'Is it a logistics enterprise?'),
)
export const isBulkStorage = fact.truth(
  'isBulkCommodityStorageLand',
  text('是否为大宗商品仓储设施用地？', 'Is the land for storing bulk commodities?'),
)
export const eligibleArea = fact.squareMetres(
  'bulkStorageAreaSquareMetres',
  text('符合条件的仓储用地是多少平方米？', 'How large is the eligible storage land, in square metres?'),
  { most: 10_000_000_00 },
)
export const otherArea = fact.squareMetres(
  'otherLandAreaSquareMetres',
  text('其余应税土地是多少平方米？', 'How large is the other taxable land, in square metres?'),
  { most: 10_000_000_00 },
)
export const taxRate = fact.fen(
  'landUseTaxRateFen',
  text('土地使用税每平方米一年多少分？', 'How much is the land-use tax for a square metre and year, in fen?'),
  { most: 100_000 },
)
export const taxMonths = fact.months('landUseTaxMonths', text('计税几个月？', 'For how many months?'), {
  least: 1,
  most: 12,
  bounded: true,
})

// Land that one already holds

export const ownLandUse = fact.choice(
  'ownLandUse',
  text('自有土地是哪类用地？', 'What use has the firm’s own land?'),
  LAND_USES,
)
export const planCompliant = fact.truth('isLandPlanCompliant', text('是否符合规划？', 'Does it comply with the plan?'))
export const useUnchanged = fact.truth('isLandUseUnchanged', text('用途是否不变？', 'Does its use stay as it is?'))
export const raisesUse = fact.truth(
  'raisesLandUtilisation',
  text('是否提高利用率或容积率？', 'Is it used more intensively, or built on more densely?'),
)
export const forLogistics = fact.truth(
  'isForLogisticsFacility',
  text('是否用于物流设施？', 'Is it for a logistics facility?'),
)

// Invoices

export const isSmallScale = fact.truth(
  'isSmallScaleTaxpayer',
  text('是否为增值税小规模纳税人？', 'Is it a small-scale taxpayer of VAT?'),
)
export const isTransport = fact.truth('isTransportBusiness', text('是否属于交通运输业？', 'Is its business transport?'))

// Vehicles

export const isExpress = fact.truth(
  'isExpressLogisticsVehicle',
  text('是否为快递物流车辆？', 'Is it a vehicle for express logistics?'),
)
export const isNew = fact.truth('isNewlyPurchasedVehicle', text('是否新购置车辆？', 'Was the vehicle newly bought?'))
export const inCatalogue = fact.truth(
  'isVehicleInNationalCatalogue',
  text('是否列入国家新能源汽车目录？', 'Is it in the national catalogue of new-energy vehicles?'),
)

// A charge

export const charge = fact.choice('logisticsCharge', text('收的是什么费？', 'What is charged for?'), CHARGES)
export const isPublished = fact.truth(
  'isChargePublished',
  text('该收费是否公示？', 'Is the charge on a published list?'),
)
export const published = fact.fen(
  'publishedChargeFen',
  text('公示的收费标准是多少分？', 'How much does the published list say, in fen?'),
  {
    conditional: true,
  },
)
export const charged = fact.fen('chargedFen', text('实际收了多少分？', 'How much was charged, in fen?'))
export const wasServed = fact.truth('wasServiceRendered', text('是否提供了服务？', 'Was a service rendered?'))
export const wasForced = fact.truth('wasChargeForced', text('是否强制收费？', 'Was it forced on the payer?'))

// Burdens on vehicles and firms

export const factoryFitted = fact.truth(
  'isPositioningFactoryFitted',
  text('车辆出厂时是否已装定位装置？', 'Did the vehicle leave the factory with a positioning device?'),
)
export const secondDevice = fact.truth(
  'isSecondDeviceDemanded',
  text('是否要求另装一套？', 'Is a second device demanded?'),
)
export const supplierImposed = fact.truth('isSupplierImposed', text('是否指定服务商？', 'Is a supplier imposed?'))
export const inRestrictedZone = fact.truth(
  'entersRestrictedZone',
  text('是否进入禁行区域？', 'Does the vehicle enter a restricted zone?'),
)
export const hasPermit = fact.truth('hasPolicePermit', text('是否有公安通行证？', 'Does it hold a pass of the police?'))
export const hasBarrier = fact.truth(
  'hasHeightBarrier',
  text('道路上是否设有限高设施？', 'Is there a height barrier on the road?'),
)
export const barrierApproved = fact.truth(
  'isHeightBarrierLawful',
  text('限高设施是否依法批准？', 'Was the barrier lawfully approved?'),
  { conditional: true },
)
export const ordinaryVehicle = fact.truth(
  'isOrdinaryGoodsVehicle',
  text('是否为普通货运车辆？', 'Is it an ordinary goods vehicle?'),
)
export const onlineCheck = fact.truth(
  'isAnnualCheckOfferedOnline',
  text('年审是否可以网上办理？', 'Can its annual check be done online?'),
)
export const tollBefore = fact.fen(
  'truckTollBeforeFen',
  text('调整前货车通行费总负担是多少分？', 'How much did trucks pay in tolls before the change, in fen?'),
)
export const tollAfter = fact.fen(
  'truckTollAfterFen',
  text('调整后货车通行费总负担是多少分？', 'How much do trucks pay in tolls after it, in fen?'),
)
export const preApproval = fact.truth(
  'isPreApprovalDemanded',
  text('注册登记前是否要求前置审批？', 'Is an approval demanded before registration?'),
)
export const legalBasis = fact.truth(
  'hasPreApprovalLegalBasis',
  text('前置审批是否有法定依据？', 'Has that approval a basis in law?'),
  { conditional: true },
)
