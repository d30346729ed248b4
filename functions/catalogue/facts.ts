import * as z from 'zod'
import { calculators } from '../../domain/catalogue.ts'
import { type Fact, type Formula, isFormula, type Language } from '../../domain/kit/index.ts'
import type { Route } from '../platform/operation.ts'
import { lazily } from '../platform/schemas.ts'
import { presentQuestion, questionSchema } from '../screening/question.ts'
import { entryRoute, listRoute } from './listing.ts'

/** A fact, and the formulas that read it. */
export interface ReadFact {
  readonly fact: Fact
  readonly calculators: readonly Formula[]
}

/** Every fact that the formulas read. A name means the same to all of them: the tests hold them to it. */
export const facts: readonly ReadFact[] = dictionaryOf(calculators.filter(isFormula))

function dictionaryOf(formulas: readonly Formula[]): ReadFact[] {
  const dictionary = new Map<string, ReadFact>()
  for (const formula of formulas) {
    for (const { fact } of formula.program.facts) {
      const known = dictionary.get(fact.name)
      const calculators = [...(known?.calculators ?? []), formula]
      // What one calculator always needs may not be left out, though another can do without it.
      const asked = known && fact.conditional ? known.fact : fact
      dictionary.set(fact.name, { fact: asked, calculators })
    }
  }
  return [...dictionary.values()]
}

const askedShape = lazily(() =>
  z.strictObject({
    id: z.string().meta({ description: 'The name of the field in a situation. 事实名' }),
    ...questionSchema.omit({ fact: true }).shape,
    enteredBy: z.enum(['party', 'reviewer']).meta({ description: 'Who can tell it. 填报人' }),
    presumed: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
      .optional()
      .meta({ description: 'What a calculation takes where nothing is said. 未填时的取值' }),
    onlyWhereNeeded: z
      .literal(true)
      .optional()
      .meta({ description: 'May be left out where it cannot change the decision. 按需填写' }),
  }),
)

/** A fact as one calculator asks for it. */
export const askedFactSchema = lazily(() =>
  askedShape().meta({ id: 'AskedFact', description: 'A fact of a situation, as a question. 所问的事实' }),
)

const factSchema = lazily(() =>
  askedShape()
    .extend({
      calculators: z.array(z.string()).meta({ description: 'The calculators that read it. 所用计算器' }),
      entitlements: z.array(z.string()).meta({ description: 'Those that the screening covers. 所决定的资格' }),
    })
    .meta({ id: 'Fact', description: 'Something that can be known of a case. 事实' }),
)

/** The fact dictionary, read off the formulas: no fact is described twice. */
export const factRoutes: readonly Route[] = [
  listRoute({
    id: 'list-facts',
    path: '/v1/facts',
    summary: 'The fact dictionary: what can be asked, and what it decides 事实字典',
    description: 'The facts, in the order of the calculators that read them. 事实',
    item: factSchema,
    select: () => facts,
    show: describe,
    key: ({ fact }) => fact.name,
  }),
  entryRoute({
    id: 'get-fact',
    path: '/v1/facts/{id}',
    summary: 'One fact 事实详情',
    description: 'The fact. 事实',
    example: 'revenueFen',
    schema: factSchema,
    find: (id, language) => {
      const known = facts.find(({ fact }) => fact.name === id)
      return known && describe(known, language)
    },
  }),
]

/** A fact as a question, and what becomes of it where it is not answered; in one language. */
export function presentFact(fact: Fact, language: Language) {
  const { fact: id, ...question } = presentQuestion(fact, language)
  return {
    id,
    ...question,
    enteredBy: fact.reviewed ? 'reviewer' : 'party',
    ...(fact.presumed !== undefined ? { presumed: fact.presumed } : {}),
    ...(fact.conditional ? { onlyWhereNeeded: true } : {}),
  }
}

function describe({ fact, calculators }: ReadFact, language: Language) {
  return {
    ...presentFact(fact, language),
    calculators: calculators.map(({ id }) => id),
    entitlements: calculators.filter(({ holder }) => holder).map(({ id }) => id),
  }
}
