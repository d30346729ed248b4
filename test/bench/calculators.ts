import { calculators } from '../../domain/catalogue.ts'
import type { Calculator, Context } from '../../domain/kit/index.ts'
import { type Effort, rates } from './rate.ts'
import { microseconds, type Row } from './table.ts'

/** Brief, for there are many calculators: what counts is the best of the rounds. */
const EFFORT: Effort = { time: 40, calls: 5, counts: 'p50' }
/** Milliseconds that a timed call takes, about: enough to drown the clock, and so short that few calls are interrupted. */
const CALL_MS = 0.3

const BOOK = { id: 'bench', values: {} }

/** Why one may cost more than its number of values and steps suggests. */
const BECAUSE: Readonly<Record<string, string>> = {
  'county-assessment-score':
    '; shares of the best are added exactly, as fractions with unlike denominators, unit by unit',
}

/** Every calculator on its golden examples: the decision with its full trace beside the parse that comes before it. */
export async function section(): Promise<Row[]> {
  const rows: Row[] = []
  for (const calculator of calculators) rows.push(await rowOf(calculator))
  return rows
}

async function rowOf(calculator: Calculator): Promise<Row> {
  const { id, examples, situation: schema, evaluate } = calculator
  const cases = Array.from({ length: copiesFor(calculator) }, () => examples).flat()
  const raw = cases.map(({ situation }) => situation)
  const parsed = raw.map((situation) => schema.parse(situation))
  const contexts = cases.map(({ asOf }): Context => ({ asOf, book: BOOK }))
  const steps = mean(parsed.map((situation, i) => evaluate(situation, contexts[i]!).trace.length))
  const perCall = await rates(
    {
      traced: () => parsed.map((situation, i) => evaluate(situation, contexts[i]!)),
      parse: () => raw.map((situation) => schema.parse(situation)),
    },
    EFFORT,
  )
  const time = (name: keyof typeof perCall) => 1000 / perCall[name] / cases.length
  return {
    name: `${id} with trace`,
    measured: microseconds(time('traced')),
    baseline: `zod's parse ${microseconds(time('parse'))}`,
    ratio: time('traced') / time('parse'),
    goal: { atMost: 5 },
    why: `it parses ${shown(mean(raw.map(valuesIn)))} values and traces ${shown(steps)} steps, ${microseconds(time('traced') / steps)} each${BECAUSE[id] ?? ''}`,
  }
}

/** How often the examples are to be evaluated in one timed call. */
function copiesFor({ examples, situation, evaluate }: Calculator): number {
  const once = () => examples.map((example) => evaluate(situation.parse(example.situation), { ...example, book: BOOK }))
  for (let i = 0; i < 200; i++) once()
  const from = performance.now()
  for (let i = 0; i < 20; i++) once()
  return Math.max(1, Math.round((20 * CALL_MS) / (performance.now() - from)))
}

/** How many scalars stand in a situation. */
const valuesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((n, v) => n + valuesIn(v), 0) : 1

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const shown = (count: number): string => count.toFixed(1)
