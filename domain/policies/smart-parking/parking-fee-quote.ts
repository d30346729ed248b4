import * as z from 'zod'
import {
  COUNT,
  collective,
  type Decision,
  daySchema,
  type Fault,
  FEN,
  plainCode,
  type Reason,
  stated,
  type Text,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { type Charge, charge, localDay, localMs } from './charge.ts'
import { examples } from './parking-fee-quote.examples.ts'
import { cite, policy } from './policy.ts'
import { type Tariff, tariffFaults, tariffSchema } from './tariff.ts'

/** Longer stays are no stays: they are for the operator to look into. */
const MOST_DAYS = 62

const instant = z.iso
  .datetime({ offset: true, abort: true })
  .max(40)
  .meta({ description: 'An instant with its offset (RFC 3339). 时刻', examples: ['2021-06-30T08:00:00+08:00'] })

const code = plainCode()

/** A quote may be of a stay to come, and so of days to come. */
const calendarDay = timed(daySchema, 'ahead', text('日历中的一天', 'A day of the calendar'))

const situationSchema = z.strictObject({
  zone: code,
  placement: z.enum(['onStreet', 'offStreet']),
  facilityClass: code.optional(),
  vehicleClass: code,
  enteredAt: timed(instant, 'ahead', text('驶入时刻', 'Instant of entry')),
  leftAt: timed(instant, 'ahead', text('驶离时刻', 'Instant of leaving')),
  tariffs: z.array(tariffSchema).max(100).meta({ description: 'Published tariffs to choose from. 已公布的收费标准' }),
  restDays: z.array(calendarDay).max(400).default([]).meta({ description: 'Days of rest outside weekends. 调休假日' }),
  workDays: z.array(calendarDay).max(400).default([]).meta({ description: 'Weekend days that are worked. 调休上班日' }),
})

const resultSchema = z.strictObject({
  tariff: z.strictObject({ tariffId: z.string(), version: z.int(), approvalDocument: z.string() }),
  minutes: z.int(),
  chargeableMinutes: z.int(),
  units: z.int(),
  days: z.array(z.strictObject({ day: daySchema, units: z.int(), fullFen: z.int(), chargedFen: z.int() })),
  totalFen: z.int(),
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

const TARIFF = stated('A10.R04', 'tariff', COUNT, cite('三'), text('按区域等选定收费标准', 'The tariff that fits'))
const UNITS = stated('A10.R04', 'units', COUNT, cite('三'), text('计费单元', 'Units that count'))
const TOTAL = stated(
  'A10.R04',
  'total',
  FEN,
  cite('三'),
  text('逐日合计，日封顶后相加', 'Day by day, each up to its cap'),
)

/** 停车费试算: what a stay costs under the one tariff that fits it (A10.R04). */
export const parkingFeeQuote = collective({
  id: 'parking-fee-quote',
  title: text('停车费试算', 'Quote of a parking fee'),
  summary: text('一次停车按适用的收费标准要付多少钱。', 'What a stay costs under the parking tariff that fits it.'),
  policy,
  askedBy: ['person', 'enterprise'],
  edition: '2020',
  revision: 1,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    tariff: text('适用的收费标准', 'The tariff that fits'),
    minutes: text('停放分钟数', 'Minutes of the stay'),
    chargeableMinutes: text('计费分钟数', 'Minutes that count'),
    units: text('计费单元数', 'Units that count'),
    days: text('逐日费用', 'The fee day by day'),
    totalFen: text('应付停车费', 'The fee'),
  },
  parameters: [],
  rules: [TARIFF, UNITS, TOTAL],
  datedBy: TARIFF,
  crossCheck: (situation) => [
    ...stayFaults(situation),
    ...(situation.tariffs ?? []).flatMap((tariff, i) => tariffFaults(tariff, ['tariffs', i])),
  ],
  evaluate: quote,
  examples,
})

function quote(situation: Situation): Decision<Result> {
  const entered = localMs(situation.enteredAt)
  const fitting = situation.tariffs.filter((tariff) => fits(tariff, situation, localDay(entered)))
  const [tariff] = fitting
  if (!tariff || fitting.length > 1) {
    const reasons = [tariff ? AMBIGUOUS : NOT_CONFIGURED]
    return { outcome: 'refused', reasons, requiresReview: [], trace: [chosen(situation, fitting)] }
  }
  const cost = charge(tariff, entered, localMs(situation.leftAt), situation)
  const { tariffId, version, approvalDocument } = tariff
  return {
    outcome: 'computed',
    result: { tariff: { tariffId, version, approvalDocument }, ...cost, days: [...cost.days] },
    reasons: [],
    requiresReview: [],
    trace: [chosen(situation, fitting), counted(tariff, cost), summed(tariff, cost)],
  }
}

/** The plan in force when the vehicle came in governs the whole stay. */
const fits = (tariff: Tariff, { zone, placement, facilityClass, vehicleClass }: Situation, day: string): boolean =>
  tariff.zone === zone &&
  tariff.placement === placement &&
  (tariff.facilityClass === undefined || tariff.facilityClass === facilityClass) &&
  tariff.vehicleClass === vehicleClass &&
  tariff.effectiveFrom <= day &&
  (tariff.effectiveTo === undefined || day <= tariff.effectiveTo)

const chosen = ({ zone, placement, vehicleClass, enteredAt }: Situation, fitting: readonly Tariff[]) =>
  traceStep(TARIFF, {
    inputs: { zone, placement, vehicleClass, enteredAt },
    value: fitting.map(({ tariffId }) => tariffId),
  })

const counted = ({ freeMinutes, freeMode, unitMinutes }: Tariff, { minutes, chargeableMinutes, units }: Charge) =>
  traceStep(UNITS, { inputs: { minutes, freeMinutes, freeMode, unitMinutes, chargeableMinutes }, value: units })

const summed = ({ dailyCapFen }: Tariff, { days, totalFen }: Charge) =>
  traceStep(TOTAL, {
    inputs: { dailyCapFen: dailyCapFen ?? null, ...Object.fromEntries(days.map(({ day, fullFen }) => [day, fullFen])) },
    value: totalFen,
  })

const refusal = (name: string, detail: Text): Reason => ({
  code: name,
  kind: 'refusal',
  rule: 'A10.R04',
  detail,
  citation: cite('三'),
})

const NOT_CONFIGURED = refusal(
  'TARIFF_NOT_CONFIGURED',
  text('没有适用的收费标准：不计价，也不按零计', 'no tariff fits: nothing is charged, and nothing is said to be free'),
)
const AMBIGUOUS = refusal(
  'TARIFF_AMBIGUOUS',
  text('有不止一个收费标准适用，须先消除重叠', 'more than one tariff fits: the overlap has to be removed first'),
)

function stayFaults({ enteredAt, leftAt }: Partial<Situation>): Fault[] {
  if (!enteredAt || !leftAt) return []
  const stay = Date.parse(leftAt) - Date.parse(enteredAt)
  const fault = (name: string, zh: string, en: string) => [{ pointer: '/leftAt', code: name, detail: text(zh, en) }]
  if (stay < 0) return fault('beforeEntry', '不能早于驶入时刻', 'cannot lie before the entry')
  if (stay > MOST_DAYS * 86_400_000)
    return fault('tooLong', `停放不能超过 ${MOST_DAYS} 天`, `a stay is at most ${MOST_DAYS} days`)
  return []
}
