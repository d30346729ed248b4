import { fact, text } from '../../kit/index.ts'

export const organised = fact.truth(
  'organisedPreJobTraining',
  text('企业是否组织了岗前培训？', 'Did the firm organise pre-job training?'),
)
export const graduates = fact.count(
  'newlyHiredGraduatesTrained',
  text(
    '参加岗前培训的新招用高校毕业生有多少人（尚未就其发过补贴的）？',
    'How many newly hired graduates took part for whom nothing has been paid yet?',
  ),
  { most: 100_000 },
)
