import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { yuan } from '../../../../domain/kit/index.ts'
import { preJobTrainingSubsidy } from '../../../../domain/policies/flexible-employment/pre-job-training-subsidy.ts'
import { codes, decide, type Facts, faults, given, reviews, step, without } from './case.ts'

const course = (newlyHiredGraduatesTrained: number, rest: Facts = {}): Facts => ({
  organisedPreJobTraining: true,
  newlyHiredGraduatesTrained,
  ...rest,
})
const rate = (fen: number): Facts => ({ 'pre-job-training-subsidy': fen })

describe('A6.R09 pre-job training of newly hired graduates', () => {
  test('open for each graduate until the rate is set', () => {
    const open = decide(preJobTrainingSubsidy, course(5))
    expect(open.outcome).toBe('granted')
    expect(given(preJobTrainingSubsidy, course(5))).toEqual({ subsidyFen: '0–null' })
    expect(reviews(open)).toEqual(['A6.R09 PARAMETER_NOT_SET: flexible-employment.pre-job-training-subsidy'])
  })

  test.each([
    [1, yuan(600)],
    [5, yuan(3000)],
    [100_000, yuan(60_000_000)],
  ])('%d graduates at 600 yuan each: %d fen', (graduates, subsidyFen) => {
    const decision = decide(preJobTrainingSubsidy, course(graduates), rate(yuan(600)))
    expect(decision.outcome).toBe('granted')
    expect(reviews(decision)).toEqual([])
    expect(given(preJobTrainingSubsidy, course(graduates), rate(yuan(600)))).toEqual({ subsidyFen })
    expect(step(decision, 'preJobSubsidy')).toMatchObject({ rule: 'A6.R09', value: subsidyFen })
  })

  test.each<[Facts, string[]]>([
    [course(0), ['NO_NEW_GRADUATE_TRAINED']],
    [course(3, { organisedPreJobTraining: false }), ['NO_PRE_JOB_TRAINING']],
    [course(0, { organisedPreJobTraining: false }), ['NO_PRE_JOB_TRAINING', 'NO_NEW_GRADUATE_TRAINED']],
  ])('%j is refused: %j', (facts, refusals) => {
    const decision = decide(preJobTrainingSubsidy, facts)
    expect(codes(decision)).toEqual(refusals)
    expect(decision.reasons[0]).toMatchObject({ rule: 'A6.R09', citation: { article: '（七）' } })
  })

  test('asks both questions, within bounds', () => {
    expect(faults(preJobTrainingSubsidy, {})).toEqual([
      'organisedPreJobTraining required',
      'newlyHiredGraduatesTrained required',
    ])
    expect(faults(preJobTrainingSubsidy, without(course(1), 'organisedPreJobTraining'))).toEqual([
      'organisedPreJobTraining required',
    ])
    expect(faults(preJobTrainingSubsidy, course(100_001))).toEqual(['newlyHiredGraduatesTrained tooBig'])
  })
})

property.prop([fc.integer({ min: 1, max: 99_999 }), fc.nat(yuan(1_000_000))])(
  'A6.R09: one more graduate is worth exactly the rate',
  (graduates, fen) => {
    const amount = (count: number) => Number(given(preJobTrainingSubsidy, course(count), rate(fen)).subsidyFen)
    expect(amount(graduates + 1) - amount(graduates)).toBe(fen)
  },
)
