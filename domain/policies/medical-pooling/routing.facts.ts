import { fact, text } from '../../kit/index.ts'
import { BILLS, DUTIES, INCOMES } from './options.ts'

/** What is asked about: no other is ever proposed instead. */
const asked = { past: true }

export const income = fact.choice(
  'medicalFundIncome',
  text('是医保基金的哪一种收入？', 'Which income of the medical insurance fund is it?'),
  INCOMES,
  asked,
)

export const bill = fact.choice(
  'medicalBill',
  text('要结算的是哪一种医保费用？', 'Which medical bill is to be settled?'),
  BILLS,
  asked,
)

export const duty = fact.choice(
  'medicalPoolingDuty',
  text('问的是市级统筹的哪一项责任？', 'Which duty of the pooling is asked about?'),
  DUTIES,
  asked,
)
