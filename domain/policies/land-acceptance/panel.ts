import {
  all,
  always,
  COUNT,
  constant,
  difference,
  formula,
  has,
  head,
  is,
  numberOf,
  rule,
  text,
} from '../../kit/index.ts'
import { PANEL_MEMBERS } from './options.ts'
import { examples } from './panel.examples.ts'
import * as fact from './panel.facts.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('第十九条') })

const CODES: Readonly<Record<string, string>> = {
  jurisdiction: 'JURISDICTION_MISSING',
  housing: 'HOUSING_MISSING',
  development: 'DEVELOPMENT_MISSING',
  naturalResources: 'NATURAL_RESOURCES_MISSING',
  finance: 'FINANCE_MISSING',
  urbanManagement: 'URBAN_MANAGEMENT_MISSING',
  publicSecurity: 'PUBLIC_SECURITY_MISSING',
  greening: 'GREENING_MISSING',
  testingBody: 'TESTING_BODY_MISSING',
  experts: 'EXPERTS_MISSING',
}

const seats = Object.entries(PANEL_MEMBERS).map(([seat, { zh, en }]) =>
  rule(
    'A2.R24',
    seat,
    about(`已有：${zh}`, `On the panel: ${en}`),
    head(CODES[seat]!, text(`还缺${zh}`, `not on the panel yet: ${en}`), has(fact.members, seat)),
  ),
)

const headed = rule(
  'A2.R24',
  'headed',
  about('组长合乎规定', 'It is headed as the text says'),
  head(
    'WRONG_HEAD',
    text('组长应为分管城建的副秘书长', 'the deputy secretary-general for urban construction has to head it'),
    is(fact.head, 'deputySecretaryGeneral'),
  ),
)

const complete = rule(
  'A2.R24',
  'complete',
  {
    ...about('验收工作组组成齐全', 'The panel is complete'),
    notices: [
      {
        code: 'LIST_IS_OPEN',
        says: text('文中所列单位之外，还可有其他相关单位', 'beside those named, other units concerned may sit on it'),
        when: always,
      },
    ],
  },
  all(headed, ...seats),
)

/** 验收工作组: whether its head is the right one, and whose people are missing (A2.R24). */
export const panel = formula({
  id: 'land-acceptance-panel',
  title: text('验收工作组组成核对', 'Whether the acceptance panel is complete'),
  summary: text(
    '验收工作组的组长对不对，还缺哪些方面的人员。',
    'Whether the acceptance panel is headed as it should be, and whose people are missing.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  checks: [complete],
  outputs: {
    complete,
    headed,
    missing: difference(constant(COUNT, seats.length), numberOf(fact.members)),
    seats,
  },
  goal: complete,
  labels: { missing: text('缺少的方面数', 'Seats that are missing'), seats: text('各方面人员', 'The seats') },
  examples,
})
