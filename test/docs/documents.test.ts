import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// What the documents name is there: a stranger who follows them gets to it.

const root = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const listed = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((name) => `${folder}${name}`)
    .filter((name) => !name.includes('node_modules/'))

const decisions = readdirSync(new URL('docs/decisions/', root)).toSorted()
const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  ...['coverage', 'house', 'mutation', 'readings'].map((name) => `docs/${name}.md`),
  ...decisions.map((name) => `docs/decisions/${name}`),
]

const FOLDERS = ['domain/', 'functions/', 'client/src/', 'cdk/', 'tools/', 'test/', 'docs/']
const files = [...FOLDERS.flatMap(listed), ...readdirSync(root)]
const code = files.filter((name) => /^(domain|functions|client|cdk)\/.*\.ts$/.test(name)).map(read)
const source = [...code, read('openapi.yaml'), read('package.json')].join('\n')

const named = (document: string): string[] =>
  [...read(document).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, name]) => name!)

describe('decisions', () => {
  const numbers = decisions.map((name) => Number(name.slice(0, 3)))

  test('are numbered from 1, without gaps and doubles, in their names and titles', () => {
    expect(numbers).toEqual(decisions.map((_, i) => i + 1))
    const titles = decisions.map((name) => /^# (\d+)\. \S/.exec(read(`docs/decisions/${name}`))?.[1])
    expect(titles.map(Number)).toEqual(numbers)
  })

  test.each(DOCUMENTS)('%s refers only to decisions that there are', (document) => {
    const text = read(document)
    const referred = [...text.matchAll(/\bdecisions? (\d+)\b(?! %)/g), ...text.matchAll(/\bsee (\d+)\b/g)]
    expect(referred.map(([, number]) => Number(number)).filter((number) => !numbers.includes(number))).toEqual([])
  })
})

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only files that exist', () => {
    const paths = named(document).filter((name) => /^[\w.-][\w./-]*\.(ts|mjs|md|yaml)$/.test(name))
    const lost = paths.filter((path) => !files.some((file) => file === path || file.endsWith(`/${path}`)))
    expect(lost).toEqual([])
  })

  test('names only codes, facts and slots that the code knows', () => {
    const words = named(document).filter(
      (name) =>
        /^[A-Z][A-Z]+(_[A-Z]+)+$/.test(name) ||
        /^[a-z]+([A-Z][a-z]+)+$/.test(name) ||
        /^[a-z-]+\.[a-z-]+-[a-z-]+$/.test(name),
    )
    expect(words.filter((word) => !source.includes(word) && !source.includes(word.replace(/^[a-z-]+\./, '')))).toEqual(
      [],
    )
  })

  test('says nothing twice in its tables', () => {
    const rows = read(document)
      .split('\n')
      .filter((line) => /^\| (?!rule |---)/.test(line))
    expect(rows.filter((row, i) => rows.indexOf(row) !== i && /[A-Z]\d+\.R/.test(row))).toEqual([])
  })
})
