import { Engine, type EngineResult, type RuleProperties } from 'json-rules-engine'
import * as sheet from './sheet.ts'
import { ENTRY, type Situation } from './situations.ts'

interface Condition {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
}

/** What a rule adds to a line when it fires: a figure, so much for each of a count, or what a reviewer gave. */
interface Gain {
  readonly line: string
  readonly points: number
  readonly timesFact?: string
  readonly reviewedFact?: string
}

const CAPS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries({ ...sheet.SETS, ...sheet.COUNTS }).map(([line, { cap }]) => [line, cap])),
  employment: sheet.EMPLOYMENT.cap,
}

const engine = new Engine([entryRule(), ...bracketRules(), ...codeRules(), ...countRules(), ...otherRules()])

/**
 * Scores with json-rules-engine: rules fire events, the events are added up and capped. The run's results, rule by rule,
 * are that engine's trace.
 *
 * @returns the total in hundredths of a point, null for a firm that is refused
 */
export async function jsonRulesScore(situation: Situation): Promise<{ total: number | null; trace: EngineResult }> {
  const facts: Record<string, unknown> = { ...situation, ...derived(situation) }
  const trace = await engine.run(facts)
  const lines: Record<string, number> = {}
  let entitled = false
  for (const { type, params } of trace.events) {
    if (type === 'entitled') entitled = true
    else add(lines, params as Gain, facts)
  }
  return { total: entitled ? totalOf(lines) : null, trace }
}

/** What that engine's conditions cannot compute is handed to it as plain facts, which costs it nothing. */
function derived(situation: Situation): Record<string, unknown> {
  const { taxFen, taxPriorFen, newProductRevenueFen, totalSalesRevenueFen, employees } = situation as Record<
    string,
    number
  >
  const { from, step } = sheet.EMPLOYMENT
  const wholePercent = (part: number, whole: number) => (whole > 0 ? Math.floor((part * 100) / whole) : -1)
  const evidence = Object.values(sheet.REVIEWED).map(({ evidence }) => evidence)
  return {
    hasPriorTax: taxPriorFen! > 0,
    growthPercent: wholePercent(taxFen! - taxPriorFen!, taxPriorFen!),
    newProductPercent: wholePercent(newProductRevenueFen!, totalSalesRevenueFen!),
    employmentSteps: Math.floor((employees! - from) / step),
    ...Object.fromEntries(evidence.map((fact) => [`has ${fact}`, (situation[fact] as unknown[]).length > 0])),
  }
}

function add(lines: Record<string, number>, gain: Gain, facts: Readonly<Record<string, unknown>>): void {
  const { line, points, timesFact, reviewedFact } = gain
  const times = timesFact === undefined ? 1 : (facts[timesFact] as number)
  const given = reviewedFact === undefined ? points * times : Math.round(Number(facts[reviewedFact]) * 100)
  lines[line] = (lines[line] ?? 0) + given
}

function totalOf(lines: Readonly<Record<string, number>>): number {
  const points = (line: string) => Math.min(lines[line] ?? 0, CAPS[line] ?? Number.POSITIVE_INFINITY)
  const sum = (group: readonly string[]) => group.reduce((total, line) => total + points(line), 0)
  const { scale, innovation, credit, bonus } = sheet.GROUPS
  return sum(scale) + sum(innovation) + sum(credit) + sum(bonus)
}

function gives(gain: Gain, ...all: Condition[]): RuleProperties {
  return { conditions: { all }, event: { type: 'points', params: { ...gain } } }
}

function holds(fact: string, value: unknown = true): Condition {
  return { fact, operator: 'equal', value }
}

function from(fact: string, value: number): Condition {
  return { fact, operator: 'greaterThanInclusive', value }
}

function below(fact: string, value: number): Condition {
  return { fact, operator: 'lessThan', value }
}

function entryRule(): RuleProperties {
  const conditions = Object.entries(ENTRY).map(([fact, required]) => holds(fact, required))
  return {
    conditions: { all: [...conditions, from('revenueFen', sheet.REVENUE_FLOOR)] },
    event: { type: 'entitled' },
  }
}

function bracketRules(): RuleProperties[] {
  const rows = (line: string, fact: string, brackets: sheet.Brackets) =>
    brackets.map(([least, points], i) => {
      const upper = i === 0 ? [] : [below(fact, brackets[i - 1]![0])]
      return gives({ line, points }, from(fact, least), ...upper)
    })
  return [
    ...Object.entries(sheet.AMOUNTS).flatMap(([line, { fact, brackets }]) => rows(line, fact, brackets)),
    ...rows('taxGrowth', 'growthPercent', sheet.GROWTH).map((rule) => ({
      ...rule,
      conditions: { all: [holds('hasPriorTax'), ...(rule.conditions as { all: Condition[] }).all] },
    })),
    gives({ line: 'taxGrowth', points: 0, reviewedFact: 'reviewerGrowthPoints' }, holds('hasPriorTax', false)),
  ]
}

function codeRules(): RuleProperties[] {
  const contains = (fact: string, value: string): Condition => ({ fact, operator: 'contains', value })
  const lacks = (fact: string, value: string): Condition => ({ fact, operator: 'doesNotContain', value })
  return [
    ...Object.entries(sheet.CHOICES).flatMap(([line, { fact, points: figures }]) =>
      Object.entries(figures).map(([code, points]) => gives({ line, points }, holds(fact, code))),
    ),
    ...Object.entries(sheet.SETS).flatMap(([line, { fact, points: figures }]) =>
      Object.entries(figures).map(([code, points]) => gives({ line, points }, contains(fact, code))),
    ),
    ...sheet.LISTINGS.map(([market, points], i) => {
      const better = sheet.LISTINGS.slice(0, i).map(([other]) => lacks('listings', other))
      return gives({ line: 'listing', points }, contains('listings', market), ...better)
    }),
  ]
}

function countRules(): RuleProperties[] {
  return Object.entries(sheet.COUNTS).flatMap(([line, { each }]) =>
    Object.entries(each).map(([fact, points]) => gives({ line, points, timesFact: fact }, from(fact, 1))),
  )
}

function otherRules(): RuleProperties[] {
  const { percent, first, second } = sheet.NEW_PRODUCTS
  const { from: start, base, each } = sheet.EMPLOYMENT
  return [
    ...Object.entries(sheet.REVIEWED).map(([line, { evidence, points }]) =>
      gives({ line, points: 0, reviewedFact: points }, holds(`has ${evidence}`)),
    ),
    ...Object.entries(sheet.FLAGS).map(([line, { facts, points }]) =>
      gives({ line, points }, ...facts.map((fact) => holds(fact))),
    ),
    gives({ line: 'newProduct', points: first }, from('newProductPercent', percent)),
    gives(
      { line: 'newProduct', points: second },
      below('newProductPercent', percent),
      from('newProductRevenueFen', 1),
      holds('reviewerFindsSecondTier'),
    ),
    gives({ line: 'employment', points: base }, from('employees', start)),
    gives({ line: 'employment', points: each, timesFact: 'employmentSteps' }, from('employmentSteps', 1)),
  ]
}
