import { bodies } from '../../bodies.ts'
import { all, always, caseOf, formula, is, type Notice, not, rule, type Truth, text } from '../../kit/index.ts'
import { RECEIVERS } from './options.ts'
import { cite, policy } from './policy.ts'
import { examples } from './responsibility.examples.ts'
import * as fact from './responsibility.facts.ts'

const WORKS = [
  'road',
  'drainage',
  'bridge',
  'river',
  'utilityTunnel',
  'landscaping',
  'lighting',
  'trafficSigns',
  'trafficSignals',
  'electronicPolice',
  'otherInfrastructure',
]

const itemIs = (...items: readonly string[]): Truth => is(fact.item, ...items)

/** A body, by its code in the register, accepts some items (A2.R23). */
const acceptedBy = (code: string, article: string, accepts: Truth, ...notices: readonly Notice[]): Truth => {
  const { zh, en } = bodies.find((body) => body.code === code)!.name
  return rule(
    'A2.R23',
    code,
    { label: text(`负责验收：${zh}`, `Accepts it: ${en}`), cite: cite(article), notices },
    accepts,
  )
}

const isLocal = itemIs('resettlementHousing', 'otherWorks', 'expropriation')

const eitherOfTwo: Notice = {
  code: 'EITHER_OF_TWO',
  says: text('辖区政府（管委会）或指挥部，其一负责', 'the government of the area or the command post: one of the two'),
  when: isLocal,
}

const acceptors = [
  acceptedBy('FIN', '第十条', itemIs('investment')),
  ...['HUC', 'UMB', 'LAN', 'PSB'].map((code) => acceptedBy(code, '第十一条', itemIs(...WORKS, 'formalities'))),
  acceptedBy('NRP', '第十二条', itemIs('landConsolidation', 'landRequisition')),
  acceptedBy('jurisdiction-government', '第十三条', isLocal, eitherOfTwo),
  acceptedBy('development-headquarters', '第十三条', isLocal),
]

const together = rule(
  'A2.R23',
  'otherDepartmentsToo',
  {
    label: text('其他有关部门也参加', 'Other departments concerned take part'),
    cite: cite('第十一条'),
    notices: [
      {
        code: 'DIVISION_BY_DUTY',
        says: text(
          '所列部门各按职责，有关部门也参加，文中没有逐项分工',
          'those named act each by its duties, others concerned take part; the text does not divide the items among them',
        ),
        when: itemIs(...WORKS, 'formalities'),
      },
    ],
  },
  itemIs(...WORKS, 'formalities'),
)

const isHandedOver = itemIs(...WORKS, 'otherWorks', 'resettlementHousing', 'landConsolidation')

const taker = caseOf(
  RECEIVERS,
  [
    ['nobody', not(isHandedOver)],
    ['notYet', not(fact.passed)],
    ['asContract', fact.agreedOtherwise],
    ['jurisdictionGovernment', itemIs('resettlementHousing')],
    ['landDepartment', itemIs('landConsolidation')],
  ],
  'competentDepartment',
)

const receiver = rule(
  'A2.R21',
  'takenOverBy',
  { label: text('由谁接收', 'Who takes it over'), cite: cite('第十五条第二款') },
  taker,
)

/** Where the contract routes the land otherwise, nothing says that it comes into the reserve. */
const toCommittee = is(taker, 'landDepartment')

const supplyPlan = rule(
  'A2.R22',
  'supplyPlanDue',
  {
    label: text('入储后须提交供应方案', 'A supply plan follows once it is in the reserve'),
    cite: cite('第二十一条'),
    notices: [
      {
        code: 'SUPPLY_PLAN_TO_COMMITTEE',
        says: text(
          '由市自然资源和规划局及时提交土委会审议，没有天数',
          'the natural resources and planning bureau promptly puts it to the land committee; no number of days is set',
        ),
        when: toCommittee,
      },
    ],
  },
  toCommittee,
)

/** 验收分工: who accepts an item, who takes it over, and what follows (A2.R21–R23). */
export const responsibility = formula({
  id: 'land-acceptance-responsibility',
  title: text('土地一级开发验收分工', 'Who accepts and who takes over in primary land development'),
  summary: text(
    '某一项由谁验收、合格后由谁接收、接收后还要做什么。',
    'Who accepts an item, who takes it over once it has passed, and what follows.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  outputs: { acceptors, otherDepartmentsToo: together, takenOverBy: receiver, supplyPlanDue: supplyPlan },
  goal: all(fact.passed, isHandedOver),
  labels: { acceptors: text('由谁验收', 'Who accepts it') },
  examples,
})
