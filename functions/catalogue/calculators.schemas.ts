import * as z from 'zod'
import { daySchema, HOLDERS } from '../../domain/kit/index.ts'
import { citationSchema, lazily, outcomeSchema } from '../platform/schemas.ts'
import { askedFactSchema } from './facts.ts'
import { optionSchema, unitSchema } from './measurement.ts'
import { parameterSchema } from './parameters.schemas.ts'

const operationSchema = z
  .strictObject({
    name: z.enum(['calculate', 'batch', 'nearest-changes']),
    method: z.literal('POST'),
    path: z.string().meta({ description: 'Below the address of the API. 地址' }),
  })
  .meta({ id: 'CalculatorOperation', description: 'What can be asked of a calculator. 可用操作' })

const summaryShape = lazily(() =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string().meta({ description: 'What it answers. 回答什么' }),
    policy: z.string(),
    edition: z.string().meta({ description: 'The law: changes with its structure. 法规版本' }),
    revision: z.int().meta({
      description: 'Counts up when it asks, decides or answers otherwise than before: see /v1/changes. 解读版次',
    }),
    holders: z
      .array(z.enum(HOLDERS))
      .meta({ description: 'Who can hold the entitlement: the screening of these covers it. 可享受者' }),
    askedBy: z.array(z.enum([...HOLDERS, 'government'])).meta({
      description: 'Whose question it answers: also where nobody is entitled to anything. 谁会问',
    }),
    operations: z.array(operationSchema),
  }),
)

/** A calculator in a list. */
export const calculatorSummarySchema = lazily(() => summaryShape().meta({ id: 'CalculatorSummary' }))

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

const outputSchema = lazily(() =>
  z
    .strictObject({
      name: z.string().meta({ description: 'The field of the result. 结果字段' }),
      label: z.string(),
      kind: z.enum(['range', 'choice', 'choices', 'lines', 'structure']).meta({
        description:
          'A range {least, most}; a code or several, null while open; one line for each of several rules, by their `item`; or what resultSchema says. 结果形式',
      }),
      unit: unitSchema().optional(),
      options: z.array(optionSchema()).optional(),
      rule: z.string().optional().meta({ description: 'The rule that gives it. 规则编号' }),
    })
    .meta({ id: 'Output', description: 'A field of the result, ready to be shown. 结果项' }),
)

const constraintSchema = z
  .strictObject({ code: z.string(), field: z.string(), detail: z.string() })
  .meta({ id: 'Constraint', description: 'What facts of one situation must be to each other. 事实间的限制' })

const ruleSchema = lazily(() =>
  z
    .strictObject({
      rule: z.string(),
      item: z.string().meta({ description: 'Its name in traces and lines. 项目' }),
      label: z.string(),
      unit: unitSchema(),
      citation: citationSchema,
    })
    .meta({ id: 'Rule', description: 'A rule of the text. 规则' }),
)

/** A calculator in full. */
export const calculatorSchema = lazily(() =>
  summaryShape()
    .extend({
      facts: z
        .array(askedFactSchema())
        .optional()
        .meta({ description: 'What it asks; absent where a situation holds many units. 所问的事实' }),
      constraints: z.array(constraintSchema),
      outputs: z.array(outputSchema()),
      rules: z.array(ruleSchema()).meta({ description: 'In the order in which they build on each other. 规则' }),
      parameters: z.array(parameterSchema()).meta({ description: 'Its figures and open slots. 参数' }),
      situationSchema: z.record(z.string(), z.unknown()),
      resultSchema: z.record(z.string(), z.unknown()),
      examples: z.array(exampleSchema),
    })
    .meta({ id: 'Calculator', description: 'All that a form and a page of results need. 计算器' }),
)
