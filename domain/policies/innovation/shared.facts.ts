import { fact, text } from '../../kit/index.ts'

/** It has happened, or is what the claim is about: no change of it can be proposed. */
export const once = { past: true } as const

/** Asked only where it can change the decision. */
export const whereNeeded = { conditional: true } as const

/** The years for which money can be claimed at all, wide enough to be refused for their own reason. */
export const claimableYears = { least: 2000, most: 2100 } as const

/** The year of a yearly subsidy; the figures that it rests on are of the year before. */
export const claimYear = fact.year(
  'innovationClaimYear',
  text(
    '申请的是哪一年度的研发补助或海外人才津贴？',
    'For which year is the R&D subsidy or the allowance for talent from overseas claimed?',
  ),
  { ...claimableYears, ...once, time: 'done' },
)
