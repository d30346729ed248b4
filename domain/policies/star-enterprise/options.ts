import { type Options, text } from '../../kit/index.ts'

const none = text('无', 'none')
const municipal = text('市级', 'municipal')
const provincial = text('省级', 'provincial')
const national = text('国家级', 'national')

export const QUALITY_HONOURS: Options = {
  chinaQualityAward: text('中国质量奖', 'China Quality Award'),
  governorQualityAward: text('省长质量奖', 'provincial governor’s quality award'),
  mayorQualityAward: text('市长质量奖', 'mayor’s quality award'),
  nationalBenchmark: text('国家级质量标杆', 'national quality benchmark'),
  provincialBenchmark: text('省级质量标杆', 'provincial quality benchmark'),
  similar: text('其他同类荣誉', 'another honour of this kind'),
}

export const STANDARD_KINDS: Options = {
  international: text('国际标准', 'international standard'),
  national: text('国家标准', 'national standard'),
  trade: text('行业标准', 'trade standard'),
  enterprise: text('企业标准', 'enterprise standard'),
}

export const CENTRE_LEVELS: Options = { national, provincial, municipal }

export const INTEGRATION_STAGES: Options = {
  none: text('未开展', 'not begun'),
  benchmarking: text('已对标', 'benchmarked'),
  municipalPilot: text('市级试点', 'municipal pilot'),
  provincialPilot: text('省级试点', 'provincial pilot'),
  nationalPilot: text('国家级试点', 'national pilot'),
  certified: text('通过认定', 'certified'),
}

export const SMART_TITLES: Options = {
  factory: text('智能工厂', 'smart factory'),
  workshop: text('智能车间', 'smart workshop'),
}

export const MARKETS: Options = {
  exchange: text(
    '境内主板、中小板、创业板、科创板或境外主板',
    'the main board, SME board, ChiNext or STAR Market at home, or a main board abroad',
  ),
  neeq: text('新三板', 'NEEQ (the “new third board”)'),
  regionalTrading: text('新四板交易板', 'regional equity market (the “new fourth board”), trading board'),
  regionalDisplay: text('新四板展示板', 'regional equity market (the “new fourth board”), display board'),
}

export const TAX_GRADES: Options = {
  other: text('其他', 'other'),
  B: text('B 级', 'B'),
  A: text('A 级', 'A'),
}

export const QUALITY_GRADES: Options = {
  none,
  A: text('A 级', 'A'),
  AA: text('AA 级', 'AA'),
  AAA: text('AAA 级', 'AAA'),
}

export const AID_LEVELS: Options = {
  none,
  municipal,
  provincialOrAbove: text('省级及以上', 'provincial or above'),
}

export const COMMENDATION_LEVELS: Options = { none, municipal, provincial, national }

export const ACCUMULATION: Options = {
  highest: text('取最高一项', 'the highest alone counts'),
  sum: text('累加', 'they add up'),
}

export const STARS_HELD: Options = {
  five: text('五星级', 'five stars'),
  four: text('四星级', 'four stars'),
  three: text('三星级', 'three stars'),
  two: text('二星级', 'two stars'),
  one: text('一星级', 'one star'),
  none,
}

/** How policies for firms lean to those with stars. */
export const STAR_ORDERS: Options = {
  alike: text('各星级一样', 'all stars alike'),
  byStar: text('星级高的在前', 'the higher stars first'),
}

export const AWARD_PURPOSES: Options = {
  techInnovation: text('科技创新', 'innovation in science and technology'),
  entrepreneurTraining: text('企业家培训', 'training of entrepreneurs'),
}
