import { fact, text } from '../../kit/index.ts'
import { AGENTS, MILESTONES, PAYERS } from './options.ts'

// The fee

export const payer = fact.choice('wasteFeePayer', text('缴费人是哪一类？', 'Which kind of payer is it?'), PAYERS)
export const periodOn = fact.day('wasteFeePeriodOn', text('计费期从哪天起？', 'On which day does the period begin?'))
export const hasTariff = fact.truth(
  'hasApprovedWasteTariff',
  text('是否有经批准的收费标准？', 'Is there an approved tariff for this payer?'),
)
export const unitPrice = fact.fen(
  'wasteTariffUnitPriceFen',
  text('收费标准每单位多少？', 'What does the tariff ask for each unit?'),
  { most: 100_000_000, conditional: true },
)
export const base = fact.quantity(
  'wasteTariffBaseQuantity',
  text('按收费标准的单位，计费数量是多少？', 'How many units of the tariff are charged?'),
  { conditional: true },
)

// The settlement of an agent

export const agent = fact.choice('wasteFeeAgent', text('由谁代征？', 'Who collects?'), AGENTS)
export const task = fact.fen('wasteFeeTaskFen', text('年度基本任务是多少？', 'How much does the yearly task ask for?'))
export const collected = fact.fen(
  'wasteFeeCollectedFen',
  text('当年实际征收多少？', 'How much was collected in the year?'),
)

// Where the full levy stands

export const askedOn = fact.day('levyStatusOn', text('要看哪一天的情况？', 'On which day?'))
export const documentSince = fact.day(
  'normativeDocumentSinceOn',
  text('现行规范性文件从哪天起施行？', 'Since when has the normative document been in force?'),
)
export const continues = fact.truth(
  'levyMeasuresContinue',
  text('这些措施是否还要继续？', 'Are its measures to go on?'),
)
export const milestone = fact.choice('levyMilestone', text('看哪一项任务？', 'Which milestone?'), MILESTONES)
export const isDone = fact.truth('isLevyMilestoneDone', text('该任务是否已完成？', 'Has it been reached?'))
export const doneOn = fact.day('levyMilestoneDoneOn', text('哪天完成的？', 'On which day was it reached?'), {
  conditional: true,
})
