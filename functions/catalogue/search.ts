import type { Policy, Provision } from '../../domain/kit/index.ts'
import { abbreviates, looseTermsOf } from './query.ts'
import { createReader } from './wanted.ts'
import { weigh } from './weigh.ts'
import { createWordIndex, type Filed, type WordIndex } from './word-index.ts'
import { termsOf } from './words.ts'

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

/** Told are the clauses that have this share, by rarity, of what the best of them has of the question. */
const ENOUGH = 0.4

/** Files clauses in both languages under their words. A question is answered by the rarest of its words; ranked by BM25. */
export function createSearch(clauses: readonly Clause[]): Search {
  const index = createWordIndex(clauses.map(filing()))
  const read = createReader(index, clauses.flatMap(namesOf))

  return (query, policy) => {
    const inside = ({ number }: { readonly number: number }) => !policy || clauses[number]!.policy.id === policy
    const found = weigh(read(query), index).filter(inside)
    const most = found.reduce((most, { rarity }) => Math.max(most, rarity), 0)
    const told = found
      .filter(({ rarity }) => rarity >= ENOUGH * most)
      .toSorted((a, b) => b.rarity * b.score - a.rarity * a.score || a.number - b.number)
    return (told.length > 0 ? told : shortened(query).filter(inside)).map(hit)
  }

  /** The clauses that a query is an abbreviation of. */
  function shortened(query: string): { readonly number: number; readonly terms: readonly string[] }[] {
    return withAll(looseTermsOf(query), index)
      .filter((number) => abbreviates(query, chineseOf(clauses[number]!)))
      .map((number) => ({ number, terms: [] }))
  }

  function hit({ number, terms }: { readonly number: number; readonly terms: readonly string[] }): Hit {
    return { ...clauses[number]!, terms }
  }
}

/** The clauses that have all of the terms. */
function withAll(terms: readonly string[], index: WordIndex): number[] {
  const [first, ...others] = terms.map((term) => new Set(index.postings(term).map(([clause]) => clause)))
  return [...(first ?? [])].filter((clause) => others.every((clauses) => clauses.has(clause)))
}

const namesOf = ({ policy, provision: { title, keywords = [] } }: Clause): string[] => [
  policy.title.zh,
  title.zh,
  ...keywords,
]

const chineseOf = ({ policy, provision: { title, summary } }: Clause): string =>
  [title.zh, summary.zh, policy.title.zh].join('\n')

/** Files clauses one after another; the title of a policy is cut into terms once. */
function filing(): (clause: Clause) => Filed {
  const titles = new Map<Policy, Filed>()
  const titleOf = (policy: Policy): Filed => {
    const known = titles.get(policy) ?? [
      { weight: WEIGHT.policy, terms: termsOf(policy.title.zh), shared: true },
      { weight: WEIGHT.policy, terms: termsOf(policy.title.en), shared: true },
    ]
    titles.set(policy, known)
    return known
  }
  return ({ policy, provision: { title, summary, keywords = [], rules } }) => [
    { weight: WEIGHT.title, terms: termsOf(title.zh) },
    { weight: WEIGHT.title, terms: termsOf(title.en) },
    { weight: WEIGHT.summary, terms: termsOf(summary.zh) },
    { weight: WEIGHT.summary, terms: termsOf(summary.en) },
    { weight: WEIGHT.keywords, terms: termsOf(keywords.join('; ')), list: true },
    { weight: WEIGHT.rules, terms: termsOf(rules.join(' ')), list: true },
    ...titleOf(policy),
  ]
}
