import * as z from 'zod'
import { bodyOf, isNoUnit } from '../../bodies.ts'
import {
  collective,
  type Decision,
  type Fault,
  FEN,
  plainText,
  pointerTo,
  type Reason,
  type StatedRule,
  stated,
  type Text,
  type TraceStep,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { examples } from './fund-gap.examples.ts'
import { FUND, UNIT } from './particulars.ts'
import { cite, policy } from './policy.ts'
import { type Borne, fall, gapOf } from './waterfall.ts'

const MOST_FEN = 100_000_000_000_000
const MOST_UNITS = 100

/** The city itself, in the register of bodies. */
const CITY = 'CITY'

/** A8.R06: what a county's gap may not come from, if the reserve is to help. */
const GROUNDS = [
  'policyNotUnified',
  'collectionTaskMissed',
  'reserveNotRemitted',
  'budgetChanged',
  'seriousLoss',
  'otherPolicy',
] as const

const fen = z.int().min(0).max(MOST_FEN)

const unitSchema = z.strictObject({
  unit: UNIT,
  level: z.enum(['city', 'county']),
  incomeFen: fen,
  expenditureFen: fen,
  historicalFen: fen.meta({ description: 'Savings of earlier years. 历年滚存结余' }),
  grounds: z
    .array(z.enum(GROUNDS))
    .max(GROUNDS.length)
    .default([])
    .meta({ description: 'Grounds found to have caused the gap; counties only. 造成缺口的情形' }),
  excludedFen: fen
    .optional()
    .meta({ description: 'The part of the gap that the grounds caused; needed with a ground. 由上述情形造成的缺口' }),
  groundDocument: plainText(200)
    .optional()
    .meta({ description: 'The document of an otherPolicy ground. 其他政策依据' }),
})

const situationSchema = z.strictObject({
  budgetYear: timed(z.int().min(2021).max(2100), 'done', text('预算年度', 'Budget year')),
  fund: FUND,
  reserveFen: fen.meta({ description: 'What the reserve of this fund holds, city-wide. 该险种风险金余额' }),
  units: z.array(unitSchema).min(1).max(MOST_UNITS),
})

const resultSchema = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: z.string(),
      gapFen: z.int(),
      surplusFen: z.int(),
      excludedFen: z.int(),
      fromHistoricalFen: z.int(),
      needFen: z.int(),
      fromReserveFen: z.int(),
      treasuryFen: z.int(),
      historicalAfterFen: z.int(),
      replenishFen: z.int().meta({ description: 'To be paid back to the reserve. 下年度补齐' }),
      replenishBy: z.iso.date().nullable(),
    }),
  ),
  reserveAfterFen: z.int(),
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

const given = (id: string, item: string, label: Text, article = '四（三）5（2）') =>
  stated(id, item, FEN, cite(article), label)

const GAP = given('A8.R04', 'gap', text('当年缺口', 'Gap of the year'))
const SURPLUS = given('A8.R05', 'surplus', text('当年结余，记入本地', 'Surplus, booked to the unit'))
const EXCLUDED = given(
  'A8.R06',
  'excluded',
  text('风险金不予调剂的部分', 'Part that the reserve does not cover'),
  '四（三）5（3）',
)
const HISTORICAL = given('A8.R07', 'historical', text('先用历年滚存结余', 'Own savings first'))
const RESERVE = given('A8.R08', 'reserve', text('再用风险金', 'Then the reserve'))
const SHARES = given('A8.R09', 'shares', text('各地所得的风险金', 'What each draws from the reserve'))
const TREASURY = given('A8.R10', 'treasury', text('仍缺的由当地财政补足', 'The rest falls on the local treasury'))
const REPLENISH = given('A8.R11', 'replenish', text('下年度补齐', 'To be paid back next year'))

/** 基金缺口: who bears the gaps of one fund in one year (A8.R04–R11). */
export const fundGap = collective({
  id: 'fund-gap',
  title: text('医保基金缺口分担', 'Who bears the gaps of a medical insurance fund'),
  summary: text(
    '一年中一项医保基金的缺口，由结余、风险金和财政各担多少。',
    'Who bears the gaps of one medical insurance fund in one year: savings, the reserve, the treasuries.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    units: text('各单位缺口的承担', 'Who bears the gap of each unit'),
    reserveAfterFen: text('风险金余额', 'What the reserve has left'),
  },
  parameters: [],
  rules: [GAP, SURPLUS, EXCLUDED, HISTORICAL, RESERVE, SHARES, TREASURY, REPLENISH],
  datedBy: GAP,
  crossCheck: ({ units = [] }) => [
    ...repeatedUnits(units),
    ...units.flatMap(levelFaults),
    ...units.flatMap(groundFaults),
  ],
  evaluate: bear,
  examples,
})

function bear({ budgetYear, reserveFen, units }: Situation): Decision<Result> {
  const years = units.map(({ excludedFen = 0, ...unit }) => ({ ...unit, excludedFen }))
  const borne = fall(years, reserveFen)
  const drawn = borne.reduce((sum, { fromReserveFen }) => sum + fromReserveFen, 0)
  const replenishBy = `${budgetYear + 1}-12-31`
  return {
    outcome: 'computed',
    result: {
      units: borne.map((unit) => ({
        ...unit,
        replenishFen: unit.fromReserveFen,
        replenishBy: unit.fromReserveFen > 0 ? replenishBy : null,
      })),
      reserveAfterFen: reserveFen - drawn,
    },
    reasons: noticesOf(units, borne, reserveFen),
    requiresReview: [],
    trace: traceOf(borne, reserveFen, drawn),
  }
}

