import { type Dated, FEN, PERCENT, percent, quantityParameter, slotQuantity, text, wan, yuan } from '../../kit/index.ts'
import { cite, ISSUED } from './policy.ts'

const since = <T>(article: string, value: T): Dated<T> => ({ from: ISSUED, value, cite: cite(article) })

export const siteSubsidy = quantityParameter(
  'logistics.overload-site-subsidy',
  text('每处非现场执法系统补助', 'Subsidy for each off-site enforcement system'),
  FEN,
  since('（二）', wan(30)),
)

export const storageRelief = quantityParameter(
  'logistics.storage-land-relief',
  text('大宗商品仓储用地土地使用税减征比例', 'Part of the land-use tax that is waived on bulk storage land'),
  PERCENT,
  since('（十一）', percent(50)),
)

/** The text promises a subsidy for new-energy express vehicles and names no sum. */
export const vehicleSubsidy = slotQuantity(
  'logistics.express-vehicle-subsidy',
  text('每辆新能源快递车补贴', 'Subsidy for each new-energy express vehicle'),
  FEN,
  { least: 0, most: yuan(1_000_000), cite: cite('（二十一）') },
)

/** The text asks for the green lane to be kept to; which part of a toll it waives stands elsewhere. */
export const greenLaneRelief = slotQuantity(
  'logistics.green-lane-relief',
  text('“绿色通道”减免通行费的比例', 'Part of the toll that the green lane waives'),
  PERCENT,
  { least: 0, most: percent(100), cite: cite('（十二）1') },
)

/** The text promises subsidies for projects of parcels to villages, by rules that it does not print. */
export const villageSubsidy = slotQuantity(
  'logistics.village-parcel-subsidy',
  text('每个“快递进村”项目补贴', 'Subsidy for each project of parcels to villages'),
  FEN,
  { least: 0, most: yuan(100_000_000), cite: cite('（十九）') },
)
