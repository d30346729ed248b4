import { type Example, text } from '../../kit/index.ts'

const loan = {
  hasStartUpLoan: true,
  borrowerAffectedByEpidemic: true,
  hasRepaymentDifficulty: true,
  extensionMonths: 12,
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: the full year; a month more; approved; not affected; no such loan. */
export const examples: readonly Example[] = [
  {
    title: text('展期 12 个月', 'Twelve months'),
    asOf: '2021-06-30',
    situation: loan,
    outcome: 'computed',
    result: { extensionMonths: settled(12), withinLimit: settled(true) },
    codes: ['INTEREST_SUBSIDY_CONTINUES'],
  },
  {
    title: text('已展期 6 个月，再申请 7 个月：须例外批准', 'Seven months after six: an exception is needed'),
    asOf: '2021-06-30',
    situation: { ...loan, earlierExtensionMonths: 6, extensionMonths: 7 },
    outcome: 'computed',
    result: { totalExtensionMonths: settled(13), withinLimit: settled(false) },
    codes: ['NEEDS_EXCEPTION', 'REVIEW_REQUIRED'],
  },
  {
    title: text('13 个月，例外获批', 'Thirteen months, approved as an exception'),
    asOf: '2021-06-30',
    situation: { ...loan, extensionMonths: 13, extensionExceptionApproved: true },
    outcome: 'computed',
    result: { extensionMonths: settled(13) },
    codes: ['NEEDS_EXCEPTION'],
  },
  {
    title: text('6 个月，但未受疫情影响：不适用', 'Six months, but not affected by the epidemic: not covered'),
    asOf: '2021-06-30',
    situation: { ...loan, extensionMonths: 6, borrowerAffectedByEpidemic: false },
    outcome: 'refused',
    codes: ['NOT_AFFECTED_BY_EPIDEMIC'],
  },
  {
    title: text('没有创业担保贷款：不适用', 'No guaranteed start-up loan: not covered'),
    asOf: '2021-06-30',
    situation: { ...loan, hasStartUpLoan: false },
    outcome: 'refused',
    codes: ['NO_START_UP_LOAN'],
  },
]
