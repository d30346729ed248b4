import { formula, rule, sum, text, times } from '../../kit/index.ts'
import { examples } from './overseas-talent-total.examples.ts'
import * as law from './parameters.ts'
import { claimedInPeriod } from './period.ts'
import { cite, policy } from './policy.ts'
import { claimYear } from './shared.facts.ts'
import * as fact from './talent.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('第七条') })

const classA = rule(
  'A5.R30',
  'classA',
  about('A 类人才津贴', 'Allowances of class A'),
  times(fact.classATalents, law.allowances.at('A')),
)
const classB = rule(
  'A5.R30',
  'classB',
  about('B 类人才津贴', 'Allowances of class B'),
  times(fact.classBTalents, law.allowances.at('B')),
)
const total = rule('A5.R30', 'total', about('当年津贴合计', 'All allowances of the year'), sum(classA, classB))

/** 用人单位海外人才津贴合计: what the talent of one employer is paid for a year, which the persons themselves hold (A5.R30). */
export const overseasTalentTotal = formula({
  id: 'overseas-talent-total',
  title: text('用人单位海外人才津贴合计', 'Allowances for all overseas talent of an employer'),
  summary: text(
    '一个单位的海外引进人才一年一共可领多少岗位津贴。',
    'What all persons whom one employer recruited from overseas are paid in post allowances for a year.',
  ),
  policy,
  askedBy: ['enterprise', 'institution', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: claimedInPeriod(claimYear),
  outputs: { totalFen: total, classAFen: classA, classBFen: classB },
  goal: total,
  examples,
})
