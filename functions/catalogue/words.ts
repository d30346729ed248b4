import { folded } from './look-alikes.ts'

const RUNS = /[a-z]\d+\.[a-z]+\d+|\d+\.\d+|[a-z0-9]+|\p{Script=Han}+/gu

/** Rule ids, words, numbers with their decimals, and unbroken runs of Chinese. */
export const runsOf = (text: string): string[] => text.match(RUNS) ?? []

/** Whether a run or a term is Chinese. */
export const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run)

/** Whether a term is a mere number. */
export const isNumber = (term: string): boolean => /^\d+(\.\d+)?$/.test(term)

/** Singular and plural count as one word. */
export const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word

/** The characters of a run of Chinese. */
export const charactersOf = (run: string): string[] => [...run]

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
