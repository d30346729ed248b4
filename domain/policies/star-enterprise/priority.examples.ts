import { type Example, text } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: five stars; one star, alike; a star of before; none. */
export const examples: readonly Example[] = [
  {
    title: text('五星级企业：优先', 'Five stars: comes first'),
    asOf: '2021-06-30',
    situation: { starHeld: 'five', isStarOfLatestRating: true },
    outcome: 'granted',
    result: { place: settled(1), chiefFirst: settled(true) },
    codes: ['HOW_MUCH_NOT_SAID'],
  },
  {
    title: text('一星级企业：文中不分先后，同样优先', 'One star: the text ranks none before the other, first as well'),
    asOf: '2021-06-30',
    situation: { starHeld: 'one', isStarOfLatestRating: true },
    outcome: 'granted',
    result: { place: settled(1), chiefFirst: settled(true) },
  },
  {
    title: text('以前评的星级：不延续', 'A star of an earlier rating: not carried over'),
    asOf: '2021-06-30',
    situation: { starHeld: 'three', isStarOfLatestRating: false },
    outcome: 'refused',
    codes: ['STAR_NOT_CURRENT'],
  },
  {
    title: text('没有星级', 'No star'),
    asOf: '2021-06-30',
    situation: { starHeld: 'none' },
    outcome: 'refused',
    codes: ['NO_STAR'],
  },
]
