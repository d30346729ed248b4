import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once, whereNeeded } from './shared.facts.ts'

// Shared by platforms and firms

export const hadRdSpending = fact.truth(
  'hadRdSpending',
  text('上年度是否有研发经费投入？', 'Was there R&D spending last year?'),
  { presumed: true, ...once },
)
export const hasCountyFinance = fact.truth(
  'hasCountyFinance',
  text('获奖单位是否有所属的县区财政？', 'Does the recipient belong to a county or district with its own finance?'),
  { presumed: true },
)

// Platforms (article 4)

export const platformType = fact.choice(
  'platformType',
  text('证书上是哪一类平台、基地或产品？', 'Which kind of platform, base or product does the certificate name?'),
  options.PLATFORM_TYPES,
  once,
)
export const platformLevel = fact.choice(
  'platformLevel',
  text(
    '是国家级还是省级？河南省、中原学者的认定为省级，工信部的为国家级。',
    'National or provincial? What the province grants is provincial, what a ministry grants is national.',
  ),
  options.PLATFORM_LEVELS,
)
export const platformRecognisedOn = fact.day(
  'platformRecognisedOn',
  text('平台、基地或产品是哪一天认定、获批或列入的？', 'On which day was it recognised, approved or listed?'),
  once,
)
export const newPlatform = fact.truth(
  'isNewPlatform',
  text('是否新获批或首次认定？', 'Is it newly approved or recognised for the first time?'),
  { ...whereNeeded, ...once },
)
export const platformRewarded = fact.truth(
  'platformAlreadyRewarded',
  text('同一平台同一级别是否已按本政策领过奖？', 'Has this recognition at this level been rewarded under this policy?'),
  { ...whereNeeded, ...once },
)
export const platformRewardedElsewhere = fact.truth(
  'platformRewardedByOtherCityPolicy',
  text('同一认定是否已按本市其他政策领过奖？', 'Has another policy of the city rewarded this recognition?'),
  once,
)
export const newChampionProducts = fact.count(
  'newChampionProducts',
  text('列入名单且从未领过奖的产品有几个？', 'How many listed products have never been rewarded?'),
  { most: 100, ...whereNeeded },
)

// Firms (article 5)

export const firmTitle = fact.choice(
  'innovativeFirmTitle',
  text('获得哪一种企业认定？', 'As what was the firm recognised?'),
  options.FIRM_TITLES,
)
export const titleGrantedOn = fact.day(
  'titleGrantedOn',
  text('企业是哪一天获得认定或入库的？', 'On which day was the title or certificate granted?'),
  once,
)
export const newTitle = fact.truth(
  'isNewTitle',
  text('是否新认定或首次入库？', 'Is the title new, or the entry in the library the first?'),
  { ...whereNeeded, ...once },
)
export const titleRewarded = fact.truth(
  'titleAlreadyRewarded',
  text('这次认定或这张证书是否已按本政策领过奖？', 'Has this title or certificate been rewarded under this policy?'),
  once,
)
export const titleRewardedElsewhere = fact.truth(
  'titleRewardedByOtherCityPolicy',
  text('这次认定是否已按本市其他政策领过奖？', 'Has another policy of the city rewarded this title?'),
  once,
)
export const unicornApproved = fact.fen(
  'unicornApprovedFen',
  text('批准的独角兽奖励是多少分？', 'What award was approved for the unicorn, in fen?'),
  { least: 1, reviewed: true },
)
export const certificateNumber = fact.count(
  'highTechCertificateNumber',
  text('这是企业第几次认定为高新技术企业？', 'Which certificate of the firm is this: the first, the second …?'),
  { least: 1, most: 30, ...whereNeeded, ...once },
)
export const certificatesInARow = fact.count(
  'highTechCertificatesInARow',
  text('连同这一次，已连续认定几次？', 'How many certificates in a row, this one included?'),
  { least: 1, most: 30, ...whereNeeded, ...once },
)
export const rowRewarded = fact.truth(
  'threeInARowAlreadyRewarded',
  text('连续三次认定的加奖是否已经领过？', 'Has the extra award for three in a row been received before?'),
  { ...whereNeeded, ...once },
)
