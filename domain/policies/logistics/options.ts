import { type Options, text } from '../../kit/index.ts'

export const LAND_USES: Options = {
  industrial: text('工业用地', 'industrial'),
  storage: text('仓储用地', 'storage'),
  other: text('其他用地', 'other'),
  none: text('没有自有土地', 'it has no land of its own'),
}

export const CHARGES: Options = {
  secondLevelMaintenanceTest: text('营运车辆二级维护强制检测费', 'compulsory second-level maintenance test'),
  dustSuppression: text('抑尘费', 'dust suppression'),
  privateWagonManagement: text('自备车管理费', 'management of private wagons'),
  longWagonReturn: text('D 型长大货车回送费', 'return of type-D long wagons'),
  occupancyDelay: text('延期占用费', 'delayed occupancy'),
  other: text('其他收费', 'another charge'),
}

export const CARGOES: Options = {
  none: text('不跑货运', 'it carries no goods'),
  chilledPork: text('冷鲜猪肉', 'chilled pork'),
  otherFreshFarmGoods: text('其他鲜活农产品', 'other fresh farm goods'),
  other: text('其他货物', 'other goods'),
}

export const PROJECTS: Options = {
  none: text('没有物流项目', 'no logistics project'),
  nationalHub: text('国家物流枢纽', 'a national logistics hub'),
  railSiding: text('铁路专用线', 'a railway siding'),
  coldChain: text('冷链物流设施', 'cold-chain facilities'),
  otherMajor: text('其他重大物流项目', 'another major logistics project'),
  ordinary: text('一般物流项目', 'an ordinary logistics project'),
}

export const DESIGNATIONS: Options = {
  state: text('国家或国家有关部门', 'the state or one of its departments'),
  province: text('省里', 'the province'),
  neither: text('都没有', 'neither'),
}

export const QUOTAS: Options = {
  guaranteed: text('用地指标重点保障', 'the quota is guaranteed before all others'),
  first: text('用地优先保障', 'its need for land is met first'),
}

export const REGISTRATIONS: Options = {
  none: text('没有物流登记要办', 'no registration in logistics'),
  severalLicences: text('一个住所，多张执照', 'several licences at one address'),
  severalAddresses: text('一张执照，多个住所', 'several addresses on one licence'),
  ordinary: text('一个住所，一张执照', 'one licence at one address'),
}
