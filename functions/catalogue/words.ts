import { asked, joins, tells } from './asking.ts'
import { folded } from './look-alikes.ts'

const RUNS = /[a-z]\d+\.[a-z]+\d+|[a-z0-9]+|\p{Script=Han}+/gu

/** Rule ids, words, numbers, and unbroken runs of Chinese. */
const runsOf = (text: string): string[] => text.match(RUNS) ?? []

/** Whether a run or a term is Chinese. */
export const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run)

/** Whether a term is a mere number. */
export const isNumber = (term: string): boolean => /^\d+$/.test(term)

/** Singular and plural count as one word. */
const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word

/** The runs of a query that say what it is about. */
const askedRunsOf = (query: string): string[] => runsOf(asked(folded(query))).filter(tells)

const charactersOf = (run: string): string[] => [...run]

/** The pairs of neighbouring characters of a run of Chinese. */
function pairsOfRun(run: string): string[] {
  const characters = charactersOf(run)
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/** The terms that a text is filed under: Chinese, which prints no spaces, by its pairs of characters and each alone. */
export const termsOf = (text: string): string[] =>
  runsOf(folded(text)).flatMap((run) => (isChinese(run) ? [...pairsOfRun(run), ...charactersOf(run)] : singular(run)))

/** The pairs of neighbouring characters that a text has. */
export const pairsOf = (text: string): string[] => runsOf(folded(text)).filter(isChinese).flatMap(pairsOfRun)

/** A term of a query: how much it counts, and whether it only adds to what others find. */
export interface Asked {
  readonly term: string
  readonly counts: number
  readonly adds: boolean
}

/** What lies between words, joins them, or stands alone counts less than a word, and so does a number. */
const BETWEEN = 0.4
const NUMBER = 0.3

/** Its dictionary is that of the runtime; loaded with the first question. */
let segmenter: Intl.Segmenter | undefined

/** The words of a run of Chinese, as a dictionary cuts it. What no dictionary knows is cut into its characters. */
function wordsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(run), ({ segment }) => segment)
}

/** Chinese is asked for by its pairs, which tell words apart far better than characters do, or by its one character. */
function askedOf(run: string): Asked[] {
  if (!isChinese(run)) {
    const number = isNumber(run)
    return [{ term: singular(run), counts: number ? NUMBER : 1, adds: number }]
  }
  const characters = wordsOf(run).flatMap((word, i) => charactersOf(word).map((character) => ({ character, word, i })))
  if (characters.length === 1) return joins(run) ? [] : [{ term: run, counts: BETWEEN, adds: false }]
  return characters.slice(1).map((next, at) => {
    const { character, word, i } = characters[at]!
    // Two characters that stand alone are taken for a word that no dictionary knows.
    const alone = word.length === 1 && next.word.length === 1 && !joins(word) && !joins(next.word)
    const one = i === next.i || alone
    return { term: character + next.character, counts: one ? 1 : BETWEEN, adds: !one }
  })
}

/** The terms of a query, each once. */
export function queryTermsOf(query: string): Asked[] {
  const terms = new Map<string, Asked>()
  for (const asked of askedRunsOf(query).flatMap(askedOf)) {
    const known = terms.get(asked.term)
    if (!known || known.counts < asked.counts) terms.set(asked.term, asked)
  }
  return [...terms.values()]
}

/** The words and single characters of a query. */
export const looseTermsOf = (query: string): string[] =>
  askedRunsOf(query).flatMap((run) => (isChinese(run) ? charactersOf(run) : singular(run)))

/** So many characters may stand between two of an abbreviation. */
const GAP = 5

/** Whether a text has the characters of each Chinese run of a query in their order and near each other, as an abbreviation has. */
export function abbreviates(query: string, text: string): boolean {
  const printed = runsOf(folded(text)).join(' ')
  const inOrder = (run: string) => new RegExp(charactersOf(run).join(`\\p{Script=Han}{0,${GAP}}?`), 'u').test(printed)
  return askedRunsOf(query).filter(isChinese).every(inOrder)
}

/** Whether two words differ by one letter too many, too few, wrong, or in the wrong place. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (word: string, from: number) => word.slice(from)
  return (
    rest(a, start + 1) === rest(b, start + 1) ||
    rest(a, start) === rest(b, start + 1) ||
    rest(a, start + 1) === rest(b, start) ||
    (rest(a, start + 2) === rest(b, start + 2) && a[start] === b[start + 1] && a[start + 1] === b[start])
  )
}
