import * as z from 'zod'
import { daySchema, type Fault, plainCode, plainText, pointerTo, text, timed } from '../../kit/index.ts'

const MINUTES_OF_DAY = 1440

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'clock')
  .max(5)
  .meta({ description: 'Local time HH:MM. 当地时间', examples: ['07:00'] })

const code = plainCode()

/** For which days a band is: every day, or working days and days of rest apart. */
const dayType = z.enum(['all', 'workday', 'restday'])

/** A published tariff: nothing in the text sets one, so it comes in with its approval. */
export const tariffSchema = z
  .strictObject({
    tariffId: code,
    version: z.int().min(1),
    zone: code,
    placement: z.enum(['onStreet', 'offStreet']),
    facilityClass: code.optional().meta({ description: 'For every class where absent. 设施类别' }),
    vehicleClass: code,
    effectiveFrom: timed(daySchema, 'ahead', text('生效日', 'Day of effect')),
    effectiveTo: timed(daySchema, 'ahead', text('失效日', 'Last day')).optional(),
    approvalDocument: plainText(200).meta({ description: 'The document that approves it. 批准文号' }),
    freeMinutes: z.int().min(0).max(MINUTES_OF_DAY),
    freeMode: z.enum(['threshold', 'deduct']).meta({
      description:
        'threshold: free if no longer than that, else all of it counts; deduct: the first minutes never count.',
    }),
    unitMinutes: z.int().min(1).max(MINUTES_OF_DAY),
    bands: z
      .array(
        z.strictObject({
          from: clock,
          to: clock.meta({ description: 'Excluded; before `from` where it runs over midnight. 不含' }),
          days: dayType.default('all'),
          unitPriceFen: z.int().min(0).max(1_000_000),
        }),
      )
      .min(1)
      .max(48),
    dailyCapFen: z.int().min(0).max(100_000_000).optional(),
  })
  .meta({ id: 'ParkingTariff', description: 'An approved parking tariff. 停车收费标准' })

/** A tariff as it is parsed. */
export type Tariff = z.output<typeof tariffSchema>

type Band = Tariff['bands'][number]

/** The kinds of day that a tariff tells apart. */
export type DayKind = Exclude<Band['days'], 'all'>

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The minutes of a day that a band covers: from one, to before another. Over midnight there are two such spans. */
function spansOf({ from, to }: Pick<Band, 'from' | 'to'>): readonly (readonly [number, number])[] {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return start < end
    ? [[start, end]]
    : [
        [start, MINUTES_OF_DAY],
        [0, end],
      ]
}

const holds = (band: Pick<Band, 'from' | 'to'>, minute: number): boolean =>
  spansOf(band).some(([start, end]) => minute >= start && minute < end)

const isFor = (days: Band['days'] | undefined, kind: DayKind): boolean =>
  days === undefined || days === 'all' || days === kind

/** The price of a unit that begins in a minute, for each minute of a kind of day, in fen. The tariff has no faults. */
export function pricesByMinute({ bands }: Pick<Tariff, 'bands'>, kind: DayKind): Int32Array {
  const prices = new Int32Array(MINUTES_OF_DAY)
  for (const band of bands.filter(({ days }) => isFor(days, kind)))
    for (const [start, end] of spansOf(band)) prices.fill(band.unitPriceFen, start, end)
  return prices
}

/** Bands must cover every minute of both kinds of day exactly once: else some minute has no price, or two. */
export function tariffFaults(tariff: Partial<Tariff> | undefined, path: readonly PropertyKey[]): Fault[] {
  if (!tariff) return []
  const { bands = [], effectiveFrom, effectiveTo } = tariff
  const faults: Fault[] = []
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    faults.push({
      pointer: pointerTo([...path, 'effectiveTo']),
      code: 'beforeStart',
      detail: text('不能早于生效日', 'cannot lie before the day of effect'),
    })
  if (bands.length > 0 && bands.every((band) => band?.from !== undefined && band.to !== undefined)) {
    for (const day of ['workday', 'restday'] as const) {
      const wrong = edges(bands).find(
        (minute) => bands.filter((band) => isFor(band.days, day) && holds(band, minute)).length !== 1,
      )
      if (wrong === undefined) continue
      const at = `${String(Math.floor(wrong / 60)).padStart(2, '0')}:${String(wrong % 60).padStart(2, '0')}`
      faults.push({
        pointer: pointerTo([...path, 'bands']),
        code: day === 'workday' ? 'workdayNotCovered' : 'restdayNotCovered',
        detail: text(`自 ${at} 起没有唯一的价格`, `from ${at} on there is not exactly one price`),
      })
    }
  }
  return faults
}

/** The minutes at which coverage can change. */
const edges = (bands: readonly Band[]): number[] =>
  [...new Set([0, ...bands.flatMap(({ from, to }) => [minuteOf(from), minuteOf(to)])])]
    .filter((minute) => minute < MINUTES_OF_DAY)
    .toSorted((a, b) => a - b)
