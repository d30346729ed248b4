import { all, always, atMost, formula, head, not, rule, type Truth, text, where } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { cite, policy } from './policy.ts'
import { examples } from './transport-burden-check.examples.ts'

const allowed = (
  id: string,
  item: string,
  article: string,
  [zh, en]: readonly [string, string],
  code: string,
  [wrongZh, wrongEn]: readonly [string, string],
  holds: Truth,
): Truth => rule(id, item, { label: text(zh, en), cite: cite(article) }, head(code, text(wrongZh, wrongEn), holds))

const device = allowed(
  'A9.R05',
  'oneDevice',
  '（十五）',
  ['不重复安装定位装置', 'No second positioning device'],
  'SECOND_DEVICE_DEMANDED',
  ['出厂已装，不得要求再装', 'one is fitted already: a second may not be demanded'],
  where(fact.factoryFitted, not(fact.secondDevice)),
)
const supplier = allowed(
  'A9.R06',
  'freeSupplier',
  '（十五）',
  ['不指定服务商', 'No imposed supplier'],
  'SUPPLIER_IMPOSED',
  ['不得以任何理由指定服务商', 'no supplier may be imposed, whatever the reason'],
  not(fact.supplierImposed),
)
/** A9.R09: who has a pass may enter, whether it enters or not; who enters without one breaks the rule. */
const access = rule(
  'A9.R09',
  'access',
  {
    label: text('可进入禁行区域', 'May enter the restricted zone'),
    cite: cite('（四）'),
    notices: [
      {
        code: 'PASS_NEEDED',
        says: text('没有通行证，不能进入禁行区域', 'it has no pass, and so may not enter a restricted zone'),
        when: all(not(fact.hasPermit), not(fact.inRestrictedZone)),
      },
    ],
  },
  fact.hasPermit,
)
const entry = allowed(
  'A9.R09',
  'restrictedEntry',
  '（四）',
  ['没有无证进入禁行区域', 'No restricted zone is entered without a pass'],
  'NO_PERMIT',
  ['没有通行证，不得进入', 'without a pass it may not enter'],
  where(fact.inRestrictedZone, fact.hasPermit),
)
const barrier = allowed(
  'A9.R10',
  'heightBarrier',
  '（四）',
  ['没有违规的限高设施', 'No unlawful height barrier'],
  'UNLAWFUL_BARRIER',
  ['未经批准设立限高设施属违规', 'a barrier without approval is unlawful'],
  where(fact.hasBarrier, fact.barrierApproved),
)
const annualCheck = allowed(
  'A9.R11',
  'onlineCheck',
  '（十二）2',
  ['普通货车年审没有只能现场办的', 'No ordinary goods vehicle whose annual check is not online'],
  'NO_ONLINE_CHECK',
  ['普通货运车辆年审应可网上办理', 'it has to be offered online for an ordinary goods vehicle'],
  where(fact.ordinaryVehicle, fact.onlineCheck),
)
const toll = allowed(
  'A9.R12',
  'tollBurden',
  '（十二）1',
  ['货车通行费总负担不增加', 'The toll burden of trucks does not rise'],
  'TOLL_BURDEN_ROSE',
  ['总负担增加了', 'the total burden rose'],
  atMost(fact.tollAfter, fact.tollBefore),
)
const approval = allowed(
  'A9.R13',
  'preApproval',
  '（一）1',
  ['没有无法定依据的前置审批', 'No prior approval without a basis in law'],
  'NO_LEGAL_BASIS',
  ['没有法定依据的前置审批应取消', 'an approval without a basis in law has to go'],
  where(fact.preApproval, fact.legalBasis),
)

const checks = [device, supplier, entry, barrier, annualCheck, toll, approval]

/** 物流负担检查: demands on hauliers that are not allowed, all at once (A9.R05, R06, R09–R13). */
export const transportBurdenCheck = formula({
  id: 'transport-burden-check',
  title: text('货运负担检查', 'Checking burdens on transport'),
  summary: text(
    '对货运企业和车辆的要求是否允许：重复装定位、指定服务商、限高设施、前置审批等。',
    'Whether demands on hauliers are allowed: second devices, imposed suppliers, height barriers, prior approvals and the like.',
  ),
  policy,
  askedBy: ['enterprise'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks,
  outputs: {
    oneDevice: device,
    freeSupplier: supplier,
    access,
    heightBarrier: barrier,
    onlineCheck: annualCheck,
    tollBurden: toll,
    preApproval: approval,
  },
  goal: toll,
  examples,
})
