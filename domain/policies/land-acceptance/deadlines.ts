import {
  above,
  all,
  atLeast,
  atMost,
  caseOf,
  constant,
  DAYS,
  daysBetween,
  formula,
  head,
  highest,
  is,
  not,
  rule,
  type Text,
  type Truth,
  text,
  when,
  where,
} from '../../kit/index.ts'
import * as fact from './deadline.facts.ts'
import { examples } from './deadlines.examples.ts'
import * as options from './options.ts'
import { sessionEvent } from './parameters.ts'
import { cite, policy } from './policy.ts'
import { due, hasDeadline } from './time-limits.ts'

const kindIs = (...kinds: string[]): Truth => is(fact.kind, ...kinds)
const done = is(fact.progress, 'done')
const weighed = not(is(fact.progress, 'notAsked'))
const within = atMost(fact.progressOn, due)
const past = all(weighed, above(fact.progressOn, due))

const follows = (id: string, item: string, article: string, label: Text, condition: Truth) =>
  rule(id, item, { label, cite: cite(article) }, condition)

const acceptanceAgain = follows(
  'A2.R11',
  'acceptanceAgain',
  '第十五条',
  text('整改完毕，再次验收', 'Mended: accepted once more'),
  all(kindIs('itemRectification'), done),
)

const mayTerminate = follows(
  'A2.R17',
  'mayTerminate',
  '第十八条（二）',
  text('逾期未整改到位，可终止协议', 'Not cured in time: the agreement may be ended'),
  all(kindIs('defaultCure'), past),
)

const publicBodyLiable = follows(
  'A2.R19',
  'publicBodyLiable',
  '第十八条（三）',
  text('超期未解决，由公共单位担责', 'Not remedied in time: the public body is liable'),
  all(kindIs('publicBodyRemedy'), past),
)

const kept = follows(
  'A2.R10',
  'limitKept',
  '第十五条至第十八条',
  text('没有逾期', 'The limit is kept'),
  where(
    weighed,
    head('DONE_AFTER_LIMIT', text('过了时限才完成', 'done only after the limit'), where(done, within)),
    head('PAST_LIMIT', text('已过时限，尚未完成', 'past the limit and not done'), where(not(done), within)),
  ),
)

const panelActs = kindIs('regionAcceptance', 'overallAcceptance')

/** 验收时限: the last day of a time limit of annex 2, and whether it was kept (A2.R10–R12, R14, R16–R19, R22). */
export const deadlines = formula({
  id: 'land-acceptance-deadlines',
  title: text('土地一级开发验收时限', 'Time limits of the acceptance of primary land development'),
  summary: text(
    '某项验收、整改或补救最迟何日完成，是否逾期，逾期有何后果。',
    'The last day for an acceptance, a repair or a remedy, whether it was kept, and what follows if not.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: hasDeadline,
  checks: [kept],
  outputs: {
    dueOn: due,
    standing: caseOf(
      options.STANDINGS,
      [
        ['notAsked', not(weighed)],
        ['onTime', all(done, within)],
        ['late', done],
        ['open', within],
      ],
      'overdue',
    ),
    overdueDays: when(weighed, highest(daysBetween(due, fact.progressOn), constant(DAYS, 0))),
    consequence: caseOf(
      options.CONSEQUENCES,
      [
        ['acceptanceAgain', acceptanceAgain],
        ['mayTerminate', mayTerminate],
        ['publicBodyLiable', publicBodyLiable],
      ],
      'none',
    ),
    actor: caseOf(
      options.ACTORS,
      [
        ['projectOwner', kindIs('itemAcceptance')],
        ['acceptancePanel', panelActs],
        ['publicBody', kindIs('publicBodyRemedy')],
      ],
      'developer',
    ),
    testedEvent: caseOf(
      options.TESTED_EVENTS,
      [
        ['conclusionIssued', kindIs('itemAcceptance')],
        ['rectified', kindIs('itemRectification')],
        ['sessionOrganised', all(panelActs, is(sessionEvent, 'organised'))],
        ['reportIssued', panelActs],
        ['cured', kindIs('defaultCure')],
        ['contractCompleted', kindIs('governmentDelayExtension')],
      ],
      'matterResolved',
    ),
  },
  goal: all(weighed, within),
  labels: {
    dueOn: text('最后一天', 'Last day'),
    standing: text('期限状态', 'How the limit stands'),
    overdueDays: text('逾期天数', 'Days overdue'),
    consequence: text('后果', 'What follows'),
    actor: text('由谁办理', 'Who has to act'),
    testedEvent: text('以何事为准', 'The event that keeps the limit'),
  },
  constraints: [
    {
      code: 'beforeStart',
      field: 'acceptanceLimitProgressOn',
      says: text('不能早于时限起算之日', 'cannot lie before the day on which the limit starts'),
      holds: atLeast(fact.progressOn, fact.startedOn),
    },
    {
      code: 'beforeStart',
      field: 'acceptanceLimitAgreedDay',
      says: text('约定的期限不能早于起算之日', 'an agreed limit cannot lie before its start'),
      holds: atLeast(fact.agreedOn, fact.startedOn),
    },
  ],
  examples,
})
