import {
  COUNT,
  type Figures,
  PERCENT,
  POINTS,
  type StatedRule,
  stated,
  TRUTH,
  type TraceStep,
  text,
  traceStep,
} from '../../kit/index.ts'
import { MOST_POINTS, type Result, type Situation } from './annual.schema.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const SCOPE = stated('A3.R01', 'scope', COUNT, cite('第四条'), text('参加考核的单位', 'Units assessed'))
const RANKED = stated('A3.R02', 'ranked', TRUTH, cite('第四条'), text('参加评比的单位', 'Units that are ranked'))
const WEIGHTS = stated(
  'A3.R03',
  'weights',
  PERCENT,
  cite('第三条、第七条'),
  text('平时与年终的权重', 'Weights of the two assessments'),
)
export const ANNUAL = stated('A3.R28', 'annual', POINTS, cite('第三条、第七条'), text('年度得分', 'Annual score'))
const RANKS = stated('A3.R29', 'ranks', COUNT, cite('第七条'), text('名次', 'Ranks'))
const HONOURS = stated('A3.R30', 'honours', TRUTH, cite('第八条'), text('前三名表彰', 'The first three are honoured'))
const COMMENDATION = stated(
  'A3.R31',
  'mayCommend',
  TRUTH,
  cite('第八条'),
  text('可在本地开展表彰', 'May commend its own bodies and people'),
)
const CRITICISM = stated(
  'A3.R32',
  'criticism',
  TRUTH,
  cite('第九条'),
  text('末位且增速低于平均的通报批评', 'The last is criticised if below the average'),
)

/** The rules of the annual ranking, in the order of its steps. */
export const annualRules: readonly StatedRule[] = [
  SCOPE,
  RANKED,
  WEIGHTS,
  ANNUAL,
  RANKS,
  HONOURS,
  COMMENDATION,
  CRITICISM,
]

/** Every rule at work, unit by unit. */
export function traceOf({ units, cityAverageGrowthPercent }: Situation, result: Result, figures: Figures): TraceStep[] {
  const byUnit = <T>(pick: (unit: Result['units'][number]) => T) =>
    Object.fromEntries(result.units.map((unit) => [unit.unit, pick(unit)]))
  const types = Object.fromEntries(units.map(({ unit, type }) => [unit, type]))
  const growth = Object.fromEntries(units.map((unit) => [unit.unit, unit.valueAddedGrowthPercent]))
  const points = byUnit(({ annualPoints: shownPoints }) => shownPoints)
  return [
    traceStep(SCOPE, {
      inputs: types,
      value: units.length,
    }),
    traceStep(RANKED, {
      inputs: types,
      value: byUnit(({ status }) => status !== 'NOT_RANKED'),
    }),
    traceStep(WEIGHTS, {
      inputs: {},
      parameters: [figures.used(law.weights)],
      value: figures.used(law.weights).value,
    }),
    traceStep(ANNUAL, {
      inputs: Object.fromEntries(units.map((unit) => [unit.unit, [unit.ordinaryPoints, unit.yearEndPoints]])),
      value: points,
      cap: String(MOST_POINTS),
    }),
    traceStep(RANKS, {
      // The exact scores: two that are shown alike need not be equal.
      inputs: byUnit(({ exactPoints }) => exactPoints),
      value: byUnit(({ rank: place }) => place),
    }),
    traceStep(HONOURS, {
      inputs: {},
      parameters: [figures.used({ parameter: law.honours.parameter! })],
      value: byUnit(({ honoured }) => honoured),
    }),
    traceStep(COMMENDATION, { inputs: {}, value: byUnit(({ honoured }) => honoured) }),
    traceStep(CRITICISM, {
      inputs: { ...growth, cityAverageGrowthPercent },
      value: byUnit(({ criticised: isCriticised }) => isCriticised),
    }),
  ]
}
