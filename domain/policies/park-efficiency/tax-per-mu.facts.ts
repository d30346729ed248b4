import { fact, mu, text } from '../../kit/index.ts'

export const tax = fact.fen(
  'industrialTaxFen',
  text(
    '产业集聚区工业用地当年税收是多少钱（以分计）？（口径由填报者注明）',
    'How much tax did the industrial land of the clusters yield in the year, in fen? (State what is counted.)',
  ),
)

export const land = fact.mu(
  'industrialLandMu',
  text('产业集聚区工业用地多少亩？', 'How many mu of industrial land do the clusters have?'),
  { least: mu('0.1'), most: mu('1000000') },
)
