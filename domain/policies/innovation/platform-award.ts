import {
  all,
  atLeast,
  COUNT,
  choose,
  constant,
  creditCodeSchema,
  type Expression,
  either,
  formula,
  head,
  highest,
  is,
  isListed,
  not,
  PERCENT,
  percent,
  rule,
  type Truth,
  text,
  times,
  where,
} from '../../kit/index.ts'
import * as fact from './award.facts.ts'
import { alreadyRewarded, notNew, rdSpending, split } from './award-conditions.ts'
import * as law from './parameters.ts'
import { notPaidElsewhere, recognisedInPeriod } from './period.ts'
import { examples } from './platform-award.examples.ts'
import { type Platform, platforms } from './platforms.ts'
import { cite, policy } from './policy.ts'

const article = cite('第四条')
const recognition = [fact.platformType, fact.platformLevel]

/** A champion product is paid by the piece; the same product is never paid twice. */
const byThePiece = is(fact.platformType, 'championProduct')

/** A5.R08, A5.R09, A5.R12: a level that the text does not name gives nothing. */
const levelsCovered = platforms
  .filter(({ singleLevel }) => singleLevel)
  .map(({ rule: id, item, label, types, awards }) =>
    rule(
      id,
      `${item}Level`,
      { label, cite: article },
      head(
        'LEVEL_NOT_COVERED',
        text('政策未规定这一级别的奖励', 'the policy has no award for this level'),
        where(is(fact.platformType, ...types), isListed(recognition, awards)),
      ),
    ),
  )

const hasNewProduct = rule(
  'A5.R12',
  'hasNewProduct',
  { label: text('有未领过奖的产品', 'A product that was not rewarded before'), cite: article },
  head(
    'NO_NEW_PRODUCT',
    text('没有未领过奖的产品', 'no product that was not rewarded before'),
    where(byThePiece, atLeast(fact.newChampionProducts, constant(COUNT, 1))),
  ),
)

/** The text pays design centres and listed products once, without asking that they be new. */
const newWhereAsked = where(not(is(fact.platformType, 'industrialDesignCentre', 'championProduct')), fact.newPlatform)

const paidOnce = rule(
  'A5.R38',
  'paidOnce',
  { label: text('同一认定只奖一次', 'A recognition is rewarded once'), cite: article },
  all(
    head('NOT_NEWLY_RECOGNISED', notNew, newWhereAsked),
    head('ALREADY_REWARDED', alreadyRewarded, where(not(byThePiece), not(fact.platformRewarded))),
  ),
)

const recognised = rule(
  'A5.R16',
  'recognised',
  { label: text('有本条所列的认定', 'A recognition that the article names'), cite: article },
  head(
    'NO_PLATFORM',
    text('没有本条所列的平台、基地或产品', 'no platform, base or product that the article names'),
    not(is(fact.platformType, 'none')),
  ),
)

const entitled: Truth = all(
  recognised,
  ...levelsCovered,
  hasNewProduct,
  recognisedInPeriod(fact.platformRecognisedOn),
  paidOnce,
  notPaidElsewhere(fact.platformRewardedElsewhere),
)

const line = ({ rule: id, item, label, types, awards }: Platform): Expression<'fen'> => {
  const each = choose(recognition, awards)
  const amount = types.includes('championProduct') ? times(fact.newChampionProducts, each) : each
  return rule(id, item, { label, cite: article }, amount)
}

/** One recognition stands under one rule: all other lines are zero. */
const award = rule(
  'A5.R16',
  'award',
  { label: text('奖励金额', 'Award'), cite: article },
  highest(...platforms.map(line)),
)

const isInnovationCentre = is(fact.platformType, ...platforms[0]!.types)

const cityShare = rule(
  'A5.R16',
  'cityShare',
  {
    label: text('市级分担比例', 'City share'),
    cite: article,
    notices: [
      {
        code: 'INNOVATION_CENTRE_SPLIT',
        says: text(
          '本项一句写市级财政，末句写市县各半：分担方式以设定为准',
          'one sentence names the city alone, the last one halves every award: the split follows the setting',
        ),
        when: isInnovationCentre,
      },
    ],
  },
  either(
    all(isInnovationCentre, is(law.centreSplit, 'cityAlone')),
    constant(PERCENT, percent(100)),
    law.platformCityShare,
  ),
)

const { cityPart, countyPart } = split('A5.R16', article, award, cityShare)

/** 研发平台和创新引领型企业奖励: the award for one recognition and who pays it (A5.R04–R16). */
export const platformAward = formula({
  id: 'platform-award',
  title: text('研发平台和示范创建奖励', 'Award for a research platform or demonstration title'),
  summary: text(
    '研发平台或示范称号的一次认定奖多少，市和县区各出多少。',
    'The award for one recognition of a research platform or demonstration title, and what city and county each pay.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: ['enterprise', 'institution'],
  gives: 'granted',
  entitled,
  checks: [rdSpending],
  outputs: { awardFen: award, cityFen: cityPart, countyFen: countyPart },
  goal: award,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
