import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const holds = (value: boolean) => ({ least: value, most: value })
const line = (item: string, value: boolean) => ({ rule: 'A2.R23', item, ...holds(value) })

/** Who accepts, as the lines of the result: those named, and nobody else. */
const acceptors = (...codes: readonly string[]) =>
  ['FIN', 'HUC', 'UMB', 'LAN', 'PSB', 'NRP', 'jurisdiction-government', 'development-headquarters'].map((code) =>
    line(code, codes.includes(code)),
  )

/** Golden examples: lighting that has passed; housing; land; housing under a contract of its own; accounts. */
export const examples: readonly Example[] = [
  {
    title: text('照明合格：由职能部门按分工接收', 'Lighting has passed: the department in charge takes it over'),
    asOf,
    situation: { acceptanceItem: 'lighting', acceptanceItemPassed: true, handOverAgreedOtherwise: false },
    outcome: 'computed',
    result: {
      acceptors: acceptors('HUC', 'UMB', 'LAN', 'PSB'),
      takenOverBy: 'competentDepartment',
      supplyPlanDue: holds(false),
    },
    codes: ['DIVISION_BY_DUTY'],
  },
  {
    title: text('安置房尚未验收', 'Resettlement housing that has not passed yet'),
    asOf,
    situation: { acceptanceItem: 'resettlementHousing', acceptanceItemPassed: false },
    outcome: 'computed',
    result: { acceptors: acceptors('jurisdiction-government', 'development-headquarters'), takenOverBy: 'notYet' },
    codes: ['EITHER_OF_TWO'],
  },
  {
    title: text('土地整理合格：收储后提交供应方案', 'Land has passed: into the reserve, then a supply plan'),
    asOf,
    situation: { acceptanceItem: 'landConsolidation', acceptanceItemPassed: true, handOverAgreedOtherwise: false },
    outcome: 'computed',
    result: { acceptors: acceptors('NRP'), takenOverBy: 'landDepartment', supplyPlanDue: holds(true) },
    codes: ['SUPPLY_PLAN_TO_COMMITTEE'],
  },
  {
    title: text('合同另有约定：按合同移交', 'The contract says otherwise: handed over as it says'),
    asOf,
    situation: { acceptanceItem: 'resettlementHousing', acceptanceItemPassed: true, handOverAgreedOtherwise: true },
    outcome: 'computed',
    result: { takenOverBy: 'asContract' },
  },
  {
    title: text('投资核算：由财政部门负责，没有移交', 'Accounts of the investment: by finance, nothing to hand over'),
    asOf,
    situation: { acceptanceItem: 'investment', acceptanceItemPassed: true },
    outcome: 'computed',
    result: { acceptors: acceptors('FIN'), takenOverBy: 'nobody' },
  },
]
