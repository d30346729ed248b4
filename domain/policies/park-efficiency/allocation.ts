import { all, atLeast, atMost, type Expression, has, head, rule, sum, text, where } from '../../kit/index.ts'
import { STOCK_KINDS } from './options.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import * as fact from './stock-land.facts.ts'

const parts = sum(law.unsuppliedTarget, law.idleTarget, law.lowEfficiencyTarget)

/** A7.R02: the targets of the three kinds are the overall target, cut in three. */
export const targetsAddUp = rule(
  'A7.R02',
  'targetsAddUp',
  { label: text('三类目标之和等于总目标', 'The three targets add up to the overall one'), cite: cite('三（三）') },
  head(
    'TARGETS_DO_NOT_ADD_UP',
    text('三类目标之和不等于总目标', 'the three targets do not add up to the overall one'),
    all(atLeast(parts, law.stockTarget), atMost(parts, law.stockTarget)),
  ),
)

const covered = (kind: string, code: string, allocated: Expression<'mu'>, target: Expression<'mu'>) => {
  const { zh, en } = STOCK_KINDS[kind]!
  return where(
    has(fact.allocatedKinds, kind),
    head(
      code,
      text(
        `分解到各县区的${zh}任务合计少于全市目标`,
        `the tasks passed down for ${en} add up to less than the city’s target`,
      ),
      atLeast(allocated, target),
    ),
  )
}

/** A7.R18: what the province has passed down to counties and zones reaches the city's figures. */
export const allocationsCover = rule(
  'A7.R18',
  'allocationsCover',
  {
    label: text('分解任务不少于全市目标', 'The tasks passed down cover the city’s targets'),
    cite: cite('三（三）2、3；四（三）2'),
  },
  all(
    covered('unsupplied', 'UNSUPPLIED_ALLOCATION_BELOW_TARGET', fact.unsuppliedAllocated, law.unsuppliedTarget),
    covered('idle', 'IDLE_ALLOCATION_BELOW_TARGET', fact.idleAllocated, law.idleTarget),
    covered(
      'lowEfficiency',
      'LOW_EFFICIENCY_ALLOCATION_BELOW_TARGET',
      fact.lowEfficiencyAllocated,
      law.lowEfficiencyTarget,
    ),
  ),
)
