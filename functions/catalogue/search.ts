import type { Policy, Provision } from '../../domain/kit/index.ts'
import { createReader, type Wanted } from './wanted.ts'
import { createWordIndex, type Filed, type WordIndex } from './word-index.ts'
import { abbreviates, looseTermsOf, termsOf } from './words.ts'

/** A clause with the policy that it stands in. */
export interface Clause {
  readonly policy: Policy
  readonly provision: Provision
}

/** A clause that a query found, and the words of it that matched. */
export interface Hit extends Clause {
  readonly terms: readonly string[]
}

/** Finds clauses by their words, the best first; of one policy where that is asked for. */
export type Search = (query: string, policy?: string) => readonly Hit[]

/** A title says what a clause is about, keywords what it is called, and the title of the policy only where to look. */
const WEIGHT = { title: 3, keywords: 2, summary: 1, rules: 1, policy: 0.3 }

/** A number adds so much of its rarity to a clause that words have found. */
const NUMBER = 0.3

/** A word that more than this share of the clauses have decides nothing in a longer question. */
const COMMON = 0.25

/** Told are the clauses that have this share, by rarity, of what the best of them has of the question. */
const ENOUGH = 0.6

/** Files clauses in both languages under their words. A question is answered by the rarest of its words; ranked by BM25. */
export function createSearch(clauses: readonly Clause[]): Search {
  const index = createWordIndex(clauses.map(filed))
  const read = createReader(index, clauses.flatMap(namesOf))
  const hit = (number: number, terms: readonly string[]): Hit => ({ ...clauses[number]!, terms })

  return (query, policy) => {
    const inside = (number: number) => policy === undefined || clauses[number]!.policy.id === policy
    const found = weigh(read(query), index).filter(({ number }) => inside(number))
    if (found.length === 0) {
      const shortened = withAll(looseTermsOf(query), index).filter(inside)
      return shortened
        .filter((number) => abbreviates(query, chineseOf(clauses[number]!)))
        .map((number) => hit(number, []))
    }
    const most = Math.max(...found.map(({ had }) => had))
    return found
      .filter(({ had }) => had >= ENOUGH * most)
      .toSorted((a, b) => b.had * b.score - a.had * a.score || a.number - b.number)
      .map(({ number, terms }) => hit(number, terms))
  }
}

/** A clause that has words of a query: how rare they are together, and how much they say of it. */
interface Found {
  readonly number: number
  had: number
  score: number
  matched: number
  telling: boolean
  readonly terms: string[]
}

/** The clauses that have a telling word of a query, or half of its words. Numbers only add, save where nothing else is asked. */
function weigh(wanted: readonly Wanted[], index: WordIndex): Found[] {
  const found = new Map<number, Found>()
  const numbersOnly = wanted.every(({ number }) => number)
  for (const { terms, number: isNumber } of wanted) {
    const adds = isNumber && !numbersOnly
    const best = new Map<number, { value: number; rarity: number; term: string }>()
    for (const [term, counts] of terms) {
      const rarity = index.rarityOf(term) * counts * (adds ? NUMBER : 1)
      for (const [number, weight] of index.terms.get(term) ?? []) {
        const value = rarity * weight
        if (value > (best.get(number)?.value ?? 0)) best.set(number, { value, rarity, term })
      }
    }
    for (const [number, { value, rarity, term }] of best) {
      let clause = found.get(number)
      if (!clause) found.set(number, (clause = { number, had: 0, score: 0, matched: 0, telling: false, terms: [] }))
      clause.score += value
      clause.terms.push(term)
      if (adds) continue
      clause.had += rarity
      clause.matched++
      clause.telling ||= index.owners(term) <= COMMON * index.size
    }
  }
  return [...found.values()].filter(({ matched, telling }) => telling || (matched > 0 && matched * 2 >= wanted.length))
}

/** The clauses that have all of the terms. */
function withAll(terms: readonly string[], index: WordIndex): number[] {
  const [first, ...others] = terms.map((term) => index.terms.get(term))
  return [...(first?.keys() ?? [])].filter((number) => others.every((postings) => postings?.has(number)))
}

const namesOf = ({ policy, provision: { title, keywords = [] } }: Clause): string[] => [
  policy.title.zh,
  title.zh,
  ...keywords,
]

const chineseOf = ({ policy, provision: { title, summary } }: Clause): string =>
  [title.zh, summary.zh, policy.title.zh].join('\n')

const filed = ({ policy, provision: { title, summary, keywords = [], rules } }: Clause): Filed => [
  { weight: WEIGHT.title, terms: termsOf(title.zh) },
  { weight: WEIGHT.title, terms: termsOf(title.en) },
  { weight: WEIGHT.summary, terms: termsOf(summary.zh) },
  { weight: WEIGHT.summary, terms: termsOf(summary.en) },
  { weight: WEIGHT.keywords, terms: termsOf(keywords.join('; ')) },
  { weight: WEIGHT.rules, terms: termsOf(rules.join(' ')) },
  { weight: WEIGHT.policy, terms: termsOf(policy.title.zh), shared: true },
  { weight: WEIGHT.policy, terms: termsOf(policy.title.en), shared: true },
]
