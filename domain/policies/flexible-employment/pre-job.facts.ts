import { fact, text } from '../../kit/index.ts'

export const organised = fact.truth(
  'organisedPreJobTraining',
  text(
    '企业是否组织新招用的高校毕业生参加岗前培训？',
    'Did the firm organise pre-job training for graduates that it newly hired?',
  ),
)
export const graduates = fact.count(
  'newlyHiredGraduatesTrained',
  text(
    '新招用的高校毕业生中，参加企业岗前培训、尚未就其发过补贴的有多少人？',
    'How many newly hired graduates took part in the firm’s pre-job training, for whom no subsidy has been paid yet?',
  ),
  { most: 100_000 },
)
