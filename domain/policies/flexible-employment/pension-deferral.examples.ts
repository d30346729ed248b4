import { type Example, text } from '../../kit/index.ts'

const worker = { isFlexibleWorker: true, pensionContributionYear: 2020, hasContributionDifficulty: true }

/** Golden examples: the year 2020; the next year; no difficulty. */
export const examples: readonly Example[] = [
  {
    title: text(
      '2020 年保险费，确有困难：可暂缓，补缴日未定',
      'Contributions of 2020, real difficulty: deferred, until when is not set',
    ),
    asOf: '2020-12-31',
    situation: worker,
    outcome: 'granted',
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('2021 年保险费：不在本措施之内', 'Contributions of 2021: not under these measures'),
    asOf: '2021-06-30',
    situation: { ...worker, pensionContributionYear: 2021 },
    outcome: 'refused',
    codes: ['YEAR_NOT_COVERED'],
  },
  {
    title: text('没有困难，也不是灵活就业', 'No difficulty, and not in flexible work'),
    asOf: '2021-06-30',
    situation: { ...worker, isFlexibleWorker: false, hasContributionDifficulty: false },
    outcome: 'refused',
    codes: ['NOT_A_FLEXIBLE_WORKER', 'NO_REAL_DIFFICULTY'],
  },
]
