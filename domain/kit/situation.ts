import * as z from 'zod'
import type { Fact } from './fact.ts'
import type { Program, Situation } from './program.ts'

/**
 * Facts in rule order. A reviewed fact may be absent; a presumed one has its default.
 *
 * @param onlyIfAdmitted names of facts that nobody needs to tell who is refused by the others
 */
export function situationSchema(
  program: Program,
  particulars: Readonly<Record<string, z.ZodType>>,
  onlyIfAdmitted: ReadonlySet<string>,
): z.ZodType {
  const asked = ({ conditional, ...fact }: Fact): Fact => ({
    ...fact,
    conditional: conditional || onlyIfAdmitted.has(fact.name),
  })
  const shape = Object.fromEntries(program.facts.map(({ fact }) => [fact.name, factSchema(asked(fact))]))
  const optional = Object.fromEntries(Object.entries(particulars).map(([name, schema]) => [name, schema.optional()]))
  return z.strictObject({ ...optional, ...shape })
}

/** Facts of which each may be absent, and none is presumed. */
export const partialSituation = (program: Program): z.ZodObject =>
  z.strictObject(Object.fromEntries(program.facts.map(({ fact }) => [fact.name, described(fact).optional()])))

/** What the party itself declares: every fact but those that a reviewer enters. */
export const declaration = (program: Program): z.ZodType<Situation> => {
  const declared = program.facts.filter(({ fact }) => !fact.reviewed)
  return z.strictObject(Object.fromEntries(declared.map(({ fact }) => [fact.name, factSchema(fact)])))
}

/** Whether a calculation has to be told it. */
const isRequired = ({ reviewed, presumed, conditional }: Fact): boolean =>
  !reviewed && !conditional && presumed === undefined

function factSchema(fact: Fact): z.ZodType {
  if (fact.presumed !== undefined) return described(fact).default(fact.presumed)
  return isRequired(fact) ? described(fact) : described(fact).optional()
}

const described = ({ schema, ask }: Fact): z.ZodType =>
  schema.meta({ ...schema.meta(), description: `${ask.en} ${ask.zh}` })
