import * as z from 'zod'
import { calculators, missingText } from '../../domain/catalogue.ts'
import { type Calculator, isFormula, text } from '../../domain/kit/index.ts'
import { type Route, route } from '../platform/operation.ts'
import { Problem } from '../platform/problem.ts'
import { batchRoute } from './batch.ts'
import { calculationRoute } from './calculation.ts'
import type { CalculatorDeps } from './conditions.ts'
import { nearestRoute } from './nearest.ts'

/** The typed operations of every calculator, and a clear answer where there is no such calculator. */
export const calculatorRoutes = (deps: CalculatorDeps): Route[] => [
  ...calculators.flatMap((calculator) => routesOf(calculator, deps)),
  ...UNKNOWN_PATHS.map(unknownCalculator),
]

const routesOf = (calculator: Calculator, deps: CalculatorDeps): Route[] => [
  calculationRoute(calculator, deps),
  batchRoute(calculator, deps),
  ...(isFormula(calculator) ? [nearestRoute(calculator, deps)] : []),
]

const UNKNOWN_PATHS = ['', '/batch', '/nearest-changes']

const unknownCalculator = (below: string): Route =>
  route(
    {
      id: `unknown-calculator${below.replace('/', '-')}`,
      method: 'post',
      path: `/v1/calculators/{id}${below}`,
      tag: 'calculators',
      summary: 'Answers for calculators that do not exist',
      params: z.strictObject({ id: z.string().max(100) }),
      undocumented: true,
      replies: {},
      problems: ['not-found', 'text-not-available'],
    },
    ({ params }) => {
      const missing = missingText(params.id)
      if (missing) throw new Problem('text-not-available', { detail: missing })
      const detail = text(
        '没有这个计算器，或它没有这项操作；全部计算器见 /v1/calculators',
        'there is no such calculator, or it has no such operation; /v1/calculators lists them all',
      )
      throw new Problem('not-found', { detail })
    },
  )
