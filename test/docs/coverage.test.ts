import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { calculators } from '../../domain/catalogue.ts'
import { statedRulesOf } from '../../domain/kit/index.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

interface Row {
  readonly rule: string
  readonly file: string
  readonly test: string
  readonly endpoint: string
}

const paths = parse(read('openapi.yaml')).paths as Record<string, unknown>

const links = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

const cells = read('docs/coverage.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+\.[A-Z]?\d+/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

/** Rules with code: their file, their test and their address. */
const rows: Row[] = cells
  .filter(({ length }) => length === 5)
  .map(([rule, , file, test, endpoint]) => ({ rule: rule!, file: file!, test: test!, endpoint: endpoint! }))

/** Rules without code, and why. */
const reasons = cells.filter(({ length }) => length === 3).map(([rule, , reason]) => ({ rule: rule!, reason: reason! }))

/** How many rules each spec numbers, and those numbered on here: a rule that is forgotten is missed by its number. */
const NUMBERED = {
  'A1.R': 37,
  'A2.R': 24,
  'A3.R': 34,
  'A4.R': 20,
  'A5.R': 38,
  'A6.R': 24,
  'A7.R': 18,
  'A8.R': 20,
  'A9.R': 17,
  'A10.R': 7,
  'N2.R': 12,
}

describe('docs/coverage.md', () => {
  test.each(Object.entries(NUMBERED))('lists every rule of %s', (prefix, count) => {
    const expected = Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)
    const listed = cells.map(([rule]) => rule!).filter((rule) => rule.startsWith(prefix))
    expect(listed.toSorted()).toEqual(expected)
  })

  test.each(rows)('$rule stands in its file, in its test and behind its endpoint', ({ rule, file, test, endpoint }) => {
    expect(links(file).length).toBeGreaterThan(0)
    for (const name of links(file)) expect(read(name), name).toContain(rule)
    expect(links(test).length).toBeGreaterThan(0)
    for (const name of links(test)) expect(read(name), name).toContain(rule)
    for (const name of links(endpoint)) expect(paths).toHaveProperty([name])
    expect(links(endpoint).length).toBeGreaterThan(0)
  })

  test.each(reasons)('$rule has no code for a reason that is told', ({ reason }) => {
    expect(reason.length).toBeGreaterThan(20)
  })

  test('lists every rule that a calculator can cite in a trace', () => {
    const known = new Set(rows.map(({ rule }) => rule))
    for (const { id } of calculators.flatMap(statedRulesOf)) expect(known).toContain(id)
    expect(known.size).toBeGreaterThan(0)
  })
})
