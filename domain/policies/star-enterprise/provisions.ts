import type { Provision } from '../../kit/index.ts'

/** The clauses of annex 1. */
export const provisions: readonly Provision[] = []
