import { type Example, text, wan } from '../../kit/index.ts'

const settled = (amount: number) => ({ least: amount, most: amount })

const person = {
  isOverseasTalent: true,
  talentIntroducedBy: 'enterprise',
  talentClass: 'A',
  talentContractStartsOn: '2021-01-01',
  talentContractEndsOn: '2023-12-31',
  innovationClaimYear: 2021,
  workedInClaimYear: true,
  talentAllowanceAlreadyPaid: false,
}

/** Golden examples of the allowance: a contract of exactly three years, class B, one day short, refused. */
export const examples: readonly Example[] = [
  {
    title: text('A 类，合同恰满三年：5 万元', 'Class A, a contract of exactly three years: 50,000 yuan'),
    asOf: '2021-12-31',
    situation: person,
    outcome: 'granted',
    result: { allowanceFen: settled(wan(5)) },
  },
  {
    title: text(
      'B 类，政府引进，四年合同：3 万元',
      'Class B, brought in by the government for four years: 30,000 yuan',
    ),
    asOf: '2021-12-31',
    situation: { ...person, talentClass: 'B', talentIntroducedBy: 'government', talentContractEndsOn: '2024-12-31' },
    outcome: 'granted',
    result: { allowanceFen: settled(wan(3)) },
  },
  {
    title: text('合同差一天满三年：不予津贴', 'A contract one day short of three years: refused'),
    asOf: '2021-12-31',
    situation: { ...person, talentContractEndsOn: '2023-12-30' },
    outcome: 'refused',
    codes: ['CONTRACT_TOO_SHORT'],
  },
  {
    title: text('其他类别、申请 2020 年度：不予津贴', 'Another class, claimed for 2020: refused'),
    asOf: '2021-12-31',
    situation: { ...person, talentClass: 'other', innovationClaimYear: 2020 },
    outcome: 'refused',
    codes: ['CLASS_NOT_COVERED', 'YEAR_OUTSIDE_CONTRACT'],
  },
]
