import * as z from 'zod'
import { type Fact, type Language, print } from '../../domain/kit/index.ts'

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
