import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Policy, Provision } from '../../domain/kit/index.ts'
import { abbreviates, looseTermsOf, queryRunsOf, termsOf } from './words.ts'

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
const BOOST = { titleZh: 3, titleEn: 3, keywords: 2, policyZh: 0.3, policyEn: 0.3 }

interface Attempt {
  readonly query: Query
  readonly enough?: (found: SearchResult, clause: Clause) => boolean
}

const all = (queries: Query[]): Query => ({ combineWith: 'AND', queries: [...new Set(queries)] })
const any = (queries: Query[]): Query => ({ combineWith: 'OR', queries: [...new Set(queries)] })

/**
 * Tried in turn until one finds something: every word, any whole word, most pairs of characters, an abbreviation, and
 * two pairs, as a question has that is asked in a whole sentence.
 */
function attempts(words: string): Attempt[] {
  const runs = queryRunsOf(words)
  const terms = [...new Set(runs.flat())]
  const matched = ({ queryTerms }: SearchResult) => new Set(queryTerms).size
  return [
    { query: all(terms) },
    { query: any(runs.map(all)) },
    { query: any(terms), enough: (found) => matched(found) * 2 > terms.length },
    { query: all(looseTermsOf(words)), enough: (_, clause) => abbreviates(words, chineseOf(clause)) },
    { query: any(terms), enough: (found) => matched(found) >= 2 },
  ]
}

/** Files clauses in both languages under their words; ranked by BM25. */
export function createSearch(clauses: readonly Clause[]): Search {
  const index = new MiniSearch({
    fields: ['titleZh', 'titleEn', 'summaryZh', 'summaryEn', 'keywords', 'policyZh', 'policyEn', 'rules'],
    tokenize: termsOf,
    processTerm: (term) => term,
    // A query comes in terms already.
    searchOptions: { tokenize: (term) => [term], boost: BOOST, prefix: (term) => /^[a-z]{3}/.test(term) },
  })
  index.addAll(clauses.map(filed))
  return (words, policy) => {
    for (const { query, enough = () => true } of attempts(words)) {
      const hits = index
        .search(query)
        .filter((found) => enough(found, clauses[found.id as number]!))
        .map(({ id, terms }): Hit => ({ ...clauses[id as number]!, terms }))
        .filter((hit) => policy === undefined || hit.policy.id === policy)
      if (hits.length > 0) return hits
    }
    return []
  }
}

const chineseOf = ({ policy, provision: { title, summary } }: Clause): string =>
  [title.zh, summary.zh, policy.title.zh].join('\n')

const filed = ({ policy, provision: { title, summary, keywords = [], rules } }: Clause, id: number) => ({
  id,
  titleZh: title.zh,
  titleEn: title.en,
  summaryZh: summary.zh,
  summaryEn: summary.en,
  keywords: keywords.join('; '),
  policyZh: policy.title.zh,
  policyEn: policy.title.en,
  rules: rules.join(' '),
})
