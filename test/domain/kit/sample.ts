import {
  type Book,
  citing,
  type Dated,
  type Expression,
  type Formula,
  formula,
  type Options,
  type Outputs,
  type Policy,
  text,
} from '../../../domain/kit/index.ts'
import { compile, type Law, type Program, type Situation } from '../../../domain/kit/program.ts'

/** A policy that exists only in these tests, in force since {@link START}. */
const START = '2021-01-01'

/** A date on which everything of the sample policy is in force. */
export const TODAY = '2021-06-30'

export const NO_BOOK: Book = { id: 'empty', values: {} }

export const cite = citing('样〔2021〕1号', '0')

export const ask = text('样问？', 'A sample question?')

/** Options that are called by their codes. */
export const labelled = (...codes: string[]): Options =>
  Object.fromEntries(codes.map((code) => [code, text(code, code)]))

/** A value in force since {@link START}, without an end. */
export const since = <T>(value: T): Dated<T> => ({ from: START, value, cite: cite('一') })

const policy: Policy = {
  id: 'sample',
  title: ask,
  summary: ask,
  document: '样〔2021〕1号',
  annex: '0',
  issuedOn: START,
  inForce: { from: START, cite: cite('一') },
  departments: [],
  relatedDocuments: [],
}

/** A calculator over a goal and its admission, for readings that need one. */
export const sampleFormula = (
  goal: Expression,
  entitled: Expression<'truth'>,
  outputs: Outputs = { goal },
  inForce: Policy['inForce'] = policy.inForce,
): Formula =>
  formula({
    id: 'sample',
    title: ask,
    summary: ask,
    policy: { ...policy, inForce },
    edition: '2021',
    revision: 1,
    gives: 'computed',
    entitled,
    outputs,
    goal,
    examples: [],
  })

/** The law on a date that has one. */
export function lawOf(program: Program, asOf = TODAY, book = NO_BOOK): Law {
  const law = program.law(asOf, book)
  if (!law) throw new Error(`no law on ${asOf}`)
  return law
}

/** All that one expression can be, given what is known. */
export function intervalOf(
  expression: Expression,
  situation: Situation = {},
  { asOf = TODAY, book = NO_BOOK }: { asOf?: string; book?: Book } = {},
): [least: number, most: number] {
  const program = compile([expression])
  const { least, most } = program.run(lawOf(program, asOf, book), situation)
  const at = program.at(expression)
  return [least[at]!, most[at]!]
}

/** The settled value of an expression; throws where it is not settled. */
export function settledValue(
  expression: Expression,
  situation: Situation = {},
  under?: { asOf?: string; book?: Book },
): number {
  const [least, most] = intervalOf(expression, situation, under)
  if (least !== most) throw new Error(`not settled: ${least} to ${most}`)
  return least
}
