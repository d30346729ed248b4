import * as z from 'zod'
import type { Language, Reason, Review } from '../../domain/kit/index.ts'
import { citationSchema } from './schemas.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])

const alternativeSchema = z
  .strictObject({
    group: z.int().meta({ description: 'The condition. 条件' }),
    way: z.int().meta({ description: 'Which of its ways, from 1. 途径' }),
  })
  .meta({ id: 'Alternative', description: 'One of several ways of meeting a condition. 条件的一种途径' })

/** A sentence of a decision, in the contract. */
export const reasonSchema = z
  .strictObject({
    code: z.string(),
    kind: z.enum(['refusal', 'finding', 'notice']),
    rule: z.string().nullable(),
    detail: z.string(),
    citation: citationSchema,
    alternatives: z.array(alternativeSchema).min(1).optional().meta({
      description:
        'Present where the condition can be met in several ways, outermost first: of each group only the reasons of one way have to go, not those of all. Absent where the reason has to go in any case. 择一途径：每组只须消除其中一种途径的理由；无此项的理由都须消除',
    }),
  })
  .meta({ id: 'Reason', description: 'Why it is refused, what was found wanting, or what else to know. 理由' })

/** What a person must still judge, in the contract. */
export const reviewSchema = z
  .strictObject({
    code: z.enum(['REVIEW_REQUIRED', 'PARAMETER_NOT_SET', 'TIE_PENDING']),
    rule: z.string(),
    item: z.string(),
    label: z.string(),
    missing: z.array(z.string()),
    least: scalar,
    most: scalar,
    citation: citationSchema,
  })
  .meta({ id: 'Review', description: 'What a person must still judge, and what hangs on it. 待审事项' })

/** A reason in one language. */
export const presentReason = ({ detail, ...reason }: Reason, language: Language) => ({
  ...reason,
  detail: detail[language],
})

/** A review in one language. */
export const presentReview = (review: Review, language: Language) => ({ ...review, label: review.label[language] })
