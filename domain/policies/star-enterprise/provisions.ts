import type { Provision } from '../../kit/index.ts'
import { articles } from './provisions.part-1.ts'
import { scaleAndResearch } from './provisions.part-2.ts'
import { industryCreditAndBonus } from './provisions.part-3.ts'

/** The clauses of annex 1, then its scoring tables row by row. */
export const provisions: readonly Provision[] = [...articles, ...scaleAndResearch, ...industryCreditAndBonus]
