import { type Example, text } from '../../kit/index.ts'

const course = { organisedPreJobTraining: true, newlyHiredGraduatesTrained: 5 }

/** Golden examples: five graduates; one; none; no training. */
export const examples: readonly Example[] = [
  {
    title: text(
      '培训 5 名新招毕业生：标准未设定，金额待定',
      'Five new graduates: no rate is set, the amount stays open',
    ),
    asOf: '2021-06-30',
    situation: course,
    outcome: 'granted',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('培训 1 名新招毕业生', 'One new graduate'),
    asOf: '2021-06-30',
    situation: { ...course, newlyHiredGraduatesTrained: 1 },
    outcome: 'granted',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('参加的都不是新招毕业生', 'None of those trained is a new graduate'),
    asOf: '2021-06-30',
    situation: { ...course, newlyHiredGraduatesTrained: 0 },
    outcome: 'refused',
    codes: ['NO_NEW_GRADUATE_TRAINED'],
  },
  {
    title: text('没有组织岗前培训', 'No pre-job training'),
    asOf: '2021-06-30',
    situation: { organisedPreJobTraining: false, newlyHiredGraduatesTrained: 0 },
    outcome: 'refused',
    codes: ['NO_PRE_JOB_TRAINING', 'NO_NEW_GRADUATE_TRAINED'],
  },
]
