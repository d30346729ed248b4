import { fact, text } from '../../kit/index.ts'
import { TASKS } from './options.ts'

export const task = fact.choice(
  'parkTask',
  text('问的是哪项任务或哪个阶段？', 'Which task or phase is asked about?'),
  TASKS,
)

export const statusOn = fact.day('parkTaskStatusOn', text('看截至哪一天的情况？', 'As of which day is it looked at?'), {
  time: 'done',
  conditional: true,
})

export const completed = fact.truth('parkTaskCompleted', text('任务是否已完成？', 'Has the task been completed?'), {
  conditional: true,
})

export const completedOn = fact.day('parkTaskCompletedOn', text('哪一天完成？', 'On which day was it completed?'), {
  conditional: true,
  time: 'done',
})

export const formalitiesPossible = fact.truth(
  'supplyFormalitiesPossible',
  text(
    '已批未供即用的土地，是否符合完善供地手续的条件？',
    'Can the supply formalities of the land used before its supply be completed?',
  ),
  { conditional: true },
)
