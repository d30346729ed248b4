import { type Example, text } from '../../kit/index.ts'
import { PANEL_MEMBERS } from './options.ts'

const asOf = '2021-06-30'
const members = Object.keys(PANEL_MEMBERS)
const holds = (value: boolean) => ({ least: value, most: value })
const number = (count: number) => ({ least: count, most: count })

/** Golden examples: complete; experts missing; another head and nobody on it. */
export const examples: readonly Example[] = [
  {
    title: text('组长和十个方面都齐', 'Its head and all ten seats'),
    asOf,
    situation: { acceptancePanelHead: 'deputySecretaryGeneral', acceptancePanelMembers: members },
    outcome: 'computed',
    result: { complete: holds(true), headed: holds(true), missing: number(0) },
    codes: ['LIST_IS_OPEN'],
  },
  {
    title: text('缺专家', 'No experts'),
    asOf,
    situation: {
      acceptancePanelHead: 'deputySecretaryGeneral',
      acceptancePanelMembers: members.filter((member) => member !== 'experts'),
    },
    outcome: 'computed',
    result: { complete: holds(false), headed: holds(true), missing: number(1) },
    codes: ['EXPERTS_MISSING'],
  },
  {
    title: text('组长是其他人，人员都还没有', 'Somebody else heads it, and nobody is on it'),
    asOf,
    situation: { acceptancePanelHead: 'other', acceptancePanelMembers: [] },
    outcome: 'computed',
    result: { complete: holds(false), headed: holds(false), missing: number(10) },
    codes: ['WRONG_HEAD', 'JURISDICTION_MISSING', 'TESTING_BODY_MISSING'],
  },
]
