import {
  all,
  atLeast,
  atMost,
  cap,
  chooseListed,
  creditCodeSchema,
  type Expression,
  either,
  formula,
  highest,
  portion,
  proportion,
  restOf,
  rule,
  type Text,
  text,
  when,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './technology-contract-subsidy.examples.ts'
import * as fact from './transfer.facts.ts'
import { claims, entitled, lastSharedPlace, prize } from './transfer-conditions.ts'

const line = (id: string, item: string, label: Text, amount: Expression<'fen'>) =>
  rule(id, item, { label, cite: cite('第六条') }, amount)

const topThree = line(
  'A5.R26',
  'topThree',
  text('前三名奖补', 'Prize of the first three'),
  when(claims('topThree'), prize),
)

const institute = line(
  'A5.R27',
  'institute',
  text('高校、科研院所后补助', 'Subsidy for a university or institute'),
  when(claims('instituteTransfer'), cap(portion(fact.transferTurnover, law.instituteRate, 'halfUp'), law.instituteCap)),
)

const institution = line(
  'A5.R28',
  'institution',
  text('新认定示范机构奖补', 'Award for a newly recognised institution'),
  when(claims('newInstitution'), chooseListed(fact.institutionLevel, law.institutionAwards)),
)

const broker = line(
  'A5.R29',
  'broker',
  text('示范机构后补助', 'Subsidy for a transfer institution'),
  when(
    claims('brokeredTransfer'),
    cap(portion(fact.transferTurnover, cap(fact.approvedRate, law.brokerRateCeiling), 'halfUp'), law.brokerCap),
  ),
)

const subsidy = highest(topThree, institute, institution, broker)

const institutionCityPart = line(
  'A5.R28',
  'institutionCityPart',
  text('示范机构奖补市级承担', 'City part of an institution’s award'),
  portion(institution, law.institutionCityShare, 'halfUp'),
)
const countyPart = line(
  'A5.R28',
  'institutionCountyPart',
  text('示范机构奖补县区承担', 'County part of an institution’s award'),
  restOf(institution, law.institutionCityShare, 'halfUp'),
)

/** Paid by whoever benefits: of several places each bears what its turnover is of the whole. */
const benefiting = highest(institute, broker)

const placePart = line(
  'A5.R27',
  'placePart',
  text('本受益地承担', 'Borne by the place asked about'),
  either(
    fact.severalPlaces,
    // While the turnovers are unknown, their ratio has no bound of its own.
    cap(proportion(benefiting, fact.placeTurnover, fact.transferTurnover, 'halfUp'), benefiting),
    benefiting,
  ),
)

/** 技术转移转化奖补: one claim of one unit for technology transfer (A5.R25–R29). */
export const technologyContractSubsidy = formula({
  id: 'technology-contract-subsidy',
  title: text('技术转移转化奖补', 'Subsidy for technology contracts and transfer'),
  summary: text(
    '技术合同前三名、高校院所转化、新认定示范机构或机构促成的转化，可得多少奖补，由谁承担。',
    'What a unit gets for technology contracts or their transfer, by one of four claims, and who pays it.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: ['enterprise', 'institution'],
  gives: 'granted',
  entitled,
  outputs: {
    subsidyFen: subsidy,
    cityFen: highest(topThree, institutionCityPart),
    countyFen: countyPart,
    benefitingFen: benefiting,
    placeFen: placePart,
  },
  goal: subsidy,
  labels: {
    subsidyFen: text('奖补金额', 'Subsidy'),
    cityFen: text('市级承担', 'Paid by the city'),
    benefitingFen: text('受益地财政承担', 'Paid by the places that benefit'),
  },
  particulars: { creditCode: creditCodeSchema },
  constraints: [
    {
      code: 'notASharedPlace',
      field: 'decidedContractPlace',
      says: text('裁定的名次须在并列的各名次之中', 'the place decided must be one of those that are shared'),
      holds: all(atLeast(fact.decidedPlace, fact.contractPlace), atMost(fact.decidedPlace, lastSharedPlace)),
    },
    {
      code: 'moreThanTotal',
      field: 'benefitingPlaceTurnoverFen',
      says: text('一地的成交额不能超过全部成交额', 'the turnover of one place cannot exceed the whole'),
      holds: atMost(fact.placeTurnover, fact.transferTurnover),
    },
  ],
  examples,
})
