import { all, always, formula, head, rule, text } from '../../kit/index.ts'
import { examples } from './express-vehicle-subsidy.examples.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（二十一）') })

const eligible = rule(
  'A9.R07',
  'eligible',
  {
    ...about('符合补贴条件', 'What the subsidy asks for'),
    notices: [
      {
        code: 'SUPPORTED_ONLY',
        says: text(
          '文件只写支持给予补贴，给不给、给多少由主管部门定',
          'the text supports giving a subsidy; whether and how much, the authority decides',
        ),
        when: always,
      },
    ],
  },
  all(
    head('NOT_EXPRESS', text('不是快递物流车辆', 'not a vehicle for express logistics'), fact.isExpress),
    head('NOT_NEW', text('不是新购置的车辆', 'the vehicle was not newly bought'), fact.isNew),
    head('NOT_IN_CATALOGUE', text('未列入国家目录', 'the vehicle is not in the national catalogue'), fact.inCatalogue),
  ),
)

const subsidy = rule('A9.R07', 'subsidy', about('每辆补贴', 'Subsidy for the vehicle'), law.vehicleSubsidy)

/** 新能源快递车补贴: promised, its sum not printed: open until the slot is filled (A9.R07). */
export const expressVehicleSubsidy = formula({
  id: 'express-vehicle-subsidy',
  title: text('新能源快递车辆购置补贴', 'Subsidy for new-energy express vehicles'),
  summary: text(
    '新购的新能源快递车是否符合补贴条件，给不给、给多少文中未定。',
    'Whether a newly bought new-energy express vehicle meets what the subsidy asks for; whether and how much is paid is not in the text.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: 'enterprise',
  gives: 'computed',
  entitled: eligible,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  examples,
})
