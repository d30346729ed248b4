import type { Citation } from './citation.ts'
import type { Text } from './text.ts'

/** A policy: one document of the gazette, as the catalogue shows it. Dates are YYYY-MM-DD, included. */
export interface Policy {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** The document that carries it, and its annex there; empty where it is no annex. */
  readonly document: string
  readonly annex: string
  readonly issuedOn: string
  readonly inForce: InForce
  /** Said of a document that is listed but not printed: nothing can be computed from it. */
  readonly textMissing?: Text
  /** What people call its subject, where no clause is printed that could hold it. */
  readonly keywords?: readonly string[]
  readonly departments: readonly PolicyDepartment[]
  /** Other documents that it rests on or replaces. */
  readonly relatedDocuments: readonly { readonly document: string; readonly relation: Text }[]
}

/** The dates of a policy, and what the text says of them. */
export interface InForce {
  readonly from: string
  readonly to?: string
  readonly cite: Citation
  /** Where a date is not printed, how it was taken. */
  readonly note?: Text
}

/** A body with a part in the policy, by its code. */
export interface PolicyDepartment {
  readonly code: string
  readonly role: 'lead' | 'decides' | 'pays' | 'supplies-data' | 'takes-part'
}
