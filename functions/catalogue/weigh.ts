import type { Wanted } from './wanted.ts'
import type { WordIndex } from './word-index.ts'
import { charactersOf } from './words.ts'

/** A text that answers a query: the terms that matched, what says most of it first, how rare they are together, and how much they say of it. */
export interface Weighed {
  readonly number: number
  readonly terms: readonly string[]
  readonly rarity: number
  readonly score: number
}

/** A word that more than this share of the texts have decides nothing in a longer question. */
const COMMON = 0.25

interface Match {
  readonly term: string
  readonly rarity: number
  readonly score: number
  readonly decides: boolean
}

/** The terms of a query that decide what is found; the others only add. */
function decidingOf(wanted: readonly Wanted[]): readonly Wanted[] {
  const ofKind = (kind: Wanted['kind']) => wanted.filter((term) => term.kind === kind)
  const words = ofKind('word')
  // A character that stands alone (亩) says less than the number before it.
  const bare = words.every(({ terms }) => [...terms.keys()].every((term) => charactersOf(term).length === 1))
  if (words.some(({ terms }) => terms.size > 0)) return bare ? [...words, ...ofKind('number')] : words
  // What no dictionary has may be cut in two. Numbers decide where nothing else is asked.
  return [ofKind('between'), words].find(({ length }) => length > 0) ?? wanted
}

/** The texts that have one of the rarer words of a query, or half of all its words. */
export function weigh(wanted: readonly Wanted[], index: WordIndex): Weighed[] {
  const deciding = decidingOf(wanted)
  const matches = new Map<number, Match[]>()
  for (const word of wanted) {
    for (const [text, match] of matchesOf(word, index, deciding.includes(word))) {
      const known = matches.get(text)
      if (known) known.push(match)
      else matches.set(text, [match])
    }
  }
  const telling = ({ term }: Match) => index.owners(term) <= COMMON * index.size
  return [...matches].flatMap(([number, all]): Weighed[] => {
    const decisive = all.filter(({ decides }) => decides)
    if (decisive.length === 0 || (!decisive.some(telling) && decisive.length * 2 < deciding.length)) return []
    const terms = all.toSorted((a, b) => b.score - a.score).map(({ term }) => term)
    return [{ number, terms, rarity: sum(decisive, 'rarity'), score: sum(all, 'score') }]
  })
}

/** The texts that have a word, each by the best of the terms that stand for it. */
function matchesOf({ terms }: Wanted, index: WordIndex, decides: boolean): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>()
  for (const [term, counts] of terms) {
    const rarity = index.rarity(term) * counts
    for (const [text, says] of index.postings(term)) {
      const score = rarity * says
      if (score > (matches.get(text)?.score ?? 0)) matches.set(text, { term, rarity, score, decides })
    }
  }
  return matches
}

const sum = (matches: readonly Match[], of: 'rarity' | 'score'): number =>
  matches.reduce((total, match) => total + match[of], 0)
