import { all, always, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './logistics-registration.examples.ts'
import { cite, policy } from './policy.ts'
import * as fact from './support.facts.ts'

const allowed = rule(
  'A9.R17',
  'allowed',
  {
    label: text('可以这样登记', 'May be registered in this way'),
    cite: cite('（一）1'),
    notices: [
      {
        code: 'ELECTRONIC_REGISTRATION',
        says: text('登记注册推行全程电子化', 'registration is being made electronic from beginning to end'),
        when: always,
      },
    ],
  },
  all(
    head(
      'NOTHING_TO_REGISTER',
      text('没有物流登记要办', 'there is no registration in logistics'),
      not(is(fact.registration, 'none')),
    ),
    head(
      'ONE_LICENCE_ONE_ADDRESS',
      text('一个住所一张执照，按一般登记办理', 'one licence at one address is an ordinary registration'),
      not(is(fact.registration, 'ordinary')),
    ),
    head(
      'ADDRESS_NOT_ACCEPTED',
      text('登记机关不认可该住所', 'the registrar does not accept the address'),
      fact.addressAccepted,
    ),
  ),
)

/** 一址多照、一照多址: several licences at one address, or addresses on one licence; the registrar decides (A9.R17). */
export const logisticsRegistration = formula({
  id: 'logistics-registration',
  title: text('物流企业一址多照、一照多址', 'Several licences or addresses of a logistics business'),
  summary: text(
    '物流企业能否几张执照共用一个住所，或一张执照登记几个住所。',
    'Whether logistics businesses may share one address, or one licence may name several.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: allowed,
  outputs: { allowed },
  goal: allowed,
  examples,
})
