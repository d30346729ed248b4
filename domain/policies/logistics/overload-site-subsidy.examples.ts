import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const settled = (fen: number) => ({ least: fen, most: fen })

/** Golden examples: several, one, none. */
export const examples: readonly Example[] = [
  {
    title: text('建成七处', 'Seven completed'),
    asOf,
    situation: { completedOverloadSites: 7 },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(210)) },
  },
  {
    title: text('建成一处', 'One completed'),
    asOf,
    situation: { completedOverloadSites: 1 },
    outcome: 'granted',
    result: { subsidyFen: settled(wan(30)) },
  },
  {
    title: text('尚未建成', 'None completed'),
    asOf,
    situation: { completedOverloadSites: 0 },
    outcome: 'refused',
    codes: ['NOTHING_COMPLETED'],
  },
]
