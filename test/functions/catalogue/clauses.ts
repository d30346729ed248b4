import { type Policy, type Provision, text } from '../../../domain/kit/index.ts'
import { policy as template } from '../../../domain/policies/star-enterprise/policy.ts'
import type { Clause } from '../../../functions/catalogue/search.ts'

const policyOf = (id: string, zh: string, en: string): Policy => ({ ...template, id, title: text(zh, en) })

const employment = policyOf('employment', '灵活就业', 'Flexible employment')
const parking = policyOf('parking', '停车运营', 'Running car parks')
const waste = policyOf('waste', '垃圾处理费', 'Waste fee')

const clause = (
  policy: Policy,
  article: string,
  title: readonly [string, string],
  summary: readonly [string, string],
  ...rules: string[]
): Clause => {
  const provision: Provision = { article, title: text(...title), summary: text(...summary), rules, bodies: [] }
  return { policy, provision }
}

/** A small city of clauses to search in. */
export const CLAUSES: readonly Clause[] = [
  clause(
    employment,
    '一',
    ['创业担保贷款', 'Guaranteed start-up loans'],
    ['个人最高 20 万元，财政贴息。', 'Up to 200,000 yuan for a person, with interest subsidies from the treasury.'],
    'A6.R01',
  ),
  clause(
    employment,
    '二',
    ['场地支持', 'Premises'],
    ['可申请担保贷款用于租赁场地，也可免费停车。', 'A loan may pay the rent; parking is free.'],
    'A6.R02',
  ),
  clause(
    parking,
    '一',
    ['停车收费', 'Parking fees'],
    ['按区域和时段计价。', 'Priced by zone and by hour of the day.'],
    'A10.R03',
  ),
  clause(
    parking,
    '二',
    ['运营公司', 'The operating company'],
    ['负责设备和维护，收益上缴。', 'Keeps the equipment in order and hands in what it earns.'],
    'A10.R04',
  ),
  clause(
    waste,
    '一',
    ['征收范围', 'Who pays'],
    ['单位和居民都要缴费；人力资源和社会保障部门协助。', 'Organisations and residents pay; the labour bureau helps.'],
    'N2.R01',
  ),
]

/** A clause as the tests name it. */
export const nameOf = ({ policy, provision }: Clause): string => `${policy.id}/${provision.article}`
