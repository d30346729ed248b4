import { all, either, formula, head, portion, restOf, rule, type Text, text } from '../../kit/index.ts'
import { examples } from './guarantee-loss-share.examples.ts'
import * as fact from './loan.facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const marked = (label: Text) => ({ label, cite: cite('（一）') })

const covered = rule(
  'A6.R02',
  'covered',
  marked(text('由基金和银行分担的损失', 'A loss that fund and bank share')),
  all(
    head('NOT_A_PERSONAL_LOAN', text('不是个人创业担保贷款', 'not a start-up loan of a person'), fact.personalLoan),
    head('NOT_FORCE_MAJEURE', text('不是不可抗力造成', 'not caused by force majeure'), fact.forceMajeure),
  ),
)

const fundShare = rule(
  'A6.R02',
  'fundShare',
  marked(text('基金承担比例：有约定从约定', 'The fund’s share, by the agreement if there is one')),
  either(fact.shareAgreed, fact.agreedShare, law.fundShare),
)

const fundPart = rule(
  'A6.R02',
  'fundPart',
  marked(text('担保基金承担', 'Borne by the guarantee fund')),
  portion(fact.loss, fundShare, 'halfUp'),
)

const bankPart = rule(
  'A6.R02',
  'bankPart',
  marked(text('经办银行承担其余', 'The rest, borne by the bank')),
  restOf(fact.loss, fundShare, 'halfUp'),
)

/** 创业担保贷款损失分担: what the guarantee fund and the bank each bear of a lost personal loan (A6.R02). */
export const guaranteeLossShare = formula({
  id: 'guarantee-loss-share',
  title: text('创业担保贷款损失分担', 'Sharing the loss of a guaranteed start-up loan'),
  summary: text(
    '个人创业担保贷款因不可抗力还不上，担保基金和银行各担多少。',
    'What the guarantee fund and the bank each bear of a personal start-up loan lost to force majeure.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: covered,
  outputs: { fundSharePercent: fundShare, fundFen: fundPart, bankFen: bankPart },
  goal: fundPart,
  examples,
})
