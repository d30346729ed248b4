import { all, formula, head, rule, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './household-registration.examples.ts'
import { cite, policy } from './policy.ts'

const settles = rule(
  'A4.R20',
  'settlesFreely',
  {
    label: text('外来人口落户不设门槛', 'Newcomers may register their household without limits'),
    cite: cite('1'),
    notices: [
      {
        code: 'BY_THE_POLICE',
        says: text(
          '在公安部门办理，材料照户籍管理的规定；暂不落户的可办居住证',
          'the police register, by their rules on papers; who does not move the household may have a residence permit',
        ),
        when: fact.wantsToSettle,
      },
    ],
  },
  all(
    head('NO_WISH_TO_SETTLE', text('没有落户的打算', 'no wish to register the household here'), fact.wantsToSettle),
    head(
      'NOT_IN_CENTRAL_AREA',
      text('落户地不在中心城区，本措施没有涉及', 'outside the central urban area, of which alone the measures speak'),
      fact.settlesInCentralArea,
    ),
    head(
      'ALREADY_REGISTERED_THERE',
      text('户口已在中心城区', 'the household is registered there already'),
      fact.registeredElsewhere,
    ),
  ),
)

/** 外来人口落户: whether a newcomer may settle in the central urban area; no condition is left (A4.R20). */
export const householdRegistration = formula({
  id: 'household-registration',
  title: text('外来人口落户中心城区', 'Registering a household in the central urban area'),
  summary: text(
    '外地人能不能把户口迁进中心城区，有没有限制。',
    'Whether newcomers may register their household in the central urban area, and under which limits.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled: settles,
  outputs: { settlesFreely: settles },
  goal: settles,
  examples,
})
