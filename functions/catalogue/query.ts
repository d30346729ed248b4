import { asked, joins, tells } from './asking.ts'
import { folded } from './look-alikes.ts'
import { charactersOf, isChinese, isNumber, runsOf, singular } from './words.ts'

/** A term of a query is a word, lies between words or joins them, or is a number. */
export interface Asked {
  readonly term: string
  readonly kind: 'word' | 'between' | 'number'
  /** How much it counts. */
  readonly counts: number
}

/** The runs of a query that say what it is about. */
const askedRunsOf = (query: string): string[] => runsOf(asked(folded(query))).filter(tells)

/** What lies between words counts less than they do; so does a character that stands alone, and a number. */
const BETWEEN = 0.4
const ALONE = 0.4
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
  if (isNumber(run)) return [{ term: run, kind: 'number', counts: NUMBER }]
  if (!isChinese(run)) return [{ term: singular(run), kind: 'word', counts: 1 }]
  const characters = wordsOf(run).flatMap((word, i) => charactersOf(word).map((character) => ({ character, word, i })))
  if (characters.length === 1) return joins(run) ? [] : [{ term: run, kind: 'word', counts: ALONE }]
  return characters.slice(1).flatMap((next, at): Asked[] => {
    const { character, word, i } = characters[at]!
    const term = character + next.character
    const joining = [word, next.word].filter(joins).length
    if (joining === 2) return []
    // Two characters that stand alone are taken for a word that no dictionary knows.
    const one = i === next.i || (joining === 0 && word.length === 1 && next.word.length === 1)
    return [one ? { term, kind: 'word', counts: 1 } : { term, kind: 'between', counts: BETWEEN }]
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

/** The words and single characters of a query, without those that only join others. */
export const looseTermsOf = (query: string): string[] =>
  askedRunsOf(query).flatMap((run) =>
    isChinese(run) ? charactersOf(run).filter((character) => !joins(character)) : singular(run),
  )

/** So many characters may stand between two of an abbreviation. */
const GAP = 5

/** Whether a text has the characters of each Chinese run of a query in their order and near each other, as an abbreviation has. */
export function abbreviates(query: string, text: string): boolean {
  const printed = runsOf(folded(text)).join(' ')
  const inOrder = (run: string) => new RegExp(charactersOf(run).join(`\\p{Script=Han}{0,${GAP}}?`), 'u').test(printed)
  return askedRunsOf(query).filter(isChinese).every(inOrder)
}
