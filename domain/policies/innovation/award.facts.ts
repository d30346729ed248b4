import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once, whereNeeded } from './shared.facts.ts'

// Shared by platforms and firms

export const hadRdSpending = fact.truth(
  'hadRdSpending',
  text('获奖单位上年度是否有研发经费投入？', 'Did the recipient spend on R&D last year?'),
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
  text(
    '获认定的是哪一类研发平台、示范基地或冠军产品（以证书为准）？',
    'Which kind of research platform, demonstration base or champion product is recognised, by the title on the certificate?',
  ),
  options.PLATFORM_TYPES,
  once,
)
export const platformLevel = fact.choice(
  'platformLevel',
  text(
    '这个平台、基地或产品的认定是国家级还是省级？河南省、中原学者的认定为省级，工信部的为国家级。',
    'Is the platform, base or product recognised at national or provincial level? What the province grants is provincial, what a ministry grants is national.',
  ),
  options.PLATFORM_LEVELS,
  whereNeeded,
)
export const platformRecognisedOn = fact.day(
  'platformRecognisedOn',
  text(
    '平台、基地或产品是哪一天认定、获批或列入的？',
    'On which day was the platform, base or product recognised, approved or listed?',
  ),
  { ...whereNeeded, ...once, time: 'done' },
)
export const newPlatform = fact.truth(
  'isNewPlatform',
  text('平台、基地是否新获批或首次认定？', 'Is the platform or base newly approved or recognised for the first time?'),
  { ...whereNeeded, ...once },
)
export const platformRewarded = fact.truth(
  'platformAlreadyRewarded',
  text(
    '同一平台、基地的同一级别认定是否已按科技创新政策领过奖？',
    'Has this recognition of the platform or base, at this level, been rewarded under the innovation measures?',
  ),
  { ...whereNeeded, ...once },
)
export const platformRewardedElsewhere = fact.truth(
  'platformRewardedByOtherCityPolicy',
  text(
    '同一平台、基地或产品的认定是否已按本市其他政策领过奖？',
    'Has another policy of the city rewarded this recognition of the platform, base or product?',
  ),
  { ...whereNeeded, ...once },
)
export const newChampionProducts = fact.count(
  'newChampionProducts',
  text(
    '列入名单且从未领过奖的单项冠军产品有几个？',
    'How many listed single-champion products have never been rewarded?',
  ),
  { most: 100, ...whereNeeded },
)

// Firms (article 5)

export const firmTitle = fact.choice(
  'innovativeFirmTitle',
  text('企业获得哪一种创新型企业认定？', 'As what kind of innovative enterprise was the firm recognised?'),
  options.FIRM_TITLES,
)
export const titleGrantedOn = fact.day(
  'titleGrantedOn',
  text(
    '企业是哪一天获得创新型企业认定或入库的？',
    'On which day was the firm’s title or certificate as an innovative enterprise granted?',
  ),
  { ...whereNeeded, ...once, time: 'done' },
)
export const newTitle = fact.truth(
  'isNewTitle',
  text(
    '创新型企业的认定是否为新认定或首次入库？',
    'Is the firm’s title as an innovative enterprise new, or its entry in the library the first?',
  ),
  { ...whereNeeded, ...once },
)
export const titleRewarded = fact.truth(
  'titleAlreadyRewarded',
  text(
    '创新型企业的这次认定或这张证书是否已按科技创新政策领过奖（连续三次的加奖不算）？',
    'Has this title or certificate of an innovative enterprise been rewarded under the innovation measures, the extra for three in a row apart?',
  ),
  { ...whereNeeded, ...once },
)
export const titleRewardedElsewhere = fact.truth(
  'titleRewardedByOtherCityPolicy',
  text(
    '创新型企业的这次认定是否已按本市其他政策领过奖？',
    'Has another policy of the city rewarded this title of an innovative enterprise?',
  ),
  { ...whereNeeded, ...once },
)
export const unicornApproved = fact.fen(
  'unicornApprovedFen',
  text('批准给独角兽企业的奖励是多少钱（以分计）？', 'What award was approved for the unicorn, in fen?'),
  { least: 1, reviewed: true },
)
export const certificateNumber = fact.count(
  'highTechCertificateNumber',
  text(
    '这是企业第几次认定为高新技术企业？',
    'Which high-tech certificate of the firm is this: the first, the second …?',
  ),
  { least: 1, most: 30, ...whereNeeded, ...once },
)
export const certificatesInARow = fact.count(
  'highTechCertificatesInARow',
  text(
    '连同这一次，企业已连续几次认定为高新技术企业？',
    'How many high-tech certificates has the firm held in a row, this one included?',
  ),
  { least: 1, most: 30, ...whereNeeded, ...once },
)
export const rowRewarded = fact.truth(
  'threeInARowAlreadyRewarded',
  text(
    '高新技术企业连续三次认定的加奖是否已经领过？',
    'Has the extra award for three high-tech certificates in a row been received before?',
  ),
  { ...whereNeeded, ...once },
)
