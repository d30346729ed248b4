import * as z from 'zod'
import { daySchema } from '../../domain/kit/index.ts'
import { outcomeSchema } from '../platform/schemas.ts'
import { parameterSchema } from './parameters.schemas.ts'

const summary = {
  id: z.string(),
  title: z.string(),
  policy: z.string(),
  edition: z.string().meta({ description: 'The law: changes with its structure. 法规版本' }),
  revision: z.int().meta({ description: 'Our reading of that law. 解读版次' }),
}

/** A calculator in a list. */
export const calculatorSummarySchema = z.strictObject(summary).meta({ id: 'CalculatorSummary' })

const exampleSchema = z
  .strictObject({
    title: z.string(),
    asOf: daySchema,
    situation: z.unknown(),
    outcome: outcomeSchema,
    result: z.unknown().optional().meta({ description: 'The result, or the part that the case is about. 结果' }),
    codes: z.array(z.string()).optional().meta({ description: 'Codes among reasons or reviews. 理由代码' }),
  })
  .meta({ id: 'Example', description: 'A worked case to post and compare. 示例' })

/** A calculator in full. */
export const calculatorSchema = z
  .strictObject({
    ...summary,
    situationSchema: z.record(z.string(), z.unknown()),
    resultSchema: z.record(z.string(), z.unknown()),
    parameters: z.array(parameterSchema),
    examples: z.array(exampleSchema),
  })
  .meta({ id: 'Calculator' })
