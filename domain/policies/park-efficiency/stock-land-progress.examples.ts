import { type Example, text } from '../../kit/index.ts'

const truth = (holds: boolean) => ({ least: holds, most: holds })
const exactly = (decimal: string) => ({ least: decimal, most: decimal })

/** Every target reached to the hundredth, at the last count. */
const onTheLine = {
  stockLandCountedOn: '2022-12-31',
  unsuppliedDisposedMu: '20000',
  idleDisposedMu: '3500',
  lowEfficiencyDisposedMu: '1500',
  idleTaskYears: ['year2021', 'year2022'],
  idleTask2021Mu: '1200',
  idleDone2021Mu: '1200',
  idleTask2022Mu: '1300',
  idleDone2022Mu: '1300',
}

/** Golden examples of the progress: met on the line, surplus beside shortfall, a yearly task missed, under way. */
export const examples: readonly Example[] = [
  {
    title: text('三类恰好达标，年度任务全部完成', 'All three exactly on target, every yearly task done'),
    asOf: '2022-12-31',
    situation: onTheLine,
    outcome: 'computed',
    result: {
      programme: 'met',
      totalMu: exactly('25000'),
      totalProgressPercent: exactly('100'),
      unsuppliedMet: truth(true),
      idleMet: truth(true),
      lowEfficiencyMet: truth(true),
    },
  },
  {
    title: text('闲置超额，批而未供不足：不能抵补', 'A surplus of idle land makes up for nothing'),
    asOf: '2022-12-31',
    situation: {
      ...onTheLine,
      unsuppliedDisposedMu: '19000',
      idleDisposedMu: '5000',
      lowEfficiencyDisposedMu: '2000',
    },
    outcome: 'computed',
    result: {
      programme: 'notMet',
      totalMu: exactly('26000'),
      totalMet: truth(true),
      totalProgressPercent: exactly('104'),
      unsuppliedMet: truth(false),
      unsuppliedProgressPercent: exactly('95'),
      unsuppliedShortfallMu: exactly('1000'),
      idleMet: truth(true),
    },
    codes: ['UNSUPPLIED_BELOW_TARGET', 'SURPLUS_DOES_NOT_OFFSET'],
  },
  {
    title: text('闲置总量已够，2022 年任务差 1 亩', 'Enough idle land, but the task of 2022 is one mu short'),
    asOf: '2022-12-31',
    situation: { ...onTheLine, idleDisposedMu: '3800', idleDone2022Mu: '1299' },
    outcome: 'computed',
    result: {
      programme: 'notMet',
      idleMet: truth(false),
      idleTasksDone: truth(false),
      idleShortfallMu: exactly('0'),
    },
    codes: ['IDLE_TASK_2022_NOT_DONE'],
  },
  {
    title: text('2021 年年底的进度：未到期', 'Under way at the end of 2021: not yet due'),
    asOf: '2021-12-31',
    situation: {
      stockLandCountedOn: '2021-12-31',
      unsuppliedDisposedMu: '9000',
      idleDisposedMu: '1200',
      lowEfficiencyDisposedMu: '499.99',
      idleTaskYears: ['year2021'],
      idleTask2021Mu: '1200',
      idleDone2021Mu: '1200',
      stockAllocationsKnown: ['unsupplied'],
      unsuppliedAllocatedMu: '19500',
    },
    outcome: 'computed',
    result: {
      programme: 'inProgress',
      totalProgressPercent: exactly('42.7999'),
      lowEfficiencyProgressPercent: exactly('33.3326'),
      lowEfficiencyShortfallMu: exactly('1000.01'),
      allocationsCover: truth(false),
    },
    codes: ['UNSUPPLIED_ALLOCATION_BELOW_TARGET'],
  },
]
