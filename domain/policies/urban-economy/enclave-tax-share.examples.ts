import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2026-12-31'
const settled = (value: number | string) => ({ least: value, most: value })
const receipt = (on: string, rest: object = {}) => ({
  isNewEnclaveProject: true,
  enclaveFirstTaxOn: '2021-03-15',
  enclaveReceiptOn: on,
  enclaveLocalTaxFen: wan(100),
  enclaveAgreementCoversYear: false,
  ...rest,
})

/** Golden examples: the last day of the third year and the first of the fourth; an agreement; another project. */
export const examples: readonly Example[] = [
  {
    title: text('第三年最后一天，全归引资县区', 'The last day of the third year: all to the county'),
    asOf,
    situation: receipt('2024-03-14'),
    outcome: 'computed',
    result: { policyYear: settled(3), countyFen: settled(wan(100)), parkFen: settled(0) },
  },
  {
    title: text('第四年第一天，六四分成', 'The first day of the fourth year: sixty to forty'),
    asOf,
    situation: receipt('2024-03-15'),
    outcome: 'computed',
    result: {
      policyYear: settled(4),
      countyPercent: settled('60'),
      countyFen: settled(wan(60)),
      parkFen: settled(wan(40)),
    },
  },
  {
    title: text('重大项目另有协议，对半分', 'A major project by agreement: half and half'),
    asOf,
    situation: receipt('2022-06-30', { enclaveAgreementCoversYear: true, enclaveAgreedCountyPercent: '50' }),
    outcome: 'computed',
    result: { countyFen: settled(wan(50)), parkFen: settled(wan(50)) },
  },
  {
    title: text('不是飞地项目', 'Not an enclave project'),
    asOf,
    situation: receipt('2022-06-30', { isNewEnclaveProject: false }),
    outcome: 'refused',
    codes: ['NOT_COVERED'],
  },
]
