import { type Example, text } from '../../kit/index.ts'

const newcomer = {
  wantsToRegisterHousehold: true,
  settlesInCentralUrbanArea: true,
  householdRegisteredElsewhere: true,
}

/** Golden examples: without limits; in a county; registered there already; no wish. */
export const examples: readonly Example[] = [
  {
    title: text('外来人口落户中心城区：没有限制', 'A newcomer in the central urban area: no limits'),
    asOf: '2021-06-30',
    situation: newcomer,
    outcome: 'granted',
    result: { settlesFreely: { least: true, most: true } },
    codes: ['BY_THE_POLICE'],
  },
  {
    title: text('落户在县里：本措施没有涉及', 'In a county: not covered'),
    asOf: '2021-06-30',
    situation: { ...newcomer, settlesInCentralUrbanArea: false },
    outcome: 'refused',
    codes: ['NOT_IN_CENTRAL_AREA'],
  },
  {
    title: text('户口已在中心城区', 'Registered there already'),
    asOf: '2021-06-30',
    situation: { ...newcomer, householdRegisteredElsewhere: false },
    outcome: 'refused',
    codes: ['ALREADY_REGISTERED_THERE'],
  },
  {
    title: text('没有落户的打算', 'No wish to register'),
    asOf: '2021-06-30',
    situation: { ...newcomer, wantsToRegisterHousehold: false },
    outcome: 'refused',
    codes: ['NO_WISH_TO_SETTLE'],
  },
]
