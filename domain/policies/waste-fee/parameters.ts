import {
  COUNT,
  DAY,
  type Dated,
  dayNumber,
  PERCENT,
  percent,
  quantityParameter,
  scheduleParameter,
  slotQuantity,
  text,
} from '../../kit/index.ts'
import { cite, ISSUED } from './policy.ts'

const since = <T>(article: string, value: T): Dated<T> => ({ from: ISSUED, value, cite: cite(article) })

const anyDay = { least: dayNumber(ISSUED), most: dayNumber('2199-12-31') }

/** The day on which the city's own regulation takes effect: with it the full levy begins. Not set: not begun. */
export const regulationOn = slotQuantity(
  'waste-fee.regulation-effective-on',
  text('市政府规章的施行日', 'Day on which the city’s regulation takes effect'),
  DAY,
  { ...anyDay, cite: cite('三（五）') },
)

/** The day from which payers other than households pay with the water bill. Not set: not yet. */
export const switchOn = slotQuantity(
  'waste-fee.non-household-switch-on',
  text('非居民改由供水公司代收之日', 'Day from which others than households pay with the water bill'),
  DAY,
  { ...anyDay, cite: cite('二（二）') },
)

const rate = (id: string, zh: string, en: string) =>
  slotQuantity(`waste-fee.${id}`, text(zh, en), PERCENT, { least: 0, most: percent(100), cite: cite('二（二）') })

export const baseRate = rate('base-commission-rate', '任务内手续费率', 'Commission on what the task asks for')
export const surplusRate = rate('surplus-commission-rate', '超额部分手续费率', 'Commission on what goes beyond it')

/** The last day of each milestone's month. */
export const milestones = scheduleParameter(
  'waste-fee.milestones',
  text('各项任务的期限', 'Last day of each milestone'),
  DAY,
  since('三', {
    levyBodies: dayNumber('2021-03-31'),
    regulation: dayNumber('2021-10-31'),
    software: dayNumber('2021-08-31'),
    publicity: dayNumber('2021-12-31'),
    fullLevy: dayNumber('2021-11-30'),
  }),
)

export const documentLife = quantityParameter(
  'waste-fee.normative-document-life',
  text('规范性文件施行满几年应制定规章', 'Years after which a regulation has to replace a normative document'),
  COUNT,
  since('三（二）', 5),
)
