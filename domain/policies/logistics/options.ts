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
