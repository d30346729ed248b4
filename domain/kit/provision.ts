import type { Text } from './text.ts'

/** A day that a clause names, and what falls on it. */
export interface Milestone {
  /** YYYY-MM-DD; a month or a year stands for its last day. */
  readonly on: string
  readonly what: Text
}

/** One clause of a document, in our own words. */
export interface Provision {
  /** The clause as printed, such as '三' or '第七条'; unique within the policy. */
  readonly article: string
  readonly title: Text
  readonly summary: Text
  /** Printed terms and everyday names of its subject, in either language, that neither title nor summary holds. */
  readonly keywords?: readonly string[]
  /** The rules that were read out of it. */
  readonly rules: readonly string[]
  /** Codes of the bodies that the clause gives a part to, in printed order; empty where it names none. */
  readonly bodies: readonly string[]
  /** Whether the text ends its list with “and others”: bodies have a part that it does not name. */
  readonly andOthers?: true
  readonly milestones?: readonly Milestone[]
}

/** A task that a document gives to bodies: what, who, until when, how much. */
export interface Measure {
  /** Such as 'A4.M01'. */
  readonly id: string
  readonly article: string
  readonly title: Text
  /** The body that leads, only where the text says which. */
  readonly lead: string | null
  /** Codes of the responsible bodies, in printed order. */
  readonly bodies: readonly string[]
  /** Whether the text ends its list with “and others”. */
  readonly andOthers?: true
  /** The last day, where the text sets one. */
  readonly due?: string
  /** What is to be reached, where the text gives a figure or a state. */
  readonly target?: Text
}
