import { fact, text } from '../../kit/index.ts'
import { LAYOFF_AUDIENCES } from './options.ts'

export const audience = fact.choice(
  'layoffExplainedTo',
  text('向谁说明了裁员情况？', 'To whom has the situation been explained?'),
  LAYOFF_AUDIENCES,
)
export const explainedOn = fact.day('layoffExplainedOn', text('哪一天说明？', 'On which day was it explained?'), {
  conditional: true,
  past: true,
})
export const layoffOn = fact.day('layoffOn', text('哪一天裁员？', 'On which day is the lay-off?'))
export const plan = fact.truth(
  'layoffPlanCarriedOut',
  text('是否依法制定并实施职工安置方案？', 'Is a lawful plan for settling the staff made and carried out?'),
)
export const compensation = fact.truth(
  'layoffCompensationSettled',
  text('经济补偿是否付清？', 'Is the compensation paid?'),
)
export const wages = fact.truth('layoffWagesSettled', text('拖欠的工资是否偿还？', 'Are wages that were owed paid?'))
export const insurance = fact.truth(
  'layoffInsuranceSettled',
  text('欠缴的社会保险费是否补缴？', 'Are missing insurance contributions made up?'),
)
