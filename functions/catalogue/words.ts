const RUNS = /[a-z]\d+\.[a-z]+\d+|[a-z0-9]+|\p{Script=Han}+/gu

/** Rule ids, words, and unbroken runs of Chinese; width and case do not matter. */
const runsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(RUNS) ?? []

const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run)

/** Singular and plural count as one word. */
const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word

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
  runsOf(query).map((run) => {
    if (!isChinese(run)) return [singular(run)]
    const pairs = pairsOf(run)
    return pairs.length > 0 ? pairs : [run]
  })

/** The words and single characters of a query. */
export const looseTermsOf = (query: string): string[] =>
  runsOf(query).flatMap((run) => (isChinese(run) ? charactersOf(run) : singular(run)))
