import { all, formula, head, is, portion, rated, rule, text } from '../../kit/index.ts'
import { flexibleWorker } from './insurance.facts.ts'
import { cite, policy } from './policy.ts'
import * as fact from './premises.facts.ts'
import { examples } from './rent-relief.examples.ts'
import * as slot from './slots.ts'

const item = cite('（六）')

const entitled = rule(
  'A6.R21',
  'entitled',
  { label: text('国有房产租金阶段性减免', 'Rent of state property let off for a time'), cite: item },
  all(
    head('NOT_A_FLEXIBLE_WORKER', text('不是灵活就业人员', 'not in flexible work'), flexibleWorker),
    head('NO_RENTED_PREMISES', text('没有租房经营', 'no premises are rented for the business'), fact.rents),
    head(
      'LANDLORD_NOT_STATE',
      text(
        '不是国有房产：其他业主只是鼓励减免或缓收',
        'not property of the state: other owners are only encouraged to let rent off or wait for it',
      ),
      is(fact.landlord, 'state'),
    ),
  ),
)

const relief = rule(
  'A6.R21',
  'relief',
  { label: text('减免的租金', 'Rent that is let off'), cite: item },
  portion(rated(slot.rentReliefMonths, fact.monthlyRent, 'halfUp'), slot.rentReliefShare, 'halfUp'),
)

/** 国有房产租金减免: what a flexible worker need not pay; share and length of the relief stand elsewhere (A6.R21). */
export const rentRelief = formula({
  id: 'rent-relief',
  title: text('国有房产租金减免', 'Relief from the rent of state property'),
  summary: text(
    '个体经营者等灵活就业人员租用国有房产经营，房租能不能减免、减免多少。',
    'Whether people in flexible work who rent state property for their business are let off rent, and how much.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { reliefFen: relief },
  goal: relief,
  examples,
})
