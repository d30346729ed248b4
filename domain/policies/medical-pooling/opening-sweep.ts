import * as z from 'zod'
import {
  addMonths,
  COUNT,
  collective,
  type Decision,
  daySchema,
  type Fault,
  FEN,
  type Figures,
  pointerTo,
  stated,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { examples } from './opening-sweep.examples.ts'
import { longDeposit } from './parameters.ts'
import { UNIT } from './particulars.ts'
import { cite, ISSUED, policy, STARTS } from './policy.ts'

const fen = z.int().min(0).max(100_000_000_000_000)

const situationSchema = z.strictObject({
  unit: UNIT.optional(),
  balanceFen: fen.meta({ description: 'Audited balance of the fund. 审计后的累计结余' }),
  workingFundFen: fen.meta({ description: 'Kept back to pay with. 预留支付备用金' }),
  deposits: z
    .array(
      z.strictObject({
        amountFen: fen,
        placedOn: timed(daySchema, 'done', text('存入日', 'Day on which it was placed')),
        maturesOn: timed(daySchema, 'ahead', text('到期日', 'Day on which it matures')),
      }),
    )
    .max(500)
    .default([])
    .meta({ description: 'Time deposits within the balance. 其中的定期存款' }),
  demandedOn: timed(daySchema, 'ahead', text('要求上解日', 'Day on which short deposits are called in'))
    .default(STARTS)
    .meta({ description: 'When short deposits are called in; the start of pooling by default. 要求上解日' }),
})

const resultSchema = z.strictObject({
  remitNowFen: z.int(),
  keptFen: z.int(),
  atMaturityFen: z.int(),
  onDemandFen: z.int().meta({ description: 'Short deposits, called in after the start. 按要求上解的存款' }),
  deposits: z.array(
    z.strictObject({ term: z.enum(['long', 'short']), amountFen: z.int(), remitOn: daySchema, longFrom: daySchema }),
  ),
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

const ARTICLE = cite('四（二）1')
const DEPOSITS = stated('A8.R13', 'deposits', COUNT, ARTICLE, text('存款按期限分类', 'Deposits by their term'))
const REMIT_NOW = stated('A8.R12', 'remitNow', FEN, ARTICLE, text('当即上解', 'Remitted at once'))

/** 结余归集: what a county remits when pooling starts, and when its deposits follow (A8.R12, R13). */
export const openingSweep = collective({
  id: 'opening-sweep',
  title: text('市级统筹前结余归集', 'Remitting balances when pooling starts'),
  summary: text(
    '市级统筹启动时，一个县区要上解多少结余，定期存款何时上解。',
    'What a county remits when city-level pooling starts, and when its deposits follow.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  preparesFrom: ISSUED,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    remitNowFen: text('立即上解', 'Remitted at once'),
    keptFen: text('留作周转金', 'Kept as working fund'),
    atMaturityFen: text('到期上解', 'Remitted when deposits mature'),
    onDemandFen: text('按通知上解', 'Remitted on demand'),
    deposits: text('各笔定期存款', 'The deposits'),
  },
  parameters: [longDeposit.parameter!],
  rules: [DEPOSITS, REMIT_NOW],
  datedBy: DEPOSITS,
  crossCheck: (situation) => [...depositFaults(situation), ...balanceFaults(situation), ...demandFaults(situation)],
  evaluate: sweep,
  examples,
})

function sweep({ balanceFen, workingFundFen, deposits, demandedOn }: Situation, figures: Figures): Decision<Result> {
  const months = figures.value<number>({ parameter: longDeposit.parameter! })
  const placed = deposits.map(({ amountFen, placedOn, maturesOn }) => {
    const longFrom = addMonths(placedOn, months)
    const isLong = maturesOn >= longFrom
    // What has matured by the start of pooling is money like any other.
    const remitOn = maturesOn <= STARTS ? STARTS : isLong ? maturesOn : demandedOn
    return { term: isLong ? ('long' as const) : ('short' as const), amountFen, remitOn, longFrom }
  })
  const later = (term: 'long' | 'short') =>
    placed.reduce(
      (sum, deposit) => sum + (deposit.term === term && deposit.remitOn > STARTS ? deposit.amountFen : 0),
      0,
    )
  const [atMaturityFen, onDemandFen] = [later('long'), later('short')]
  const remitNowFen = balanceFen - workingFundFen - atMaturityFen - onDemandFen
  const terms = placed.map(({ term }) => term)
  return {
    outcome: 'computed',
    result: {
      remitNowFen,
      keptFen: workingFundFen,
      atMaturityFen,
      onDemandFen,
      deposits: placed,
    },
    reasons: [],
    requiresReview: [],
    trace: [
      traceStep(DEPOSITS, {
        inputs: { deposits: deposits.length, demandedOn },
        parameters: [figures.used({ parameter: longDeposit.parameter! })],
        value: terms,
      }),
      traceStep(REMIT_NOW, {
        inputs: { balanceFen, workingFundFen, atMaturityFen, onDemandFen },
        value: remitNowFen,
      }),
    ],
  }
}

/** Only deposits that were placed before pooling started, and that end after they began. */
const depositFaults = ({ deposits = [] }: Partial<Situation>): Fault[] =>
  deposits.flatMap((deposit, i): Fault[] => {
    if (!deposit?.placedOn) return []
    const at = (field: string) => pointerTo(['deposits', i, field])
    if (deposit.placedOn >= STARTS)
      return [
        {
          pointer: at('placedOn'),
          code: 'afterPooling',
          detail: text(`只限 ${STARTS} 前办理的存款`, `only deposits placed before ${STARTS}`),
        },
      ]
    if (deposit.maturesOn && deposit.maturesOn <= deposit.placedOn)
      return [
        {
          pointer: at('maturesOn'),
          code: 'beforePlaced',
          detail: text('到期日应在存入日之后', 'must be after the day on which it was placed'),
        },
      ]
    return []
  })

/** Nothing is called in before there is anywhere to remit it to. */
const demandFaults = ({ demandedOn }: Partial<Situation>): Fault[] =>
  demandedOn === undefined || demandedOn >= STARTS
    ? []
    : [
        {
          pointer: '/demandedOn',
          code: 'beforePooling',
          detail: text(`不能早于统筹起始日 ${STARTS}`, `cannot lie before ${STARTS}, when pooling starts`),
        },
      ]

/** What is kept back and what lies in deposits cannot be more than the balance that holds it. */
function balanceFaults({ balanceFen, workingFundFen, deposits = [] }: Partial<Situation>): Fault[] {
  if (balanceFen === undefined || workingFundFen === undefined) return []
  const deposited = deposits.reduce((sum, deposit) => sum + (deposit?.amountFen ?? 0), 0)
  if (workingFundFen + deposited <= balanceFen) return []
  return [
    {
      pointer: '/balanceFen',
      code: 'lessThanParts',
      detail: text('结余不能少于备用金与存款之和', 'cannot be less than the working fund and the deposits together'),
    },
  ]
}
