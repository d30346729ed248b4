import { caseOf, formula, not, text } from '../../kit/index.ts'
import * as fact from './disposal.facts.ts'
import { chosenIsListed, chosenIsOpen, hasWay, listIsClosed, methodLines, noneChosen } from './disposal.ts'
import { examples } from './idle-land-options.examples.ts'
import { CHOSEN_STATES } from './options.ts'
import { policy } from './policy.ts'

/** 闲置、低效用地处置方式: which ways of disposal are open, by the cause (A7.R09, R10). */
export const idleLandOptions = formula({
  id: 'idle-land-options',
  title: text('闲置、低效用地处置方式', 'Ways of disposal of idle land and land of low efficiency'),
  policy,
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: hasWay,
  checks: [chosenIsOpen],
  outputs: {
    methods: methodLines,
    listIsOpen: not(listIsClosed),
    chosen: caseOf(
      CHOSEN_STATES,
      [
        ['notAsked', noneChosen],
        ['listed', chosenIsListed],
        ['rejected', listIsClosed],
        ['byJustification', fact.justified],
      ],
      'needsJustification',
    ),
  },
  goal: chosenIsOpen,
  examples,
})
