/** A field of a text: what it weighs, the terms that stand in it, and whether other texts share it. */
export interface Field {
  readonly weight: number
  readonly terms: readonly string[]
  readonly shared?: boolean
  /** Of a list of names each stands for itself: how long the list is says nothing. */
  readonly list?: boolean
}

/** A text in its fields. */
export type Filed = readonly Field[]

/** Texts by number, each with how much a term says of it. */
export type Postings = ReadonlyMap<number, number>

/** An inverted index: texts by their terms. */
export interface WordIndex {
  /** How many texts are filed. */
  readonly size: number
  readonly terms: ReadonlyMap<string, Postings>
  /** How many texts have a term of their own. */
  readonly owners: (term: string) => number
  /** How much a term tells texts apart: the fewer have it of their own, the more. */
  readonly rarityOf: (term: string) => number
}

/** The constants of BM25 that it is nearly always used with: how soon more of the same says no more, and how much length counts. */
const SATURATION = 1.2
const LENGTH = 0.75

/** Files texts, all of them with the same fields; what a term says of a text is weighed over the fields at once (BM25F). */
export function createWordIndex(texts: readonly Filed[]): WordIndex {
  const lengths = averageLengths(texts)
  const terms = new Map<string, Map<number, number>>()
  const owning = new Map<string, number>()
  for (const [number, fields] of texts.entries()) {
    const weights = new Map<string, number>()
    const own = new Set<string>()
    for (const [field, { weight, terms: found, shared, list }] of fields.entries()) {
      const share = list ? weight : weight / (1 - LENGTH + (LENGTH * found.length) / lengths[field]!)
      for (const term of found) {
        weights.set(term, (weights.get(term) ?? 0) + share)
        if (!shared) own.add(term)
      }
    }
    for (const term of own) owning.set(term, (owning.get(term) ?? 0) + 1)
    for (const [term, weight] of weights) {
      const says = (weight * (SATURATION + 1)) / (weight + SATURATION)
      const postings = terms.get(term)
      if (postings) postings.set(number, says)
      else terms.set(term, new Map([[number, says]]))
    }
  }
  // A term that stands only in what texts share tells no more than one that all of them own.
  const owners = (term: string) => owning.get(term) ?? terms.get(term)?.size ?? 0
  const rarityOf = (term: string) => {
    const having = owners(term)
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
  }
  return { size: texts.length, terms, owners, rarityOf }
}

/** How many terms a field has on average, where it has any. */
function averageLengths(texts: readonly Filed[]): number[] {
  return (texts[0] ?? []).map((_, field) => {
    const lengths = texts.map((fields) => fields[field]!.terms.length).filter((length) => length > 0)
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  })
}
