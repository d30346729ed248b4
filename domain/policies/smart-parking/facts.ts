import { fact, text } from '../../kit/index.ts'
import { FEE_FORMS } from './options.ts'

export const startsOn = fact.day(
  'operatorContractStartsOn',
  text('运营合同自哪天起？', 'On which day does the contract begin?'),
  { time: 'ahead', conditional: true },
)
export const endsOn = fact.day(
  'operatorContractEndsOn',
  text('运营合同至哪天止？', 'On which day does the contract end?'),
  { time: 'ahead', conditional: true },
)
export const dueOn = fact.day(
  'operatorFeeDueOn',
  text('按哪一天所在的合同年计费？', 'For the contract year of which day is the fee?'),
  { time: 'ahead', conditional: true },
)
export const feeForms = fact.choices(
  'operatorFeeForms',
  text('合同约定了哪些付费方式？', 'Which forms of payment does the contract name?'),
  FEE_FORMS,
)
export const yearFees = fact.amounts(
  'operatorYearFeesFen',
  text(
    '合同约定的各年服务费依次是多少钱（以分计）？',
    'What is the service fee of each contract year, in fen and in turn?',
  ),
  { mostRows: 50, conditional: true },
)
export const hasOther = fact.truth(
  'hasOtherOperatorContract',
  text('是否还有另一份有效的运营管理合同？', 'Is there another contract for running the system?'),
  { conditional: true },
)
export const otherStartsOn = fact.day(
  'otherOperatorContractStartsOn',
  text('另一份合同自哪天起？', 'On which day does the other contract begin?'),
  { conditional: true, time: 'ahead' },
)
export const otherEndsOn = fact.day(
  'otherOperatorContractEndsOn',
  text('另一份合同至哪天止？', 'On which day does the other contract end?'),
  { conditional: true, time: 'ahead' },
)
