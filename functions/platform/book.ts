import type { Book } from '../../domain/kit/index.ts'
import { digestOf } from './digest.ts'

/** The published parameter book while no officer has filled a slot. */
export const EMPTY_BOOK: Book = { id: digestOf({}), values: {} }
