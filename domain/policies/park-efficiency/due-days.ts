import { DAY, dayNumber, type Expression, quantityParameter, text } from '../../kit/index.ts'
import { TASKS } from './options.ts'
import { cite, ISSUED } from './policy.ts'

/** The last day of each task and phase, and where it stands; a month, half-year or year ends with its last day. */
const DUE = {
  T01: ['2021-12-31', '三（一）1'],
  T02Framework: ['2021-06-30', '三（一）2'],
  T02Full: ['2021-12-31', '三（一）2'],
  T03: ['2021-06-30', '三（二）1（1）'],
  T04: ['2021-06-30', '三（二）1（2）'],
  T05: ['2021-01-31', '三（二）2'],
  T06: ['2021-06-30', '三（三）1'],
  T07: ['2022-12-31', '三（三）2'],
  T07HistoricIssues: ['2021-12-31', '三（三）2'],
  T08: ['2022-12-31', '三（三）3'],
  T09: ['2022-12-31', '三（三）4'],
  T10: ['2021-12-31', '三（四）'],
  T11: ['2022-12-31', '三（五）'],
  P1: ['2020-12-31', '四（一）'],
  P2: ['2021-06-30', '四（二）'],
  P3: ['2022-10-31', '四（三）'],
  P4: ['2022-12-31', '四（四）'],
} as const

/** A task or a phase that has a last day. */
export type Dated = keyof typeof DUE

const dueDay = (code: Dated): Expression<'day'> => {
  const [day, article] = DUE[code]
  const { zh, en } = TASKS[code]!
  return quantityParameter(`park-efficiency.due-${code}`, text(`${zh}的期限`, `Last day of: ${en}`), DAY, {
    from: ISSUED,
    value: dayNumber(day),
    cite: cite(article),
  })
}

/** The tasks and phases with a last day, in the order of the text. */
export const DATED = Object.keys(DUE) as readonly Dated[]

/** The last day of each of them. */
export const dueOn = Object.fromEntries(DATED.map((code) => [code, dueDay(code)])) as Readonly<
  Record<Dated, Expression<'day'>>
>
