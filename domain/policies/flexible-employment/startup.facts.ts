import { fact, text } from '../../kit/index.ts'
import { KEY_GROUPS } from './options.ts'

// Key groups

export const keyGroup = fact.choice(
  'keyGroup',
  text(
    '本人经认定属于哪一类就业重点群体？',
    'To which key group of employment policy has the person been certified to belong?',
  ),
  KEY_GROUPS,
  { conditional: true, past: true },
)
export const keyGroupFound = fact.truth(
  'keyGroupFound',
  text(
    '不在所列四类之中的，审核人是否认定为就业重点群体？',
    'The person is in none of the four groups named: does the reviewer find that it is a key group all the same?',
  ),
  { reviewed: true },
)

// Start-up subsidy

export const selfEmployed = fact.truth(
  'runsOwnBusiness',
  text('本人是否从事个体经营？', 'Does the person run a business of his or her own?'),
)
export const startUpRulesMet = fact.truth(
  'startUpSubsidyRulesMet',
  text('审核人是否认定符合创业补贴的具体规定？', 'Does the reviewer find the rules of the start-up subsidy met?'),
  { reviewed: true },
)

// Free places

export const seeksPlace = fact.truth(
  'seeksIncubatorPlace',
  text('本人是否要入驻孵化基地等创业载体？', 'Does the person want a place in an incubator or the like?'),
)
export const builtByGovernment = fact.truth(
  'incubatorBuiltByGovernment',
  text('要入驻的孵化基地等创业载体是否由政府投资开发？', 'Was the incubator built with the money of government?'),
  { conditional: true },
)
export const placeLeft = fact.truth(
  'freeIncubatorPlaceLeft',
  text(
    '孵化基地按比例安排的免费场地，审核人查明是否还有空余？',
    'Of the places that the incubator keeps free of charge, does the reviewer find one left?',
  ),
  { reviewed: true },
)

// Start-up training

export const wantsToStart = fact.truth(
  'wantsToStartBusiness',
  text('本人是否有创业意愿？', 'Does the person want to start a business?'),
  { conditional: true },
)
