import { fact, text } from '../../kit/index.ts'
import { ITEMS } from './options.ts'

/** Asked for only of what is handed over. */
const conditional = { conditional: true }

export const item = fact.choice('acceptanceItem', text('验收的是哪一项？', 'Which item is under acceptance?'), ITEMS, {
  past: true,
})

export const passed = fact.truth(
  'acceptanceItemPassed',
  text('该项是否已验收合格？', 'Has the item passed its acceptance?'),
  conditional,
)

export const agreedOtherwise = fact.truth(
  'handOverAgreedOtherwise',
  text('片区开发合同对移交是否另有约定？', 'Does the contract of the scheme say otherwise about the hand-over?'),
  conditional,
)
