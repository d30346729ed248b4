import {
  all,
  any,
  atLeast,
  atMost,
  caseOf,
  type Expression,
  either,
  formula,
  head,
  is,
  not,
  periodEnd,
  rule,
  text,
} from '../../kit/index.ts'
import { dueState } from './due-state.ts'
import { RECIPIENTS, REPORTERS } from './options.ts'
import { startedOn } from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './progress-report.examples.ts'
import * as fact from './report.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('五（三）') })

const isQuarterly = is(fact.report, 'quarterlyReport')

const periodOf = (day: Expression<'day'>) => either(isQuarterly, periodEnd(day, 3), periodEnd(day, 6))

const lastDay = periodOf(fact.periodOn)

const due = rule(
  'A7.R16',
  'dueOn',
  {
    ...about('最后一天', 'Last day'),
    notices: [
      {
        code: 'HALF_YEAR_END',
        says: text(
          '文中只写每半年，以半年的最后一天计',
          'the text says twice a year; the last day of the half-year is taken',
        ),
        when: is(fact.report, 'halfYearlyBulletin'),
      },
    ],
  },
  lastDay,
)

const hasDay = rule(
  'A7.R16',
  'hasDay',
  about('写明了何时报送', 'The text says when it is due'),
  all(
    head(
      'BULLETIN_WITHOUT_TERMS',
      text(
        '季度通报只列了名目，由谁通报、何日通报文中没有',
        'the quarterly bulletin is only named: from whom and when is not in the text',
      ),
      not(is(fact.report, 'quarterlyBulletin')),
    ),
    head(
      'TALK_WITHOUT_TERMS',
      text('半年约谈的对象和日期文中没有', 'whom an interview is held with, and on which day, is not in the text'),
      not(is(fact.report, 'halfYearlyTalk')),
    ),
    head(
      'APPRAISAL_WITHOUT_DAY',
      text(
        '年度考评并入市政府年度责任目标，没有日期',
        'the yearly appraisal is part of that of the city’s yearly duties, without a day',
      ),
      not(is(fact.report, 'yearlyAppraisal')),
    ),
    head(
      'BEFORE_PROGRAMME',
      text('该期在方案印发之前结束', 'its period ended before the scheme was issued'),
      atLeast(lastDay, startedOn),
    ),
  ),
)

const { inTime, state, kept, overdueDays } = dueState(
  { done: fact.made, doneOn: fact.madeOn, askedOn: fact.statusOn, due },
  ['REPORT_LATE', text('过了期限才报送', 'made only after its last day')],
  ['REPORT_OVERDUE', text('已过期限，尚未报送', 'past its last day and not made')],
)

const status = rule('A7.R16', 'status', about('报送情况', 'How the report stands'), state)

const reporter = rule(
  'A7.R16',
  'reporter',
  about('由谁报送或发出', 'Who makes it'),
  caseOf(REPORTERS, [['countiesAndZones', isQuarterly]], 'cityGovernment'),
)

const recipient = rule(
  'A7.R16',
  'recipient',
  about('报给谁或通报谁', 'Who gets it, or is told of'),
  caseOf(RECIPIENTS, [['leadingGroupOffice', isQuarterly]], 'countiesAndZones'),
)

const dueKept = rule('A7.R16', 'dueKept', about('没有逾期', 'The last day is kept'), kept)

/** 进展报告: by when a progress report is due, from whom and to whom, and whether it was made in time (A7.R16). */
export const progressReport = formula({
  id: 'progress-report',
  title: text('“百园增效”进展报告日程', 'When reports of the hundred parks programme are due'),
  summary: text(
    '一份季度报告或半年通报最迟哪天、由谁报给谁，是否逾期。',
    'By when a quarterly report or half-yearly bulletin is due, from whom and to whom, and whether it is late.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: hasDay,
  checks: [dueKept],
  outputs: {
    dueOn: due,
    reporter,
    recipient,
    status,
    overdueDays,
  },
  goal: inTime,
  labels: { overdueDays: text('逾期天数', 'Days overdue') },
  constraints: [
    {
      code: 'afterStatusDay',
      field: 'parkReportMadeOn',
      says: text('报送日不能晚于查看日', 'a report cannot be made after the day of the question'),
      holds: any(not(fact.made), atMost(fact.madeOn, fact.statusOn)),
    },
    {
      code: 'beforeProgramme',
      field: 'parkReportMadeOn',
      says: text('报送日不能早于方案印发', 'a report cannot be made before the scheme was issued'),
      holds: any(not(fact.made), atLeast(fact.madeOn, startedOn)),
    },
    {
      code: 'beforePeriod',
      field: 'parkReportMadeOn',
      says: text('报送日不能早于所报的那一期', 'a report cannot be made before the period that it is for'),
      holds: any(not(fact.made), atLeast(periodOf(fact.madeOn), lastDay)),
    },
  ],
  examples,
})
