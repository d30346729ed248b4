import { fact, text } from '../../kit/index.ts'
import { PANEL_HEADS, PANEL_MEMBERS } from './options.ts'

export const head = fact.choice(
  'acceptancePanelHead',
  text('谁任验收工作组组长？', 'Who heads the acceptance panel?'),
  PANEL_HEADS,
)

export const members = fact.choices(
  'acceptancePanelMembers',
  text('验收工作组已有哪些方面的人员？', 'Whose people are on the acceptance panel?'),
  PANEL_MEMBERS,
)
