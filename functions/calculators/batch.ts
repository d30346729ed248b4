import { type Calculator, type Fault, type Language, text } from '../../domain/kit/index.ts'
import { checked } from '../platform/input.ts'
import { MOST_LINE } from '../platform/lines.ts'
import { type Call, type Operation, type Route, route } from '../platform/operation.ts'
import { MOST_FAULTS, Problem, placed, presentFault } from '../platform/problem.ts'
import { turns } from '../platform/turns.ts'
import { type Applied, appliedTo, batchQuery, type CalculatorDeps, dateFaults } from './conditions.ts'
import { present, presentDecision, presentStanding } from './evaluation.ts'
import { type BatchRequest, batchRequestSchema, batchSchema } from './schemas.ts'

/** Most bytes of a batch in either direction: a function takes and gives 6 MB, quoting included. */
const BATCH_LIMIT = 4 * 1024 * 1024

interface BatchQuery {
  readonly trace?: 'full' | 'none'
  readonly asOf?: string
}

/** Many situations in, each decided or refused alone, in their order. */
export function batchRoute(calculator: Calculator, deps: CalculatorDeps): Route {
  const operation: Operation<unknown, BatchQuery, BatchRequest> = {
    id: `${calculator.id}-batch`,
    method: 'post',
    path: `/v1/calculators/${calculator.id}/batch`,
    tag: 'calculators',
    summary: `Many at once: ${calculator.title.en} 批量：${calculator.title.zh}`,
    query: batchQuery,
    body: batchRequestSchema(calculator),
    bodyLimit: BATCH_LIMIT,
    crossCheck: ({ asOf }) => dateFaults(calculator, asOf),
    lines: ({ query, language, failed }) => {
      demandLaw(calculator, query.asOf)
      const refuse = refuserOf(language)
      const told = { traced: query.trace === 'full', language, failed, refuse }
      const decide = rowDecider(calculator, appliedTo(query, deps), told, present)
      return { answer: (line) => decideLine(line, decide, refuse), tooLong: () => refuse([TOO_LONG]) }
    },
    replies: {
      200: {
        description: `Row by row, without traces unless asked (trace=full); at most ${BATCH_LIMIT} bytes, and of faults ${MOST_FAULTS_OF_ROWS}: behind them each row tells its first, and errorsOmitted. Of a stream of lines, each reply begins with \`line\`, the number of the line that it answers, from 1; blank lines are counted and not answered. 逐行结果；错误合计列出 ${MOST_FAULTS_OF_ROWS} 项，此后每行只列第一项并以 errorsOmitted 计其余；逐行流的每行结果以 line（所答行号，自 1 起，空行计数而不作答）开头`,
        schema: () => batchSchema(calculator),
      },
    },
    problems: [
      'malformed-request',
      'malformed-json',
      'body-too-large',
      'reply-too-large',
      'unsupported-media-type',
      'invalid-input',
    ],
  }
  return route(operation, async ({ query, body, language, failed }) => {
    if (query.asOf !== undefined) throw new Problem('malformed-request', { faults: placed('query', [DATE_IN_BODY]) })
    const applied = appliedTo(body, deps)
    const decide = rowDecider(
      calculator,
      applied,
      { traced: query.trace === 'full', language, failed, refuse: refuserOf(language) },
      presentDecision,
    )
    const turn = turns()
    let rows = ''
    for (const situation of body.situations) {
      rows += (rows === '' ? '' : ',') + decide(situation)
      if (rows.length > BATCH_LIMIT) throw tooLarge()
      await turn()
    }
    const standing = JSON.stringify(presentStanding({ calculator, ...applied })).slice(0, -1)
    const reply = `${standing},"rows":[${rows}]}`
    if (Buffer.byteLength(reply) > BATCH_LIMIT) throw tooLarge()
    return { body: reply }
  })
}

const tooLarge = () =>
  new Problem('reply-too-large', {
    detail: text(
      `结果超过 ${BATCH_LIMIT} 字节：减少行数，或不要推理过程`,
      `the reply is over ${BATCH_LIMIT} bytes: send fewer rows, or leave the traces out`,
    ),
  })

/** Of a stream the date stands in the address, and is refused with it. */
function demandLaw(calculator: Calculator, asOf: string | undefined): void {
  const faults = dateFaults(calculator, asOf)
  if (faults.length > 0) throw new Problem('malformed-request', { faults: placed('query', faults) })
}

type Decider = (situation: unknown) => string

/** How the rows of a batch are told, and who is told where one fails. */
interface Telling extends Pick<Call, 'language' | 'failed'> {
  readonly traced: boolean
  readonly refuse: Refuse
}

/**
 * Decides one situation as it came, as JSON: the decision as it is presented, or every fault of the row. A row that fails is told
 * so, and those beside it are decided all the same.
 */
function rowDecider(
  calculator: Calculator,
  applied: Applied,
  { traced, language, failed, refuse }: Telling,
  presented: typeof present,
): Decider {
  const context = { asOf: applied.asOf, book: applied.book, untraced: !traced }
  const decide: Decider = (raw) => {
    const { value: situation, faults } = checked(
      calculator.situation,
      (known) => calculator.crossCheck(known, context),
      raw,
    )
    if (faults.length > 0) return refuse(faults)
    const decision = calculator.evaluate(situation, context)
    return presented({ calculator, ...applied, traced, situation, decision }, language)
  }
  return (raw) => {
    try {
      return decide(raw)
    } catch (error) {
      return refuse([failed(error)])
    }
  }
}

/** Tells the faults of a row. */
type Refuse = (faults: readonly Fault[]) => string

/** So many faults the rows of one reply tell together: behind them each says its first, and how many more it has. */
export const MOST_FAULTS_OF_ROWS = 4_000

/** A thousand rows of nothing are a small request, and lack everything: what is told of all of them has a most, too. */
function refuserOf(language: Language): Refuse {
  let left = MOST_FAULTS_OF_ROWS
  return (faults) => {
    const told = faults.slice(0, Math.max(1, Math.min(MOST_FAULTS, left)))
    left -= told.length
    const errors = told.map((fault) => presentFault(fault, 'body', language))
    const omitted = faults.length - errors.length
    return JSON.stringify(omitted > 0 ? { errors, errorsOmitted: omitted } : { errors })
  }
}

function decideLine(line: string | undefined, decide: Decider, refuse: Refuse): string {
  let situation: unknown
  try {
    situation = JSON.parse(line ?? '')
  } catch {
    return refuse([NOT_JSON])
  }
  return decide(situation)
}

const fault = (pointer: string, code: string, zh: string, en: string): Fault => ({
  pointer,
  code,
  detail: text(zh, en),
})

const NOT_JSON = fault('', 'malformedJson', '该行不是 JSON', 'the line is not JSON')
const TOO_LONG = fault(
  '',
  'lineTooLong',
  `一行不得超过 ${MOST_LINE} 字节，到此为止`,
  `a line is at most ${MOST_LINE} bytes; the reply ends here`,
)
const DATE_IN_BODY = fault('/asOf', 'inBody', '适用日期应写在请求体中', 'the date of the law belongs into the body')
