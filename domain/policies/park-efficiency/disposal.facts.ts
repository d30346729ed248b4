import { fact, text } from '../../kit/index.ts'
import { CAUSES, METHODS } from './options.ts'

export const cause = fact.choice(
  'stockLandCause',
  text('土地闲置或低效属于哪种情形？', 'Why does the land lie idle, or is it used with low efficiency?'),
  CAUSES,
)

export const cannotBeBuilt = fact.truth(
  'idleLandCannotBeBuilt',
  text('是否确实无法开工建设？', 'Can building truly not start?'),
  { conditional: true },
)

export const partiesAgree = fact.truth('idleLandPartiesAgree', text('双方是否协商一致？', 'Do both sides agree?'), {
  conditional: true,
})

export const chosen = fact.choice(
  'disposalMethodChosen',
  text('拟采用哪种处置方式？', 'Which way of disposal is to be taken?'),
  METHODS,
  { presumed: 'none' },
)

export const justified = fact.truth(
  'disposalMethodJustified',
  text('采用所列之外的方式，是否已说明理由？', 'Has a way that is not listed been justified?'),
  { conditional: true },
)
