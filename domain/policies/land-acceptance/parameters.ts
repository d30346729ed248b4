import { DAY, dayNumber, MONTHS, quantityParameter, slotChoice, type Text, text } from '../../kit/index.ts'
import { SESSION_EVENTS } from './options.ts'
import { cite, ISSUED } from './policy.ts'

const limit = (id: string, label: Text, article: string, months: number) =>
  quantityParameter(`land-acceptance.${id}`, label, MONTHS, { from: ISSUED, value: months, cite: cite(article) })

export const itemMonths = limit(
  'item-acceptance-months',
  text('单项验收时限', 'Time for the acceptance of an item'),
  '第十五条',
  1,
)

export const rectificationMonths = limit(
  'item-rectification-months',
  text('单项不合格的整改时限', 'Time for mending a failed item'),
  '第十五条',
  1,
)

export const regionMonths = limit(
  'region-acceptance-months',
  text('区域验收时限', 'Time for the acceptance of a region'),
  '第十六条',
  2,
)

export const overallMonths = limit(
  'overall-acceptance-months',
  text('整体验收时限', 'Time for the acceptance of the whole'),
  '第十七条',
  3,
)

export const cureMonths = limit(
  'default-cure-months',
  text('开发单位违约的整改时限', 'Time for the cure of the developer’s default'),
  '第十八条（二）',
  3,
)

/** Which day of a panel's acceptance the limit binds: the text only says that it is to be organised in time. */
export const sessionEvent = slotChoice(
  'land-acceptance.session-event',
  text('区域、整体验收时限以何日为准', 'The day that the limit of a panel’s acceptance binds'),
  SESSION_EVENTS,
  { cite: cite('第十六条、第十七条'), presumed: 'organised' },
)

/** The day from which a scheme counts as begun under the measures. */
export const effectiveOn = quantityParameter(
  'land-acceptance.effective-on',
  text('办法实施日', 'Day on which the measures take effect'),
  DAY,
  { from: ISSUED, value: dayNumber(ISSUED), cite: cite('第二十二条') },
)
