import * as z from 'zod'
import type { Language, Reason, Review } from '../../domain/kit/index.ts'
import { citationSchema } from './schemas.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])

/** A sentence of a decision, in the contract. */
export const reasonSchema = z
  .strictObject({
    code: z.string(),
    kind: z.enum(['refusal', 'finding', 'notice']),
    rule: z.string().nullable(),
    detail: z.string(),
    citation: citationSchema,
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
export const presentReason = ({ code, kind, rule, detail, citation }: Reason, language: Language) => ({
  code,
  kind,
  rule,
  detail: detail[language],
  citation,
})

/** A review in one language. */
export const presentReview = (review: Review, language: Language) => ({ ...review, label: review.label[language] })
