import * as z from 'zod'
import { type Fact, type Language, type NextQuestion, print } from '../../domain/kit/index.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'

const bound = z.union([z.string(), z.number()])

/** A question to the party, in the contract. */
export const questionSchema = z
  .strictObject({
    fact: z.string().meta({ description: 'Where the answer goes: its name among the facts. 事实名' }),
    question: z.string(),
    kind: z.enum(['truth', 'choice', 'choices', 'quantity', 'day', 'amounts']),
    unit: z.string(),
    least: bound.optional(),
    most: bound.optional(),
    options: z.array(z.strictObject({ code: z.string(), label: z.string() })).optional(),
  })
  .meta({ id: 'Question', description: 'A fact to be asked, ready to be shown. 问题' })

/** What to ask next, in the contract: a question, and what hangs on it. */
export const nextQuestionSchema = lazily(() =>
  z
    .strictObject({
      ...questionSchema.shape,
      decides: z.array(decidedSchema).min(1).meta({ description: 'The entitlements that wait for it. 所决定的资格' }),
    })
    .meta({ id: 'NextQuestion', description: 'The fact to be asked next, and what waits for it. 下一问' }),
)

const decidedSchema = z
  .strictObject({
    calculator: z.string(),
    title: z.string(),
    policy: z.string(),
    citation: citationSchema
      .optional()
      .meta({ description: 'The article by which it counts; absent where several articles read it. 依据条款' }),
  })
  .meta({ id: 'Decided', description: 'An entitlement that waits for a fact. 待此事实的资格' })

/** What to ask next, in one language. */
export const presentNextQuestion = ({ fact, decides }: NextQuestion, language: Language) => ({
  ...presentQuestion(fact, language),
  decides: decides.map(({ id, title, policy, articles }) => {
    const citation = articles.get(fact.name)
    return { calculator: id, title: title[language], policy: policy.id, ...(citation ? { citation } : {}) }
  }),
})

/** A fact as a question in one language, with all that a form needs. */
export function presentQuestion({ name, ask, unit, labels, least, most, list }: Fact, language: Language) {
  const question = { fact: name, question: ask[language], unit: list ? 'fen' : unit.code }
  if (unit.code === 'truth') return { ...question, kind: 'truth' as const }
  if (unit.options) {
    const options = unit.options.map((code) => ({ code, label: labels?.[code]?.[language] ?? code }))
    return { ...question, kind: unit.multiple ? ('choices' as const) : ('choice' as const), options }
  }
  const kind = list ? 'amounts' : unit.code === 'day' ? 'day' : 'quantity'
  return { ...question, kind, least: list ? 0 : print(unit, least), most: list ? most : print(unit, most) }
}
