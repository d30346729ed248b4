import { simplified } from './traditional.ts'

const RUNS = /[a-z]\d+\.[a-z]+\d+|[a-z0-9]+|\p{Script=Han}+/gu

/** Rule ids, words, and unbroken runs of Chinese; width, case and script do not matter. */
const runsOf = (text: string): string[] => simplified(text.normalize('NFKC').toLowerCase()).match(RUNS) ?? []

const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run)

/** Singular and plural count as one word. */
const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word

/** Words that say nothing of what an English question is about. */
const ASKING = new Set(
  'a an and any are as at be by can do does for from get have how i if in is it me much my of on or the there to was what when where which who will with you your'.split(
    ' ',
  ),
)

/** The runs of a query that say what it is about. */
const askedRunsOf = (query: string): string[] => runsOf(query).filter((run) => !ASKING.has(run))

const charactersOf = (run: string): string[] => [...run]

function pairsOf(run: string): string[] {
  const characters = charactersOf(run)
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/** The terms that a text is filed under: Chinese, which prints no spaces, by its pairs of characters and each alone. */
export const termsOf = (text: string): string[] =>
  runsOf(text).flatMap((run) => (isChinese(run) ? [...pairsOf(run), ...charactersOf(run)] : singular(run)))

/** A query run by run: the pairs of a Chinese run, or its one character, which tell words apart far better than characters do. */
export const queryRunsOf = (query: string): string[][] =>
  askedRunsOf(query).map((run) => {
    if (!isChinese(run)) return [singular(run)]
    const pairs = pairsOf(run)
    return pairs.length > 0 ? pairs : [run]
  })

/** The words and single characters of a query. */
export const looseTermsOf = (query: string): string[] =>
  askedRunsOf(query).flatMap((run) => (isChinese(run) ? charactersOf(run) : singular(run)))

/** So many characters may stand between two of an abbreviation. */
const GAP = 5

/** Whether a text has the characters of each Chinese run of a query in their order and near each other, as an abbreviation has. */
export function abbreviates(query: string, text: string): boolean {
  const printed = runsOf(text).join(' ')
  const inOrder = (run: string) => new RegExp(charactersOf(run).join(`\\p{Script=Han}{0,${GAP}}?`), 'u').test(printed)
  return askedRunsOf(query).filter(isChinese).every(inOrder)
}
