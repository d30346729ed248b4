import {
  atLeast,
  cap,
  choose,
  difference,
  type Expression,
  rule,
  sum,
  type Text,
  text,
  times,
  when,
  wholeSteps,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const responsible = (id: string, item: string, label: Text, points: Expression<'points'>) =>
  rule(id, item, { label, cite: cite('附件1-2') }, points)

const employment = responsible(
  'A1.R24',
  'employment',
  text('职工人数', 'Employees'),
  cap(
    when(
      atLeast(fact.employees, law.employmentSteps.at('start')),
      sum(
        law.employmentPoints.at('start'),
        times(
          wholeSteps(difference(fact.employees, law.employmentSteps.at('start')), law.employmentSteps.at('step')),
          law.employmentPoints.at('step'),
        ),
      ),
    ),
    law.employmentPoints.at('cap'),
  ),
)

const studentAid = responsible(
  'A1.R25',
  'studentAid',
  text('扶困助学', 'Helping students'),
  choose(fact.studentAid, law.studentAidPoints),
)

const disabledAid = responsible(
  'A1.R26',
  'disabledAid',
  text('助残扶贫', 'Helping people with disabilities'),
  choose(fact.disabledAid, law.disabledAidPoints),
)

const commendation = responsible(
  'A1.R27',
  'commendation',
  text('社会责任', 'Contribution in disasters and epidemics'),
  choose(fact.commendation, law.commendationPoints),
)

const povertyRelief = responsible(
  'A1.R28',
  'povertyRelief',
  text('扶贫带贫', 'Poverty relief'),
  when(fact.povertyRelief, law.povertyReliefPoints),
)

/** Table 1-2: social responsibility, a bonus of 10 points (A1.R24–R28). */
export const bonusLines = [employment, studentAid, disabledAid, commendation, povertyRelief]
