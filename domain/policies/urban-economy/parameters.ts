import {
  COUNT,
  DAY,
  type Dated,
  dayNumber,
  FEN,
  type Options,
  PERCENT,
  percent,
  quantityParameter,
  slotChoice,
  slotQuantity,
  text,
  tiersParameter,
  wan,
  yi,
} from '../../kit/index.ts'
import { cite, ISSUED } from './policy.ts'

const since = <T>(article: string, value: T): Dated<T> => ({ from: ISSUED, value, cite: cite(article) })

/** What the introducing county keeps, by the year of the policy. */
export const countyShare = tiersParameter(
  'urban-economy.enclave-county-share',
  text('飞地项目税收归引资县区的比例', 'Share of an enclave project’s tax that the introducing county keeps'),
  COUNT,
  PERCENT,
  since('2', [
    [1, percent(100)],
    [4, percent(60)],
    [6, percent(30)],
  ] as [number, number][]),
)

const COUNTINGS: Options = {
  anniversary: text('以首笔税收入库日的周年计', 'by anniversaries of the first tax'),
  calendarYear: text('以日历年度计', 'by calendar years'),
}

/** The text does not say from which day its years run. */
export const yearCounting = slotChoice(
  'urban-economy.enclave-year-counting',
  text('政策年度的计法', 'How the years of the policy are counted'),
  COUNTINGS,
  { cite: cite('2'), presumed: 'anniversary' },
)

export const intensityFloor = quantityParameter(
  'urban-economy.investment-intensity',
  text('每亩投资强度下限', 'Least investment for a mu'),
  FEN,
  since('22', wan(230)),
)

/** The award is promised, its amount left to a policy still to be made. */
export const headquartersAward = slotQuantity(
  'urban-economy.headquarters-award',
  text('总部企业一次性奖励', 'One-off award for headquarters'),
  FEN,
  { least: 0, most: yi(10), cite: cite('8') },
)

export const residents = quantityParameter(
  'urban-economy.resident-target',
  text('中心城区常住人口目标', 'Residents of the central urban area to be reached'),
  COUNT,
  since('1', 1_500_000),
)

const atLeastFrom = (id: string, zh: string, en: string, article: string, least: number, most: number) => ({
  least: quantityParameter(
    `urban-economy.${id}-least`,
    text(`${zh}下限`, `${en}: least`),
    COUNT,
    since(article, least),
  ),
  most: quantityParameter(`urban-economy.${id}-most`, text(`${zh}上限`, `${en}: most`), COUNT, since(article, most)),
})

export const banks = atLeastFrom('banks', '新引进股份制银行', 'New joint-stock banks', '9', 2, 3)
export const leaders = atLeastFrom('supply-chain-leaders', '供应链龙头企业', 'Supply-chain leaders', '19', 2, 3)
export const platforms = atLeastFrom(
  'e-commerce-logistics',
  '电商物流平台和园区',
  'E-commerce logistics platforms and parks',
  '24',
  3,
  5,
)

export const targetDay = quantityParameter(
  'urban-economy.target-day',
  text('目标期限', 'Day by which the targets are to be reached'),
  DAY,
  since('1、9、24', dayNumber('2025-12-31')),
)
