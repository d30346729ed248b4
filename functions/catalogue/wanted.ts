import { soundsOf, soundsTyped } from './sounds.ts'
import type { WordIndex } from './word-index.ts'
import { isChinese, isNumber, oneSlipApart, pairsOf, queryTermsOf } from './words.ts'

/** A word of a query. */
export interface Wanted {
  /** The terms that stand for it, each with what it counts; none where it is not known. */
  readonly terms: ReadonlyMap<string, number>
  readonly number: boolean
}

/** A word that is not met as it was typed counts less: by its beginning, one slip away, or by its sound. */
const BEGUN = 0.8
const MISTYPED = 0.6

/** So long a word is, before it is looked for by its beginning, or with a slip in it. */
const BEGINNING = 3
const SLIPPING = 5

/** Reads queries against an index. What names use is found by sound: whoever asks, asks for what things are called. */
export function createReader({ terms }: WordIndex, names: readonly string[]): (query: string) => Wanted[] {
  const words = [...terms.keys()].filter((term) => /^[a-z]{3}/.test(term))
  let named: ReadonlyMap<string, readonly string[]> | undefined

  const bySound = (sounds: readonly string[]): string[] => {
    named ??= pairsBySound(names)
    return sounds.flatMap((sound) => named?.get(sound) ?? [])
  }

  function standingFor(term: string): (readonly [string, number])[] {
    const known = terms.has(term) ? [[term, 1] as const] : []
    if (isChinese(term)) return known.length > 0 ? known : mistyped(bySound(soundsOf(term)))
    if (!/^[a-z]+$/.test(term)) return known
    const begun = term.length < BEGINNING ? [] : words.filter((word) => word.startsWith(term) && word !== term)
    const met = [...known, ...begun.map((word) => [word, BEGUN] as const)]
    if (met.length > 0 || term.length < SLIPPING) return met
    return mistyped(words.filter((word) => oneSlipApart(word, term)))
  }

  /** A word typed in pinyin is as many words as it has pairs of sounds. */
  function wantedFor(term: string): Wanted[] {
    const standing = standingFor(term)
    if (standing.length === 0 && /^[a-z]+$/.test(term)) {
      const spoken = soundsTyped(term).map((sound) => bySound([sound]))
      if (spoken.length > 0) return spoken.map((pairs) => ({ terms: new Map(mistyped(pairs)), number: false }))
    }
    return [{ terms: new Map(standing), number: isNumber(term) }]
  }

  return (query) => queryTermsOf(query).flatMap(wantedFor)
}

const mistyped = (terms: readonly string[]) => terms.map((term) => [term, MISTYPED] as const)

function pairsBySound(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const pair of new Set(names.flatMap(pairsOf))) {
    for (const sound of soundsOf(pair)) {
      const known = named.get(sound)
      if (known) known.push(pair)
      else named.set(sound, [pair])
    }
  }
  return named
}
