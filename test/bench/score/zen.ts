import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import * as sheet from './sheet.ts'
import { ENTRY, type Situation } from './situations.ts'

/**
 * The score as a zen decision, in the shape in which that engine is fastest: one expression node, content compiled
 * beforehand. (With a decision table of its own for each table of brackets it was slower.)
 */
export const zen = new ZenEngine().createDecision(new ZenDecisionContent(decisionGraph()))

/** The total in hundredths of a point, null for a firm that is refused. */
export async function zenTotal(situation: Situation): Promise<number | null> {
  const { result } = await zen.evaluate(situation)
  return result.entitled ? result.total : null
}

function decisionGraph() {
  const expressions = Object.entries(scoreExpressions()).map(([key, value]) => ({ id: key, key, value }))
  return {
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode', content: {} },
      { id: 'score', name: 'score', type: 'expressionNode', content: { expressions, passThrough: false } },
      { id: 'response', name: 'response', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'request', targetId: 'score' },
      { id: 'out', type: 'edge', sourceId: 'score', targetId: 'response' },
    ],
  }
}

/** Every rule, line and sum, in order; `$` reads what stands above. */
function scoreExpressions(): Record<string, string> {
  const sum = (group: keyof typeof sheet.GROUPS) => sheet.GROUPS[group].map((line) => `$.${line}`).join(' + ')
  return {
    entitled: entry(),
    ...lineExpressions(),
    scale: sum('scale'),
    innovation: sum('innovation'),
    credit: sum('credit'),
    base: '$.scale + $.innovation + $.credit',
    bonus: sum('bonus'),
    total: '$.base + $.bonus',
  }
}

function entry(): string {
  const conditions = Object.entries(ENTRY).map(([fact, required]) => (required ? fact : `not ${fact}`))
  return [...conditions, `revenueFen >= ${sheet.REVENUE_FLOOR}`].join(' and ')
}

function lineExpressions(): Record<string, string> {
  const { percent, first, second } = sheet.NEW_PRODUCTS
  const { from, base, step, each, cap } = sheet.EMPLOYMENT
  const growth = firstOf(sheet.GROWTH.map(([p, gives]) => [`taxFen * 100 >= taxPriorFen * ${100 + p}`, gives]))
  const isFirst = `totalSalesRevenueFen > 0 and newProductRevenueFen * 100 >= totalSalesRevenueFen * ${percent}`
  const isSecond = 'newProductRevenueFen > 0 and reviewerFindsSecondTier'
  const steps = `floor((employees - ${from}) / ${step})`
  return {
    ...lines(sheet.AMOUNTS, ({ fact, brackets }) => firstOf(brackets.map(([f, p]) => [`${fact} >= ${f}`, p]))),
    taxGrowth: `taxPriorFen > 0 ? (${growth}) : number(reviewerGrowthPoints) * 100`,
    ...lines(sheet.REVIEWED, ({ evidence, points }) => `len(${evidence}) > 0 ? number(${points}) * 100 : 0`),
    ...lines(sheet.CHOICES, ({ fact, points }) =>
      firstOf(Object.entries(points).map(([code, p]) => [`${fact} == '${code}'`, p])),
    ),
    ...lines(sheet.SETS, ({ fact, points, cap }) =>
      capped(
        Object.entries(points).map(([code, p]) => `('${code}' in ${fact} ? ${p} : 0)`),
        cap,
      ),
    ),
    ...lines(sheet.COUNTS, ({ each, cap }) =>
      capped(
        Object.entries(each).map(([fact, p]) => `${fact} * ${p}`),
        cap,
      ),
    ),
    ...lines(sheet.FLAGS, ({ facts, points }) => `${facts.join(' and ')} ? ${points} : 0`),
    listing: firstOf(sheet.LISTINGS.map(([market, points]) => [`'${market}' in listings`, points])),
    newProduct: firstOf([
      [isFirst, first],
      [isSecond, second],
    ]),
    employment: `employees >= ${from} ? min([${base} + ${steps} * ${each}, ${cap}]) : 0`,
  }
}

function lines<T>(table: Readonly<Record<string, T>>, write: (line: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([name, line]) => [name, write(line)]))
}

/** The figure of the first condition that holds, else 0. */
function firstOf(cases: readonly (readonly [condition: string, figure: number])[]): string {
  return cases.reduceRight((otherwise, [condition, figure]) => `${condition} ? ${figure} : (${otherwise})`, '0')
}

function capped(terms: readonly string[], cap: number): string {
  return `min([${terms.join(' + ')}, ${cap}])`
}
