import { type Example, text } from '../../kit/index.ts'

const firm = {
  isSmallOrMicroLoanApplicant: true,
  currentEmployees: 40,
  qualifyingHiresThisYear: 6,
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: exactly 15 %; above 100 employees; one hire short; no staff. */
export const examples: readonly Example[] = [
  {
    title: text('40 人新招 6 人，恰为 15%', '40 employees, 6 new: exactly 15 %'),
    asOf: '2021-06-30',
    situation: firm,
    outcome: 'computed',
    result: { requiredPercent: settled('15'), requiredHires: settled(6) },
  },
  {
    title: text('101 人新招 9 人：按 8% 达标', '101 employees, 9 new: above 8 %'),
    asOf: '2021-06-30',
    situation: { ...firm, currentEmployees: 101, qualifyingHiresThisYear: 9 },
    outcome: 'computed',
    result: { requiredPercent: settled('8'), requiredHires: settled(9) },
  },
  {
    title: text('100 人新招 14 人：差 1 人', '100 employees, 14 new: one short'),
    asOf: '2021-06-30',
    situation: { ...firm, currentEmployees: 100, qualifyingHiresThisYear: 14 },
    outcome: 'refused',
    codes: ['TOO_FEW_HIRES'],
  },
  {
    title: text('没有在职职工：由审核人认定', 'No staff: a reviewer decides'),
    asOf: '2021-06-30',
    situation: { ...firm, currentEmployees: 0, qualifyingHiresThisYear: 0 },
    outcome: 'computed',
    result: { requiredHires: settled(0) },
    codes: ['REVIEW_REQUIRED'],
  },
]
