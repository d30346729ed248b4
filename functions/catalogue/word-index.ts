/** A field of a text: what it weighs, and the terms that stand in it. */
export interface Field {
  readonly weight: number
  readonly terms: readonly string[]
  /** Whether other texts have the same, so that it tells none of them apart. */
  readonly shared?: boolean
  /** Of a list of names each stands for itself: how long the list is says nothing. */
  readonly list?: boolean
}

/** A text in its fields. */
export type Filed = readonly Field[]

/** The texts that have a term, by number, and how much it says of each. */
export type Postings = readonly (readonly [text: number, says: number])[]

/** An inverted index: texts by their terms. */
export interface WordIndex {
  /** How many texts are filed. */
  readonly size: number
  readonly terms: ReadonlySet<string>
  readonly postings: (term: string) => Postings
  /** How many texts have a term of their own. */
  readonly owners: (term: string) => number
  /** How much a term tells texts apart: the fewer have it of their own, the more. */
  readonly rarity: (term: string) => number
}

/** The constants of BM25 that it is nearly always used with: how soon more of the same says no more, and how much length counts. */
const SATURATION = 1.2
const LENGTH = 0.75

/** A term as it is filed, text after text: in which texts, with what weight over all fields, and in how many of their own. */
interface Entry {
  readonly texts: number[]
  readonly weights: number[]
  owners: number
  lastOwner: number
}

/** Files texts, all of them with the same fields; what a term says of a text is weighed over the fields at once (BM25F). */
export function createWordIndex(texts: readonly Filed[]): WordIndex {
  const lengths = averageLengths(texts)
  const entries = new Map<string, Entry>()
  for (const [text, fields] of texts.entries()) {
    for (const [field, { weight, terms, shared, list }] of fields.entries()) {
      const share = list ? weight : weight / (1 - LENGTH + (LENGTH * terms.length) / lengths[field]!)
      for (const term of terms) file(entries, term, text, share, !shared)
    }
  }

  // A term that stands only in what texts share tells no more than one that all of them own.
  const owners = (term: string) => {
    const entry = entries.get(term)
    return entry ? entry.owners || entry.texts.length : 0
  }
  return {
    size: texts.length,
    terms: new Set(entries.keys()),
    postings: (term) => {
      const { texts = [], weights = [] } = entries.get(term) ?? {}
      return texts.map((text, i) => [text, (weights[i]! * (SATURATION + 1)) / (weights[i]! + SATURATION)])
    },
    owners,
    rarity: (term) => Math.log(1 + (texts.length - owners(term) + 0.5) / (owners(term) + 0.5)),
  }
}

function file(entries: Map<string, Entry>, term: string, text: number, share: number, own: boolean): void {
  let entry = entries.get(term)
  if (!entry) {
    entry = { texts: [], weights: [], owners: 0, lastOwner: -1 }
    entries.set(term, entry)
  }
  const last = entry.texts.length - 1
  if (entry.texts[last] === text) entry.weights[last]! += share
  else {
    entry.texts.push(text)
    entry.weights.push(share)
  }
  if (own && entry.lastOwner !== text) {
    entry.owners++
    entry.lastOwner = text
  }
}

/** How many terms a field has on average, where it has any. */
function averageLengths(texts: readonly Filed[]): number[] {
  return (texts[0] ?? []).map((_, field) => {
    const lengths = texts.map((fields) => fields[field]!.terms.length).filter((length) => length > 0)
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  })
}
