import {
  all,
  type Expression,
  either,
  head,
  is,
  monthsAfter,
  not,
  rule,
  sum,
  type Text,
  type Truth,
  text,
  when,
  where,
} from '../../kit/index.ts'
import * as fact from './deadline.facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const asked = (...kinds: string[]): Truth => is(fact.kind, ...kinds)

/** A limit of the text, in force for its own kind only: zero months stand for "not this limit". */
const months = (id: string, kind: string, article: string, label: Text, length: Expression<'months'>) =>
  rule(id, kind, { label, cite: cite(article), within: asked(kind) }, when(asked(kind), length))

const itemAcceptance = rule(
  'A2.R10',
  'itemAcceptance',
  {
    label: text('单项验收的月数', 'Months for the acceptance of an item'),
    cite: cite('第十五条'),
    within: asked('itemAcceptance'),
    notices: [
      {
        code: 'FILING_TESTED_APART',
        says: text(
          '一个月以专业验收结论为准；合格证和竣工备案另行核对，齐备后才算通过',
          'the month binds the professional conclusion; certificate and completion filing are checked apart, and the item passes only with both',
        ),
        when: asked('itemAcceptance'),
      },
    ],
  },
  when(asked('itemAcceptance'), law.itemMonths),
)

const lengths = [
  itemAcceptance,
  months(
    'A2.R11',
    'itemRectification',
    '第十五条',
    text('单项整改的月数', 'Months for mending an item'),
    law.rectificationMonths,
  ),
  months(
    'A2.R14',
    'regionAcceptance',
    '第十六条',
    text('区域验收的月数', 'Months for the acceptance of a region'),
    law.regionMonths,
  ),
  months(
    'A2.R16',
    'overallAcceptance',
    '第十七条',
    text('整体验收的月数', 'Months for the acceptance of the whole'),
    law.overallMonths,
  ),
  months(
    'A2.R17',
    'defaultCure',
    '第十八条（二）',
    text('违约整改的月数', 'Months for the cure of a default'),
    law.cureMonths,
  ),
]

/** The last day of the limit, included: so many months after its start, or the day on which both sides agreed. */
export const due = either(
  asked('governmentDelayExtension', 'publicBodyRemedy'),
  fact.agreedOn,
  monthsAfter(fact.startedOn, sum(...lengths)),
)

const without = (id: string, item: string, article: string, label: Text, code: string, says: Text) =>
  rule(id, item, { label, cite: cite(article) }, head(code, says, not(asked(item))))

const only = (kind: string, condition: Truth): Truth => where(asked(kind), condition)

const fixed = all(
  without(
    'A2.R12',
    'reAcceptance',
    '第十五条',
    text('不是整改后的再次验收', 'Not an acceptance once more after mending'),
    'NO_DEADLINE_FOR_RE_ACCEPTANCE',
    text('整改后要再次组织验收，但没有写明几日内', 'acceptance follows once more after mending, within no stated time'),
  ),
  without(
    'A2.R11',
    'rectificationAtHigherLevel',
    '第十五条至第十七条',
    text('不是区域或整体一级的整改', 'Not a mending at the level of a region or the whole'),
    'NO_RECTIFICATION_PERIOD_AT_THIS_LEVEL',
    text(
      '整改期限只对单项规定，区域和整体验收没有',
      'a time for mending is set for items only, not for a region or the whole',
    ),
  ),
  without(
    'A2.R22',
    'supplyPlan',
    '第二十一条',
    text('不是供应方案的提交', 'Not the submission of a supply plan'),
    'PROMPTLY_WITHOUT_DAYS',
    text('只要求及时提交，没有天数', 'it is to be submitted promptly; no number of days is set'),
  ),
)

const defaultConditions = rule(
  'A2.R17',
  'defaultConditions',
  {
    label: text('属于开发单位的重大违约', 'A default of the developer in a matter of weight'),
    cite: cite('第十八条（二）'),
  },
  only(
    'defaultCure',
    all(
      head(
        'CAUSE_NOT_DEVELOPER',
        text('原因在政府、政策或客观情况', 'caused by government, by policy or by circumstances'),
        is(fact.cause, 'developer'),
      ),
      head(
        'MATTER_NOT_MAJOR',
        text('不是主体事项或重大事项', 'neither a main nor a major matter'),
        is(fact.matter, 'main', 'major'),
      ),
    ),
  ),
)

const extensionAgreed = rule(
  'A2.R18',
  'extensionAgreed',
  { label: text('顺延经双方约定', 'The extension is agreed by both sides'), cite: cite('第十八条（一）') },
  only(
    'governmentDelayExtension',
    head(
      'EXTENSION_NOT_AGREED',
      text('顺延多久由双方协商，没有公式', 'how long it is extended is negotiated; no formula is given'),
      fact.agreed,
    ),
  ),
)

const remedyAgreed = rule(
  'A2.R19',
  'remedyAgreed',
  {
    label: text('解决期限经双方约定', 'The limit of the remedy is agreed by both sides'),
    cite: cite('第十八条（三）'),
  },
  only(
    'publicBodyRemedy',
    head(
      'REMEDY_LIMIT_NOT_AGREED',
      text('限期由双方书面约定，尚未约定', 'both sides set the limit in writing, and have not yet'),
      fact.agreed,
    ),
  ),
)

/** The text sets a limit of this kind, or lets both sides set it and they have. */
export const hasDeadline = all(fixed, defaultConditions, extensionAgreed, remedyAgreed)
