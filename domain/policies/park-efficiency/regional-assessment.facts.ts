import { fact, text } from '../../kit/index.ts'
import { ASSESSMENTS } from './options.ts'

export const completed = fact.choices(
  'regionalAssessmentsCompleted',
  text('集聚区已完成哪些事项的区域评估？', 'Of which items has the cluster completed the regional assessment?'),
  ASSESSMENTS,
)
