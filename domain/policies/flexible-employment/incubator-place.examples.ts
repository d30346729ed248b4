import { type Example, text } from '../../kit/index.ts'

const tenant = {
  seeksIncubatorPlace: true,
  incubatorBuiltByGovernment: true,
  keyGroup: 'graduate',
  freeIncubatorPlaceLeft: true,
}

/** Golden examples: a free place; whether one is left is open; all taken; a private incubator. */
export const examples: readonly Example[] = [
  {
    title: text('高校毕业生，还有空位：免租，补贴金额未定', 'A graduate, a place is left: no rent, subsidies not set'),
    asOf: '2021-06-30',
    situation: tenant,
    outcome: 'granted',
    result: { rentFen: { least: 0, most: 0 }, openingFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('是否有空位待查', 'Whether a place is left is not known yet'),
    asOf: '2021-06-30',
    situation: { seeksIncubatorPlace: true, incubatorBuiltByGovernment: true, keyGroup: 'ruralMigrant' },
    outcome: 'computed',
    result: { rentFen: { least: 0, most: 0 } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('免费场地已满', 'All free places are taken'),
    asOf: '2021-06-30',
    situation: { ...tenant, freeIncubatorPlaceLeft: false },
    outcome: 'refused',
    codes: ['NO_FREE_PLACE_LEFT'],
  },
  {
    title: text('民营孵化基地：不在此列', 'A private incubator: not covered'),
    asOf: '2021-06-30',
    situation: { ...tenant, incubatorBuiltByGovernment: false },
    outcome: 'refused',
    codes: ['NOT_BUILT_BY_GOVERNMENT'],
  },
]
