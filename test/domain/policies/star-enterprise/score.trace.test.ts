import { describe, expect, test } from 'vitest'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { evaluate, firm } from './firm.ts'

/** Every rule of the score by what it gives; A1.R29 gives the five sums. */
const RULES = {
  inScope: 'A1.R01',
  meetsConditions: 'A1.R02',
  notDisqualified: 'A1.R03',
  base: 'A1.R04',
  revenue: 'A1.R05',
  tax: 'A1.R06',
  taxGrowth: 'A1.R07',
  quality: 'A1.R08',
  standards: 'A1.R09',
  platform: 'A1.R10',
  strategicEmerging: 'A1.R11',
  highTech: 'A1.R12',
  newProduct: 'A1.R13',
  awards: 'A1.R14',
  validPatents: 'A1.R15',
  grantedPatents: 'A1.R16',
  integration: 'A1.R17',
  smartManufacturing: 'A1.R18',
  green: 'A1.R19',
  transformation: 'A1.R20',
  listing: 'A1.R21',
  taxCredit: 'A1.R22',
  qualityCredit: 'A1.R23',
  employment: 'A1.R24',
  studentAid: 'A1.R25',
  disabledAid: 'A1.R26',
  commendation: 'A1.R27',
  povertyRelief: 'A1.R28',
  scale: 'A1.R29',
  innovation: 'A1.R29',
  credit: 'A1.R29',
  bonus: 'A1.R29',
  total: 'A1.R29',
}
const byItem = (a: readonly string[], b: readonly string[]) => (a[0]! < b[0]! ? -1 : 1)

describe('the trace (A1.R01–R29)', () => {
  const { trace, result } = evaluate(firm())

  test('holds every rule exactly once per item', () => {
    const found = trace.map(({ rule, item }) => [item, rule])
    expect(found.toSorted(byItem)).toEqual(Object.entries(RULES).toSorted(byItem))
  })

  test('cites each rule in the annex, and names it in both languages', () => {
    for (const { citation, label } of trace) {
      expect(citation).toMatchObject({ document: '驻政办〔2020〕58号', annex: '1' })
      expect(citation.article).toMatch(/^(一|二|三|附件1-[12])/)
      expect(label.zh.length * label.en.length).toBeGreaterThan(0)
    }
  })

  test('builds up: what a step takes from a rule stands before it', () => {
    const seen: Record<string, unknown> = {}
    const rules = Object.keys(RULES)
    for (const { item, inputs, value } of trace) {
      for (const [name, input] of Object.entries(inputs)) {
        // `standards` and `highTech` may name a fact as well as a rule; sums take rules alone.
        if (RULES[item as keyof typeof RULES] === 'A1.R29' && rules.includes(name)) expect(input).toEqual(seen[name])
      }
      seen[item] = value
    }
    expect(seen.total).toBe('75.1')
  })

  test('shows the facts and figures that a rule used, with the day since which they are in force', () => {
    expect(trace.find(({ rule }) => rule === 'A1.R06')).toMatchObject({
      item: 'tax',
      inputs: { taxFen: 3_600_000_000 },
      value: '15',
      cap: '20',
      parameters: [{ id: 'star-enterprise.tax-tiers', from: '2020-12-31', citation: { article: '附件1-1 一' } }],
    })
    expect(trace.find(({ rule }) => rule === 'A1.R01')).toMatchObject({
      inputs: { registeredInCity: true, isAboveScaleIndustrial: true, revenueFen: 620_000_000_000 },
      value: true,
      cap: null,
      parameters: [{ id: 'star-enterprise.revenue-floor', value: 10_000_000_000 }],
    })
  })

  test('agrees with the lines', () => {
    for (const { item, least } of result!.lines) {
      expect(trace.find((step) => step.item === item)?.value).toBe(least)
    }
  })

  test('can be left out, and nothing else changes', () => {
    expect(evaluate(firm(), { untraced: true })).toEqual({ ...evaluate(firm()), trace: [] })
  })

  test('uses every figure that the calculator states', () => {
    const used = new Set(trace.flatMap(({ parameters }) => parameters.map(({ id }) => id)))
    expect([...used].toSorted()).toEqual(score.parameters.map(({ id }) => id).toSorted())
  })
})

test('the lines have the caps of the tables (A1.R05–R28)', () => {
  const caps = Object.fromEntries(evaluate(firm()).result!.lines.map(({ item, cap }) => [item, cap]))
  expect(caps).toEqual({
    revenue: '10',
    tax: '20',
    taxGrowth: '10',
    quality: '7',
    standards: '3',
    platform: '5',
    strategicEmerging: '2',
    highTech: '1',
    newProduct: '2',
    awards: '5',
    validPatents: '3',
    grantedPatents: '2',
    integration: '5',
    smartManufacturing: '5',
    green: '5',
    transformation: '5',
    listing: '5',
    taxCredit: '2',
    qualityCredit: '3',
    employment: '3',
    studentAid: '1',
    disabledAid: '1',
    commendation: '3',
    povertyRelief: '2',
  })
})

test('the sums have the caps of the frame (A1.R04, A1.R29)', () => {
  const caps = Object.fromEntries(evaluate(firm()).trace.map(({ item, cap }) => [item, cap]))
  expect(caps).toMatchObject({
    scale: '40',
    innovation: '55',
    credit: '5',
    base: '100',
    bonus: '10',
    total: '110',
  })
})
