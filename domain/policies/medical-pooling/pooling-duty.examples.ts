import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const CLAUSES = ['planning', 'agencies', 'providers', 'safety', 'collection', 'settlement', 'remittance']
const clauses = (...items: readonly string[]) =>
  CLAUSES.map((item) => ({
    rule: 'A8.R20',
    item,
    least: items.includes(item),
    most: items.includes(item),
  }))

/** Golden examples: a duty of the city; of the counties; one that two clauses name. */
export const examples: readonly Example[] = [
  {
    title: text('定点机构的准入退出：市级', 'Entry and exit of providers: the city'),
    asOf,
    situation: { medicalPoolingDuty: 'providerEntry' },
    outcome: 'computed',
    result: { heldBy: 'city', clauses: clauses('providers') },
  },
  {
    title: text('当地基金缺口：县区兜底', 'The local gap: the county covers it'),
    asOf,
    situation: { medicalPoolingDuty: 'gapCover' },
    outcome: 'computed',
    result: { heldBy: 'county', clauses: clauses('remittance') },
  },
  {
    title: text('辖区定点机构监管：县区，两款都写', 'Supervision of local providers: the county, by two clauses'),
    asOf,
    situation: { medicalPoolingDuty: 'localProviders' },
    outcome: 'computed',
    result: { heldBy: 'county', clauses: clauses('collection', 'settlement') },
  },
]
