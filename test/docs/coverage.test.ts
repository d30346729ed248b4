import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { calculators } from '../../domain/catalogue.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

interface Row {
  readonly rule: string
  readonly file: string
  readonly test: string
  readonly endpoint: string
}

const links = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

const rows: Row[] = read('docs/coverage.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+\.[A-Z]?\d+/.test(line))
  .map((line) => {
    const [rule, , file, test, endpoint] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return { rule: rule!, file: file!, test: test!, endpoint: endpoint! }
  })

/** How many rules each spec numbers: a rule that is forgotten here is missed by its number. */
const NUMBERED = { 'A1.R': 36 }

describe('docs/coverage.md', () => {
  test.each(Object.entries(NUMBERED))('lists every rule of %s', (prefix, count) => {
    const expected = Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)
    expect(rows.map(({ rule }) => rule).filter((rule) => rule.startsWith(prefix))).toEqual(expected)
  })

  test.each(rows)('$rule stands in its file, in its test and behind its endpoint', ({ rule, file, test, endpoint }) => {
    const paths = parse(read('openapi.yaml')).paths as Record<string, unknown>
    expect(links(file).length).toBeGreaterThan(0)
    for (const name of links(file)) expect(read(name), name).toContain(rule)
    expect(links(test).length).toBeGreaterThan(0)
    for (const name of links(test)) expect(read(name), name).toContain(rule)
    for (const name of links(endpoint)) expect(paths).toHaveProperty([name])
    expect(links(endpoint).length).toBeGreaterThan(0)
  })

  test('lists every rule that a formula can cite in a trace', () => {
    const known = new Set(rows.map(({ rule }) => rule))
    for (const calculator of calculators) {
      if (!('program' in calculator)) continue
      const { rules } = calculator.program as { rules: readonly { mark: { id: string } }[] }
      for (const { mark } of rules) expect(known).toContain(mark.id)
    }
    expect(known.size).toBeGreaterThan(0)
  })
})
