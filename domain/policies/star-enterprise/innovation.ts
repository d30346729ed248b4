import {
  above,
  all,
  cap,
  choose,
  constant,
  type Expression,
  either,
  FEN,
  has,
  highest,
  is,
  isSet,
  ratioAtLeast,
  rule,
  share,
  some,
  sum,
  type Text,
  text,
  times,
  when,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const innovative = <T extends Expression<'points'>>(id: string, item: string, label: Text, points: T) =>
  rule(id, item, { label, cite: cite('附件1-1 二') }, points)

const quality = innovative(
  'A1.R08',
  'quality',
  text('质量水平', 'Quality level'),
  when(some(fact.qualityHonours), fact.reviewerQuality),
)

const standards = innovative(
  'A1.R09',
  'standards',
  text('标准制定', 'Standard setting'),
  when(some(fact.standards), fact.reviewerStandards),
)

const platform = innovative(
  'A1.R10',
  'platform',
  text('研发平台', 'R&D platforms'),
  cap(
    sum(
      when(has(fact.centres, 'national'), law.platformPoints.at('national')),
      when(has(fact.centres, 'provincial'), law.platformPoints.at('provincial')),
      when(has(fact.centres, 'municipal'), law.platformPoints.at('municipal')),
    ),
    law.platformPoints.at('cap'),
  ),
)

const strategicEmerging = innovative(
  'A1.R11',
  'strategicEmerging',
  text('战略新兴企业', 'Strategic emerging firm'),
  when(fact.strategicEmerging, law.industryPoints.at('strategicEmerging')),
)

const highTech = innovative(
  'A1.R12',
  'highTech',
  text('高新技术企业', 'High-tech firm'),
  when(fact.highTech, law.industryPoints.at('highTech')),
)

const newProductShare = share(fact.newProductSales, fact.totalSales)

const reachesSecondTier = either(
  isSet(law.newProductSecondTier),
  ratioAtLeast(newProductShare, law.newProductSecondTier),
  all(above(fact.newProductSales, constant(FEN, 0)), fact.reviewerFindsSecondTier),
)

const newProduct = innovative(
  'A1.R13',
  'newProduct',
  text('新品销售收入占比', 'Share of new-product sales'),
  either(
    ratioAtLeast(newProductShare, law.newProductFirstTier),
    law.newProductPoints.at('firstTier'),
    when(reachesSecondTier, law.newProductPoints.at('secondTier')),
  ),
)

const awards = innovative(
  'A1.R14',
  'awards',
  text('创新成果奖项', 'Innovation awards'),
  cap(
    sum(
      times(fact.nationalAwards, law.awardPoints.at('national')),
      times(fact.provincialAwards, law.awardPoints.at('provincial')),
    ),
    law.awardPoints.at('cap'),
  ),
)

const validPatents = innovative(
  'A1.R15',
  'validPatents',
  text('有效专利', 'Patents in force'),
  cap(
    sum(
      times(fact.validInventions, law.validPatentPoints.at('invention')),
      times(fact.validOthers, law.validPatentPoints.at('other')),
    ),
    law.validPatentPoints.at('cap'),
  ),
)

const grantedPatents = innovative(
  'A1.R16',
  'grantedPatents',
  text('年度专利授权', 'Patents granted in the year'),
  cap(
    sum(
      times(fact.grantedInventions, law.grantedPatentPoints.at('invention')),
      times(fact.grantedOthers, law.grantedPatentPoints.at('other')),
    ),
    law.grantedPatentPoints.at('cap'),
  ),
)

const integration = innovative(
  'A1.R17',
  'integration',
  text('两化融合贯标', 'Integration of IT and industry'),
  choose(fact.integration, law.integrationPoints),
)

const smart = innovative(
  'A1.R18',
  'smartManufacturing',
  text('智能工厂、车间', 'Smart factory or workshop'),
  cap(
    sum(
      when(has(fact.smart, 'factory'), law.smartPoints.at('factory')),
      when(has(fact.smart, 'workshop'), law.smartPoints.at('workshop')),
    ),
    law.smartPoints.at('cap'),
  ),
)

const green = innovative(
  'A1.R19',
  'green',
  text('绿色工厂、节能产品', 'Green factories and energy-saving products'),
  cap(
    sum(
      times(fact.greenNational, law.greenPoints.at('national')),
      times(fact.greenProvincial, law.greenPoints.at('provincial')),
      times(fact.greenMunicipal, law.greenPoints.at('municipal')),
    ),
    law.greenPoints.at('cap'),
  ),
)

const transformation = innovative(
  'A1.R20',
  'transformation',
  text('技术改造项目', 'Technical transformation project'),
  when(all(fact.projectImplemented, fact.progressReported), law.transformationPoints),
)

const eachListing = fact.listings.options.map((market) =>
  when(has(fact.listings, market), law.listingPoints.at(market)),
)

const listing = innovative(
  'A1.R21',
  'listing',
  text('上市挂牌', 'Listing'),
  either(
    is(law.listingAccumulation, 'sum'),
    cap(sum(...eachListing), law.listingPoints.at('cap')),
    highest(...eachListing),
  ),
)

/** Table 1-1, part 2: innovative development, 55 points (A1.R08–R21). */
export const innovationLines = [
  quality,
  standards,
  platform,
  strategicEmerging,
  highTech,
  newProduct,
  awards,
  validPatents,
  grantedPatents,
  integration,
  smart,
  green,
  transformation,
  listing,
]
