import { type Example, text } from '../../kit/index.ts'

const on = (day: string) => ({ least: day, most: day })
const days = (number: number) => ({ least: number, most: number })

/** Golden examples of the time limits: typical, month's end, missed, without a limit. */
export const examples: readonly Example[] = [
  {
    title: text(
      '1 月 31 日申请单项验收：2 月 28 日到期，当日完成',
      'An item applied for on 31 January: done on the due day',
    ),
    asOf: '2021-06-30',
    situation: {
      acceptanceDeadlineKind: 'itemAcceptance',
      acceptanceLimitStartedOn: '2021-01-31',
      acceptanceLimitProgress: 'done',
      acceptanceLimitProgressOn: '2021-02-28',
    },
    outcome: 'computed',
    result: {
      dueOn: on('2021-02-28'),
      standing: 'onTime',
      overdueDays: days(0),
      consequence: 'none',
      actor: 'projectOwner',
      testedEvent: 'conclusionIssued',
    },
    codes: ['FILING_TESTED_APART'],
  },
  {
    title: text('区域验收迟了一天', 'A region, one day late'),
    asOf: '2021-12-31',
    situation: {
      acceptanceDeadlineKind: 'regionAcceptance',
      acceptanceLimitStartedOn: '2021-06-30',
      acceptanceLimitProgress: 'done',
      acceptanceLimitProgressOn: '2021-08-31',
    },
    outcome: 'computed',
    result: { dueOn: on('2021-08-30'), standing: 'late', overdueDays: days(1), testedEvent: 'sessionOrganised' },
  },
  {
    title: text('只问整体验收的到期日', 'The whole scheme: only the due day is asked'),
    asOf: '2021-12-31',
    situation: { acceptanceDeadlineKind: 'overallAcceptance', acceptanceLimitStartedOn: '2021-11-30' },
    outcome: 'computed',
    result: { dueOn: on('2022-02-28'), standing: 'notAsked', overdueDays: days(0), actor: 'acceptancePanel' },
  },
  {
    title: text(
      '重大违约三个月仍未整改：可终止协议',
      'A major default uncured after three months: the agreement may be ended',
    ),
    asOf: '2021-12-31',
    situation: {
      acceptanceDeadlineKind: 'defaultCure',
      developmentDefaultCause: 'developer',
      developmentDefaultMatter: 'major',
      acceptanceLimitStartedOn: '2021-05-20',
      acceptanceLimitProgress: 'undone',
      acceptanceLimitProgressOn: '2021-08-21',
    },
    outcome: 'computed',
    result: { dueOn: on('2021-08-20'), standing: 'overdue', overdueDays: days(1), consequence: 'mayTerminate' },
  },
  {
    title: text('整改后再次验收：没有时限', 'Acceptance once more after mending: no time limit'),
    asOf: '2021-06-30',
    situation: { acceptanceDeadlineKind: 'reAcceptance', acceptanceLimitStartedOn: '2021-04-16' },
    outcome: 'refused',
    codes: ['NO_DEADLINE_FOR_RE_ACCEPTANCE'],
  },
]