function noticesOf(units: Situation['units'], borne: readonly Borne[], reserveFen: number): Reason[] {
  const notice = (code: string, rule: string, article: string, detail: Text): Reason => ({
    code,
    kind: 'notice',
    rule,
    detail,
    citation: cite(article),
  })
  const needed = borne.reduce((sum, { needFen }) => sum + needFen, 0)
  const cityDrew = borne.some(({ fromReserveFen }, i) => fromReserveFen > 0 && units[i]!.level === 'city')
  return [
    ...(needed > reserveFen
      ? [
          notice(
            'RESERVE_SHORT',
            'A8.R09',
            '四（三）5（2）',
            text(
              '风险金不足以满足全部需求，按需求比例分摊（原文未规定分法）',
              'the reserve is too small for all needs and is shared in proportion (the text does not say how)',
            ),
          ),
        ]
      : []),
    ...(cityDrew
      ? [
          notice(
            'CITY_REPLENISHES_TOO',
            'A8.R11',
            '四（三）5（2）',
            text(
              '补齐条款只提县（区），市本级同样调剂，同样补齐',
              'the text asks counties to pay back; the city level drew from the same reserve and does so too',
            ),
          ),
        ]
      : []),
  ]
}

function traceOf(borne: readonly Borne[], reserveFen: number, drawn: number): TraceStep[] {
  const of = (pick: (unit: Borne) => number) => Object.fromEntries(borne.map((unit) => [unit.unit, pick(unit)]))
  const gaps = of(({ gapFen }) => gapFen)
  const needs = of(({ needFen }) => needFen)
  const step = (rule: StatedRule, inputs: Record<string, unknown>, value: unknown) => traceStep(rule, { inputs, value })
  return [
    step(GAP, {}, gaps),
    step(
      SURPLUS,
      {},
      of(({ surplusFen }) => surplusFen),
    ),
    step(
      EXCLUDED,
      gaps,
      of(({ excludedFen }) => excludedFen),
    ),
    step(
      HISTORICAL,
      gaps,
      of(({ fromHistoricalFen }) => fromHistoricalFen),
    ),
    step(RESERVE, { ...needs, reserveFen }, drawn),
    step(
      SHARES,
      { ...needs, reserveFen },
      of(({ fromReserveFen }) => fromReserveFen),
    ),
    step(
      TREASURY,
      needs,
      of(({ treasuryFen }) => treasuryFen),
    ),
    step(
      REPLENISH,
      {},
      of(({ fromReserveFen }) => fromReserveFen),
    ),
  ]
}

const fault = (i: number, field: string, code: string, zh: string, en: string): Fault => ({
  pointer: pointerTo(['units', i, field]),
  code,
  detail: text(zh, en),
})

type Entered = Partial<Situation['units'][number]> | undefined

/** Each unit has one account of a fund, and the city itself is one of them. */
function repeatedUnits(units: readonly Entered[]): Fault[] {
  const codes = units.map((unit) => unit?.unit)
  const city = units.findIndex((unit) => unit?.level === 'city')
  return units.flatMap((unit, i): Fault[] => {
    if (unit?.unit !== undefined && codes.indexOf(unit.unit) < i)
      return [fault(i, 'unit', 'repeated', '同一单位出现两次', 'this unit is named twice')]
    if (unit?.level === 'city' && city < i)
      return [fault(i, 'level', 'repeated', '市本级只有一个', 'there is one unit of the city level')]
    return []
  })
}

/** A unit that the register knows is the city itself, or a county or zone, as the register says. */
function levelFaults(entered: Entered, i: number): Fault[] {
  const { unit, level } = entered ?? {}
  if (unit === undefined || !bodyOf(unit)) return []
  if (unit !== CITY && isNoUnit(unit))
    return [fault(i, 'unit', 'notAUnit', '不是市本级、县区或功能区', 'is neither the city itself nor a county or zone')]
  if (level === undefined || (level === 'city') === (unit === CITY)) return []
  return [fault(i, 'level', 'otherKind', '与该单位的层级不符', 'is not the level of this unit')]
}

/** Without a gap, no ground caused any of it. */
const hasNoGap = ({ incomeFen, expenditureFen }: Partial<Situation['units'][number]>): boolean =>
  incomeFen !== undefined && expenditureFen !== undefined && gapOf({ incomeFen, expenditureFen }) === 0

function groundFaults(unit: Entered, i: number): Fault[] {
  if (!unit) return []
  const { level, grounds = [], excludedFen, groundDocument, incomeFen, expenditureFen } = unit
  const faults: Fault[] = []
  if (new Set(grounds).size < grounds.length)
    faults.push(fault(i, 'grounds', 'repeated', '有重复项', 'names something more than once'))
  if (level === 'city' && grounds.length > 0)
    faults.push(fault(i, 'grounds', 'countiesOnly', '这些情形只对县（区）适用', 'these grounds hold for counties only'))
  if (grounds.length > 0 && excludedFen === undefined && !hasNoGap(unit))
    faults.push(
      fault(
        i,
        'excludedFen',
        'required',
        '有上述情形时须认定其造成的缺口',
        'with a ground, the part it caused is needed',
      ),
    )
  if (grounds.length === 0 && (excludedFen ?? 0) > 0)
    faults.push(
      fault(i, 'excludedFen', 'withoutGround', '没有上述情形，不能剔除', 'nothing is excluded without a ground'),
    )
  if (grounds.includes('otherPolicy') && groundDocument === undefined)
    faults.push(fault(i, 'groundDocument', 'required', '须写明依据的文件', 'the document has to be named'))
  if (excludedFen !== undefined && incomeFen !== undefined && expenditureFen !== undefined) {
    if (excludedFen > gapOf({ incomeFen, expenditureFen }))
      faults.push(fault(i, 'excludedFen', 'moreThanGap', '不能超过当年缺口', 'cannot be more than the gap'))
  }
  return faults
}
