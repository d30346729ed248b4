import type { Figure } from './figures/figure.ts'
import { household, incomeAndWork } from './figures/livelihood.ts'
import { resultsAndChecks, settings } from './figures/results.ts'

export type { Figure } from './figures/figure.ts'

/**
 * The figures of the leading article on the fight against poverty, as it claims them.
 * A fact that consists of several figures is counted point by point.
 */
export const figures: readonly Figure[] = [...household, ...incomeAndWork, ...settings, ...resultsAndChecks]
