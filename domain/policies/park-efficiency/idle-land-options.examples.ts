import { type Example, text } from '../../kit/index.ts'

const truth = (holds: boolean) => ({ least: holds, most: holds })
const BOTH = { stockLandCause: 'both', idleLandCannotBeBuilt: true, idleLandPartiesAgree: true }

/** Golden examples of the ways of disposal: an open list, a way off it, the closed list, none at all. */
export const examples: readonly Example[] = [
  {
    title: text('政府原因：选有偿收回', 'Idle through government: paid recovery is chosen'),
    asOf: '2021-06-30',
    situation: { stockLandCause: 'government', disposalMethodChosen: 'paidRecovery' },
    outcome: 'computed',
    result: { listIsOpen: truth(true), chosen: 'listed' },
  },
  {
    title: text(
      '企业原因：有偿收回不在所列之内，须说明理由',
      'Idle through the enterprise: paid recovery needs reasons',
    ),
    asOf: '2021-06-30',
    situation: {
      stockLandCause: 'enterprise',
      disposalMethodChosen: 'paidRecovery',
      disposalMethodJustified: false,
    },
    outcome: 'computed',
    result: { listIsOpen: truth(true), chosen: 'needsJustification' },
    codes: ['JUSTIFICATION_MISSING'],
  },
  {
    title: text('双方均有瑕疵：临时使用不可采用', 'Faults on both sides: temporary use is not open'),
    asOf: '2021-06-30',
    situation: { ...BOTH, disposalMethodChosen: 'temporaryUse' },
    outcome: 'computed',
    result: { listIsOpen: truth(false), chosen: 'rejected' },
    codes: ['METHOD_NOT_ON_CLOSED_LIST'],
  },
  {
    title: text(
      '双方均有瑕疵，仍可开工：没有可采用的方式',
      'Faults on both sides, and building can start: no way is open',
    ),
    asOf: '2021-06-30',
    situation: { ...BOTH, idleLandCannotBeBuilt: false },
    outcome: 'refused',
    codes: ['CAN_STILL_BE_BUILT'],
  },
]
