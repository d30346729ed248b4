import { fact, text } from '../../kit/index.ts'
import { LAYOFF_AUDIENCES } from './options.ts'

export const audience = fact.choice(
  'layoffExplainedTo',
  text('向谁说明了裁员的有关情况？', 'To whom has the situation behind the lay-off been explained?'),
  LAYOFF_AUDIENCES,
)
export const explainedOn = fact.day(
  'layoffExplainedOn',
  text('哪一天说明裁员情况？', 'On which day was the lay-off explained?'),
  {
    conditional: true,
    past: true,
    time: 'done',
  },
)
export const layoffOn = fact.day('layoffOn', text('哪一天裁员？', 'On which day is the lay-off?'), {
  time: 'ahead',
  conditional: true,
})
export const plan = fact.truth(
  'layoffPlanCarriedOut',
  text(
    '裁员的职工安置方案是否依法制定并实施？',
    'Is a lawful plan for settling the staff to be laid off made and carried out?',
  ),
)
export const compensation = fact.truth(
  'layoffCompensationSettled',
  text('裁员的经济补偿是否付清？', 'Is the compensation for the lay-off paid?'),
)
export const wages = fact.truth(
  'layoffWagesSettled',
  text('拖欠被裁职工的工资是否偿还？', 'Are wages owed to the staff to be laid off paid?'),
)
export const insurance = fact.truth(
  'layoffInsuranceSettled',
  text('欠缴的职工社会保险费是否补缴？', 'Are missing insurance contributions for the staff to be laid off made up?'),
)
