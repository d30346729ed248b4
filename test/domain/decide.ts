import type { Book, Calculator, Decision } from '../../domain/kit/index.ts'

export const NO_BOOK: Book = { id: 'empty', values: {} }

/** Under which law a test asks. */
export interface Asked {
  readonly asOf: string
  readonly book?: Book
}

/** Decides a situation as the wire has it: its defaults are filled in, and what the schema refuses throws. */
export const decide = <R>(calculator: Calculator, situation: unknown, { asOf, book = NO_BOOK }: Asked): Decision<R> =>
  calculator.evaluate(calculator.situation.parse(situation), { asOf, book }) as Decision<R>

/** The faults between fields, each as "pointer code". */
export const faults = (calculator: Calculator, situation: object, asked?: Asked): string[] =>
  calculator
    .crossCheck(situation as Record<string, unknown>, asked && { book: NO_BOOK, ...asked })
    .map(({ pointer, code }) => `${pointer} ${code}`)

/** The codes of a decision's reasons and reviews. */
export const codes = ({ reasons, requiresReview }: Decision): string[] =>
  [...reasons, ...requiresReview].map(({ code }) => code)
