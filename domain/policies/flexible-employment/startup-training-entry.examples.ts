import { type Example, text } from '../../kit/index.ts'

const settled = { least: true, most: true }

/** Golden examples: admitted; no wish; not in flexible work. */
export const examples: readonly Example[] = [
  {
    title: text('灵活就业，想创业', 'In flexible work, and wants to start a business'),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: true, wantsToStartBusiness: true },
    outcome: 'granted',
    result: { isAdmitted: settled },
    codes: ['SUBSIDY_APART'],
  },
  {
    title: text('灵活就业，不想创业', 'In flexible work, without that wish'),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: true, wantsToStartBusiness: false },
    outcome: 'refused',
    codes: ['NO_WISH_TO_START'],
  },
  {
    title: text('不是灵活就业人员，也不想创业', 'Not in flexible work, and without that wish'),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: false, wantsToStartBusiness: false },
    outcome: 'refused',
    codes: ['NOT_A_FLEXIBLE_WORKER', 'NO_WISH_TO_START'],
  },
]
