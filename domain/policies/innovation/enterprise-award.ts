import {
  all,
  any,
  atLeast,
  atMost,
  COUNT,
  cap,
  constant,
  creditCodeSchema,
  type Expression,
  either,
  formula,
  head,
  highest,
  is,
  lowest,
  not,
  rule,
  sum,
  type Text,
  text,
  when,
  where,
} from '../../kit/index.ts'
import * as fact from './award.facts.ts'
import { alreadyRewarded, notNew, rdSpending, split } from './award-conditions.ts'
import { examples } from './enterprise-award.examples.ts'
import * as law from './parameters.ts'
import { notPaidElsewhere, recognisedInPeriod } from './period.ts'
import { cite, policy } from './policy.ts'

const article = cite('第五条')
const isUnicorn = is(fact.firmTitle, 'unicorn')
const isHighTech = is(fact.firmTitle, 'highTech')

const recognised = rule(
  'A5.R24',
  'recognised',
  { label: text('有本条所列的企业认定', 'A title that the article names'), cite: article },
  head('NO_TITLE', text('没有本条所列的企业认定', 'no title that the article names'), not(is(fact.firmTitle, 'none'))),
)

const withinCeiling = rule(
  'A5.R17',
  'unicornWithinCeiling',
  { label: text('批准金额不超过上限', 'Approved amount within the ceiling'), cite: article },
  head(
    'ABOVE_CEILING',
    text('批准金额超过上限', 'the approved amount is above the ceiling'),
    where(isUnicorn, atMost(fact.unicornApproved, law.unicornCeiling)),
  ),
)

/** Paid when the count is reached, and not again at the certificates after it. */
const reachesRow = all(
  atLeast(fact.certificatesInARow, law.certificatesInARow),
  atMost(fact.certificatesInARow, law.certificatesInARow),
)

/** The extra for a row is an award of its own: that the certificate was rewarded does not close it. */
const rowDue = all(isHighTech, reachesRow, not(fact.rowRewarded))

const paidOnce = rule(
  'A5.R38',
  'paidOnce',
  { label: text('同一认定只奖一次', 'A title or certificate is rewarded once'), cite: article },
  all(
    head('NOT_NEWLY_RECOGNISED', notNew, any(isHighTech, fact.newTitle)),
    head('ALREADY_REWARDED', alreadyRewarded, where(fact.titleRewarded, rowDue)),
  ),
)

const line = (id: string, item: string, label: Text, amount: Expression<'fen'>) =>
  rule(id, item, { label, cite: article }, amount)

/** Title by title, so that a step says no more than its own titles can give. */
const titled = (...titles: readonly string[]) =>
  highest(...titles.map((title) => when(is(fact.firmTitle, title), law.titleAwards.at(title))))

const unicorn = line(
  'A5.R17',
  'unicorn',
  text('独角兽企业奖励', 'Award for a unicorn'),
  when(isUnicorn, cap(fact.unicornApproved, law.unicornCeiling)),
)
const gazelle = line(
  'A5.R18',
  'littleGiantOrGazelle',
  text('科技小巨人、瞪羚企业奖励', 'Award for a little giant or gazelle'),
  titled('littleGiant', 'gazelle'),
)
const youngEagle = line(
  'A5.R19',
  'youngEagle',
  text('科技雏鹰企业奖励', 'Award for a young eagle'),
  titled('youngEagle'),
)

const isRenewed = atLeast(fact.certificateNumber, constant(COUNT, 2))

const firstCertificate = line(
  'A5.R20',
  'firstCertificate',
  text('首次认定高新技术企业', 'First high-tech certificate'),
  when(all(isHighTech, not(isRenewed), not(fact.titleRewarded)), law.certificateAwards.at('first')),
)
const renewedCertificate = line(
  'A5.R21',
  'renewedCertificate',
  text('重新认定高新技术企业', 'High-tech certificate renewed'),
  when(all(isHighTech, isRenewed, not(fact.titleRewarded)), law.certificateAwards.at('renewed')),
)

const inARow = line(
  'A5.R22',
  'threeInARow',
  text('连续三次认定加奖', 'Extra for three certificates in a row'),
  when(rowDue, law.certificateAwards.at('inARow')),
)
const technologySme = line(
  'A5.R23',
  'technologySme',
  text('科技型中小企业入库奖励', 'Award for a technology SME'),
  titled('technologySme'),
)

/** A certificate is the first one or a renewed one, and only a renewed one can be the third in a row. */
const certificate = highest(
  either(isRenewed, sum(renewedCertificate, inARow), firstCertificate),
  when(
    all(isHighTech, not(fact.titleRewarded)),
    lowest(law.certificateAwards.at('first'), law.certificateAwards.at('renewed')),
  ),
)

const award = rule(
  'A5.R24',
  'award',
  { label: text('奖励金额', 'Award'), cite: article },
  highest(unicorn, gazelle, youngEagle, certificate, technologySme),
)

const { cityPart, countyPart } = split('A5.R24', article, award, law.firmCityShare)

/** 创新型企业认定奖励: the award for one title or certificate of a firm and who pays it (A5.R17–R24). */
export const enterpriseAward = formula({
  id: 'enterprise-award',
  title: text('创新型企业认定奖励', 'Award for the title of an innovative enterprise'),
  summary: text(
    '创新型企业的一个称号或一次认证奖多少，市和县区各出多少。',
    'The award for one title or certificate of an innovative firm, and what city and county each pay.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: 'enterprise',
  gives: 'granted',
  entitled: all(
    recognised,
    withinCeiling,
    recognisedInPeriod(fact.titleGrantedOn),
    paidOnce,
    notPaidElsewhere(fact.titleRewardedElsewhere),
  ),
  checks: [rdSpending],
  outputs: { awardFen: award, cityFen: cityPart, countyFen: countyPart },
  goal: award,
  particulars: { creditCode: creditCodeSchema },
  constraints: [
    {
      code: 'moreThanAll',
      field: 'highTechCertificatesInARow',
      says: text('连续次数不能多于认定次数', 'no more certificates can be in a row than there are'),
      holds: atMost(fact.certificatesInARow, fact.certificateNumber),
    },
  ],
  examples,
})
