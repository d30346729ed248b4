import { choose, rule, type Text, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const cited = (label: Text) => ({ label, cite: cite('附件1-1 三') })

const taxCredit = rule(
  'A1.R22',
  'taxCredit',
  cited(text('纳税信用', 'Tax credit')),
  choose(fact.taxCredit, law.taxCreditPoints),
)

const qualityCredit = rule(
  'A1.R23',
  'qualityCredit',
  cited(text('质量信用', 'Quality credit')),
  choose(fact.qualityCredit, law.qualityCreditPoints),
)

/** Table 1-1, part 3: social credit, 5 points (A1.R22, R23). */
export const creditLines = [taxCredit, qualityCredit]
