import { type Example, text } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

const site = { isConstructionProject: true, projectWorkersAreMigrants: true, projectHasInjuryInsurance: true }

/** Golden examples: covered and joined; not joined yet; no site; no migrants. */
export const examples: readonly Example[] = [
  {
    title: text('工地农民工，项目已参保', 'Migrants on a site whose project has joined'),
    asOf: '2021-06-30',
    situation: site,
    outcome: 'granted',
    result: { hasJoined: settled(true) },
    codes: ['PREMIUM_NOT_GIVEN'],
  },
  {
    title: text('项目还没有参保：应办未办', 'The project has not joined yet: it should have'),
    asOf: '2021-06-30',
    situation: { ...site, projectHasInjuryInsurance: false },
    outcome: 'computed',
    result: { hasJoined: settled(false) },
    codes: ['PROJECT_NOT_INSURED'],
  },
  {
    title: text('不是工程建设项目', 'No construction project'),
    asOf: '2021-06-30',
    situation: { ...site, isConstructionProject: false },
    outcome: 'refused',
    codes: ['NOT_A_CONSTRUCTION_PROJECT'],
  },
  {
    title: text('做工的不是农民工', 'Those who work there are no migrants'),
    asOf: '2021-06-30',
    situation: { ...site, projectWorkersAreMigrants: false },
    outcome: 'refused',
    codes: ['NO_MIGRANT_WORKERS'],
  },
]
