import { type Asked, queryTermsOf } from './query.ts'
import { share, soundSame, soundsOf, soundsTyped } from './sounds.ts'
import type { WordIndex } from './word-index.ts'
import { isChinese, oneSlipApart, pairsOf } from './words.ts'

/** A term of a query, and the terms of the index that stand for it, each with what it counts. */
export interface Wanted {
  readonly kind: Asked['kind']
  readonly terms: ReadonlyMap<string, number>
}

/** A word that is not met as it was typed counts less: by its beginning, one slip away, or by its sound. */
const BEGUN = 0.8
const MISTYPED = 0.6

/** So long an English word is, before it is looked for with a slip in it. */
const SLIPPING = 5

/** Reads queries against an index. What names use is found by sound: whoever asks, asks for what things are called. */
export function createReader({ terms }: WordIndex, names: readonly string[]): (query: string) => Wanted[] {
  const words = [...terms].filter((term) => /^[a-z]{3}/.test(term))
  let named: ReadonlyMap<string, readonly string[]> | undefined

  const bySound = (sounds: readonly string[]): string[] => {
    named ??= pairsBySound(names)
    return sounds.flatMap((sound) => named?.get(sound) ?? [])
  }

  function standingFor({ term, kind }: Asked): (readonly [string, number])[] {
    if (terms.has(term)) return [[term, 1]]
    if (isChinese(term)) {
      // What lies between two words is none that another could be mistyped for, unless half of it is right.
      const mayBe = (pair: string) => share(term, pair) || (kind === 'word' && soundSame(term, pair))
      return mistyped(bySound(soundsOf(term)).filter(mayBe))
    }
    if (!/^[a-z]{3}/.test(term)) return []
    const begun = words.filter((word) => word.startsWith(term))
    if (begun.length > 0) return begun.map((word) => [word, BEGUN])
    return term.length < SLIPPING ? [] : mistyped(words.filter((word) => oneSlipApart(word, term)))
  }

  /** A word typed in pinyin is as many words as it has pairs of sounds; where names have them all, it is no slip in an English one. */
  function wantedFor(asked: Asked): Wanted[] {
    const { term, kind, counts } = asked
    const standing = standingFor(asked)
    const met = standing.some(([, share]) => share > MISTYPED)
    const spoken = !met && /^[a-z]+$/.test(term) ? soundsTyped(term).map((sound) => bySound([sound])) : []
    const named = spoken.length > 0 && (standing.length === 0 || spoken.every(({ length }) => length > 0))
    if (named) return spoken.map((pairs) => ({ kind, terms: new Map(mistyped(pairs)) }))
    return [{ kind, terms: new Map(standing.map(([met, share]) => [met, share * counts])) }]
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
