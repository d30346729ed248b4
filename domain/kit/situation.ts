import * as z from 'zod'
import type { Holder } from './calculator.ts'
import { creditCodeOf } from './credit-code.ts'
import type { Fact } from './fact.ts'
import type { Program, Situation } from './program.ts'

type Particulars = Readonly<Record<string, z.ZodType>>

/** A credit code among the particulars is that of who can hold the entitlement: of an enterprise's, no office's. */
function ofHolder({ creditCode, ...others }: Particulars, holder: Holder | readonly Holder[] = []): Particulars {
  if (!creditCode) return others
  const isEnterprises = [holder].flat().length > 0 && [holder].flat().every((each) => each === 'enterprise')
  return { creditCode: isEnterprises ? creditCodeOf('enterprise') : creditCode, ...others }
}

/**
 * Facts in rule order. A reviewed fact may be absent; a presumed one has its default.
 *
 * @param onlyIfAdmitted names of facts that nobody needs to tell who is refused by the others
 */
export function situationSchema(
  program: Program,
  given: Particulars,
  onlyIfAdmitted: ReadonlySet<string>,
  holder?: Holder | readonly Holder[],
): z.ZodType {
  const particulars = ofHolder(given, holder)
  const asked = ({ conditional, ...fact }: Fact): Fact => ({
    ...fact,
    conditional: conditional || onlyIfAdmitted.has(fact.name),
  })
  const shape = Object.fromEntries(program.facts.map(({ fact }) => [fact.name, factSchema(asked(fact))]))
  const optional = Object.fromEntries(Object.entries(particulars).map(([name, schema]) => [name, schema.optional()]))
  return z.strictObject({ ...optional, ...shape })
}

/** Facts of which each may be absent or null, which is as much, and none is presumed. */
export const partialSituation = (program: Program): z.ZodObject =>
  z.strictObject(Object.fromEntries(program.facts.map(({ fact }) => [fact.name, knownOrNot(fact)])))

/** A form that sends every field says null of what is not known. */
const knownOrNot = (fact: Fact): z.ZodType =>
  fact.schema
    .nullable()
    .transform((value: unknown) => value ?? undefined)
    .optional()
    .meta({ description: `${fact.ask.en} ${fact.ask.zh}` })

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
