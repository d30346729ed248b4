/** What a ratio should be. Measured and reported; a miss is printed, never hidden. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number }

/** One measurement beside its baseline, both taken in the same run. */
export interface Row {
  readonly name: string
  /** With its unit, as {@link perSecond} or {@link milliseconds} writes it. */
  readonly measured: string
  /** What stands beside it, with its own measurement. */
  readonly baseline?: string
  /** Measured ÷ baseline; which way round is better is said by the goal. */
  readonly ratio?: number
  readonly goal?: Goal
  /** Why the goal may be missed: said below the table where it is. */
  readonly why?: string
}

/** How the benchmark runs. */
export interface Run {
  /** Only this section runs, and may take its time. */
  readonly alone: boolean
}

/** A part of the benchmark: it prepares, checks and measures when called. */
export type Section = (run: Run) => Promise<Row[]>

/** @example perSecond(72834.2) // '72,834/s' */
export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en-US')}/s`

/** @example milliseconds(0.0137) // '0.0137 ms' */
export const milliseconds = (time: number): string => `${Number(time.toPrecision(3))} ms`

/** @example microseconds(0.0137) // '13.7 µs' */
export const microseconds = (time: number): string => `${Number((time * 1000).toPrecision(3))} µs`

/** Whether a row meets its goal; `undefined` where it has none. */
function isMet({ ratio, goal }: Row): boolean | undefined {
  if (goal === undefined || ratio === undefined) return undefined
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost
}

/** The rows as a table for a terminal; below it why goals are missed, and a last line that counts them. */
export function table(rows: readonly Row[]): string {
  const heading = ['', 'measured', 'beside', 'ratio', 'goal', 'met']
  const lines = [heading, ...rows.map(cells)]
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => (isNumeric(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  const met = rows.filter((row) => isMet(row) === true).length
  const missed = rows.filter((row) => isMet(row) === false)
  const reasons = missed.flatMap(({ name, why }) => (why === undefined ? [] : [`missed: ${name}: ${why}`]))
  const [first, ...rest] = lines.map(print)
  return [first, rule, ...rest, '', ...reasons, `goals: ${met} met, ${missed.length} missed`].join('\n')
}

function cells(row: Row): string[] {
  const { name, measured, baseline, ratio, goal } = row
  const wanted = goal === undefined ? '' : 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`
  const met = isMet(row)
  const verdict = met === undefined ? '' : met ? 'yes' : 'NO'
  return [name, measured, baseline ?? '', ratio === undefined ? '' : ratio.toFixed(2), wanted, verdict]
}

const isNumeric = (column: number): boolean => column === 1 || column === 3
