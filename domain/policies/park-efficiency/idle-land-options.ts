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
  summary: text(
    '按闲置或低效的原因，可用哪些方式处置，选定的方式是否可行。',
    'Which ways of disposal are open for idle or inefficient land, by its cause, and whether the chosen one is.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
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
  labels: {
    methods: text('各种处置方式', 'Ways of disposal'),
    listIsOpen: text('可另选文中未列的方式', 'Ways that are not listed may be chosen'),
    chosen: text('选定的方式', 'The way that was chosen'),
  },
  examples,
})
