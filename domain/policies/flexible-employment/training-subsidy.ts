import {
  all,
  any,
  atMost,
  head,
  is,
  monthsAfter,
  not,
  portion,
  rule,
  sum,
  type Text,
  text,
  when,
  where,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import * as fact from './training.facts.ts'

const marked = (label: Text) => ({ label, cite: cite('（七）') })

const startUp = is(fact.kind, 'startUp')
const online = is(fact.place, 'online')

const takesPart = not(is(fact.kind, 'none'))

/** What every payment for training starts from (A6.R08–R12): there is a training, or an appraisal. */
export const participation = rule(
  'A6.R09',
  'participation',
  marked(text('参加培训或鉴定', 'Takes part in training or an appraisal')),
  head('NO_TRAINING', text('没有参加培训或鉴定', 'no part in training or an appraisal'), takesPart),
)

/** An appraisal tests what was learnt: neither days of training nor a course that is paid in advance. */
export const isTraining = not(is(fact.kind, 'skillsAppraisal', 'none'))

const trainedOnline = all(isTraining, online)

const PAID_TO_EMPLOYER = text(
  '岗前培训补贴发给企业，不发给个人',
  'the subsidy for pre-job training goes to the firm, not to the person',
)

const youngBusiness = all(
  head('NO_SMALL_BUSINESS', text('不是小微企业主', 'owns no small or micro enterprise'), fact.ownsBusiness),
  head(
    'BUSINESS_OPEN_TOO_LONG',
    text('培训开始时开业已超过规定年限', 'the enterprise had been open too long when the training started'),
    atMost(fact.startsOn, monthsAfter(fact.openedOn, law.youngBusiness)),
  ),
)

const onlineInEpidemic = all(
  head('NOT_ONLINE', text('不是线上培训', 'not online'), online),
  head(
    'INSTITUTION_NOT_APPROVED',
    text('不是经审批的定点机构', 'not by an approved designated institution'),
    fact.approvedInstitution,
  ),
  head('NOT_DURING_EPIDEMIC', text('不在疫情期间', 'not during the epidemic'), fact.duringEpidemic),
)

/** A6.R08: start-up training of young firms, or online in the epidemic. Other kinds of training are not bound by it. */
const startUpScope = rule(
  'A6.R08',
  'startUpScope',
  marked(text('创业培训纳入补贴的范围', 'Start-up training within the subsidy')),
  where(startUp, any(youngBusiness, onlineInEpidemic)),
)

const kindInScope = rule(
  'A6.R09',
  'kindInScope',
  marked(text('纳入补贴的培训类别', 'A kind of training within the subsidy')),
  all(
    takesPart,
    head(
      'TRAINING_NOT_SUBSIDISED',
      text('这类培训不在补贴之列', 'this kind of training is not subsidised'),
      not(is(fact.kind, 'other')),
    ),
    head('EMPLOYER_IS_PAID', PAID_TO_EMPLOYER, not(is(fact.kind, 'preJob'))),
  ),
)

/** The training is one that the training subsidy covers. */
export const isSubsidised = all(kindInScope, startUpScope)

const startUpSubsidy = rule(
  'A6.R08',
  'startUpSubsidy',
  marked(text('创业培训补贴', 'Subsidy for start-up training')),
  when(all(startUp, startUpScope), law.startUpSubsidy),
)

const otherSubsidy = rule(
  'A6.R09',
  'otherSubsidy',
  {
    ...marked(text('技能培训和鉴定补贴', 'Subsidy for training in a skill and for its appraisal')),
  },
  sum(when(is(fact.kind, 'skills'), law.skillsSubsidy), when(is(fact.kind, 'skillsAppraisal'), law.appraisalSubsidy)),
)

/** What the training itself is worth: other documents fix it, so it is open until officers set it. */
export const trainingSubsidy = sum(startUpSubsidy, otherSubsidy)

/** A6.R12: of online training, a part of the subsidy is paid in advance. */
export const advance = rule(
  'A6.R12',
  'advance',
  {
    ...marked(text('线上培训先行拨付', 'Paid in advance for online training')),
    notices: [
      {
        code: 'ONLINE_TERMS_NOT_GIVEN',
        says: text(
          '线上培训也可改发培训费、交通费、生活费补贴，对象和标准见其他规定',
          'online training may instead be paid by allowances for training, travel and living; for whom and how much, other rules say',
        ),
        when: trainedOnline,
      },
    ],
  },
  when(trainedOnline, portion(trainingSubsidy, law.advanceShare, 'halfUp')),
)
