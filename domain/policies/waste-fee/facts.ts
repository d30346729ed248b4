import { fact, text } from '../../kit/index.ts'
import { AGENTS, MILESTONES, PAYERS } from './options.ts'

// The fee

export const payer = fact.choice('wasteFeePayer', text('缴费人是哪一类？', 'Which kind of payer is it?'), PAYERS)
export const periodOn = fact.day('wasteFeePeriodOn', text('计费期从哪天起？', 'On which day does the period begin?'), {
  time: 'ahead',
  conditional: true,
})
export const hasTariff = fact.truth(
  'hasApprovedWasteTariff',
  text('是否有经批准的收费标准？', 'Is there an approved tariff for this payer?'),
)
export const unitPrice = fact.fen(
  'wasteTariffUnitPriceFen',
  text('收费标准每单位多少钱（以分计）？', 'What does the tariff ask for each unit, in fen?'),
  { most: 100_000_000, conditional: true },
)
export const base = fact.quantity(
  'wasteTariffBaseQuantity',
  text('按收费标准的单位，计费数量是多少？', 'How many units of the tariff are charged?'),
  { conditional: true },
)

// The settlement of an agent

export const agent = fact.choice('wasteFeeAgent', text('由谁代征？', 'Who collects?'), AGENTS, { conditional: true })
export const task = fact.fen(
  'wasteFeeTaskFen',
  text('年度征收任务是多少钱（以分计）？', 'How much does the yearly task ask for, in fen?'),
)
export const collected = fact.fen(
  'wasteFeeCollectedFen',
  text('当年实际征收多少钱（以分计）？', 'How much was collected in the year, in fen?'),
)

// Where the full levy stands

export const askedOn = fact.day(
  'levyStatusOn',
  text('要看垃圾处理费开征在哪一天的情况？', 'On which day is the levy of the waste fee looked at?'),
  { time: 'done', conditional: true },
)
export const documentSince = fact.day(
  'normativeDocumentSinceOn',
  text('现行规范性文件从哪天起施行？', 'Since when has the normative document been in force?'),
  { time: 'done', conditional: true },
)
export const continues = fact.truth(
  'levyMeasuresContinue',
  text('这些措施是否还要继续？', 'Are its measures to go on?'),
  { conditional: true },
)
export const milestone = fact.choice(
  'levyMilestone',
  text('看开征工作的哪一项任务？', 'Which milestone of the levy is looked at?'),
  MILESTONES,
)
export const isDone = fact.truth(
  'isLevyMilestoneDone',
  text('该项开征任务是否已完成？', 'Has this milestone of the levy been reached?'),
  { conditional: true },
)
export const doneOn = fact.day(
  'levyMilestoneDoneOn',
  text('该项开征任务哪天完成？', 'On which day was this milestone of the levy reached?'),
  {
    conditional: true,
    time: 'done',
  },
)
