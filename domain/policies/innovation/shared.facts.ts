import { fact, text } from '../../kit/index.ts'

/** It has happened: no change of it can be proposed. */
export const once = { past: true } as const

/** Asked only where it can change the decision. */
export const whereNeeded = { conditional: true } as const

const yearOfClaim = (particulars: { readonly conditional?: true }) =>
  fact.count('innovationClaimYear', text('申请的是哪一年度的补助？', 'For which year is the money claimed?'), {
    least: 2000,
    most: 2100,
    ...once,
    ...particulars,
  })

/** The year of a yearly subsidy; the figures that it rests on are of the year before. */
export const claimYear = yearOfClaim({})

/** The same question, where some claims go by another day. */
export const claimYearWhereNeeded = yearOfClaim(whereNeeded)
