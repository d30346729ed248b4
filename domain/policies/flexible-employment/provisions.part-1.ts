import { type Provision, text } from '../../kit/index.ts'

/** Headings 一 and 二 of annex 6: more channels, a better setting for business. */
export const channels: readonly Provision[] = [
  {
    article: '导语',
    title: text('依据和目的', 'Basis and purpose'),
    summary: text(
      '落实国办发〔2020〕6号、27号、豫政〔2020〕14号和驻就业组〔2020〕2号，支持个体经营、非全日制和新就业形态，稳住居民就业。',
      'Carries out 国办发〔2020〕6号 and 27号, 豫政〔2020〕14号 and 驻就业组〔2020〕2号; supports self-employment, part-time work and new forms of work to keep people employed.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '一',
    title: text('拓宽渠道', 'More channels'),
    summary: text(
      '三条：个体经营、非全日制、新就业形态。',
      'Three items: self-employment, part-time work, new forms of work.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（一）',
    title: text('个体经营', 'Self-employment'),
    summary: text(
      '简化注册、降低准入门槛，支持小店和直播；重点群体依规享受担保贷款、税收优惠和创业补贴；返乡园区和县级电商物流点受支持，政府孵化基地须留一部分场地免费给重点群体。',
      'Simpler registration and lower thresholds; support for small shops and live selling. Key groups get guaranteed loans, tax relief and start-up subsidies by other rules. Parks for returnees and county e-commerce centres are supported; public incubators keep some places free for key groups.',
    ),
    keywords: ['个体工商户', '创业担保贷款', '开业补贴', '下岗失业人员', '农民工'],
    rules: ['A6.R18', 'A6.R19'],
    bodies: ['AMR', 'HRSS', 'FIN', 'COM', 'PBC', 'TAX'],
  },
  {
    article: '（一）担保贷款申请条件',
    title: text('小微企业贷款申请条件', 'Loan entry of small firms'),
    summary: text(
      '当年新招符合条件人员占在职职工的比例降到 15%，职工超过 100 人的降到 8%。',
      'New hires of the year who qualify need to be 15 % of staff, or 8 % where staff exceeds 100.',
    ),
    keywords: ['创业担保贷款', 'start-up loan'],
    rules: ['A6.R01'],
    bodies: ['HRSS', 'FIN', 'PBC'],
  },
  {
    article: '（一）风险分担',
    title: text('不可抗力损失分担', 'Sharing of losses'),
    summary: text(
      '个人创业担保贷款因不可抗力无法偿还的，担保基金和经办银行按协议，或按 8 比 2 分担。',
      'Where a personal start-up loan cannot be repaid for force majeure, the guarantee fund and the bank share by agreement or 8 to 2.',
    ),
    rules: ['A6.R02'],
    bodies: ['HRSS', 'FIN', 'PBC'],
  },
  {
    article: '（一）展期',
    title: text('贷款展期', 'Extension of loans'),
    summary: text(
      '受疫情影响还款困难的可申请展期，原则上至多 1 年，财政继续贴息。',
      'Borrowers hit by the epidemic who struggle to repay may extend, in principle by at most one year, with the interest subsidy going on.',
    ),
    keywords: ['创业担保贷款', '展期还款', '贷款延期'],
    rules: ['A6.R03'],
    bodies: ['FIN', 'PBC'],
  },
  {
    article: '（一）反担保',
    title: text('免除反担保', 'Counter-guarantees'),
    summary: text(
      '门槛降低或取消；信用乡村、信用园区和孵化载体推荐的走免担保机制，优质项目免反担保。',
      'The threshold is lowered or dropped; firms recommended by credit villages, credit parks or incubators need no guarantee, good projects no counter-guarantee.',
    ),
    keywords: ['创业担保贷款'],
    rules: ['A6.R04'],
    bodies: ['HRSS', 'FIN', 'PBC'],
  },
  {
    article: '（二）',
    title: text('非全日制和社保补贴', 'Part-time work and insurance subsidy'),
    summary: text(
      '扶持保洁、零售、装修、养老托幼等行业吸纳临时和弹性用工。离校 2 年内未就业的高校毕业生灵活就业并缴纳社保的，补实缴额的三分之二，至多 3 年。',
      'Cleaning, retail, building and care services are helped to take on temporary and flexible workers. Graduates without work within two years of leaving who work flexibly and pay insurance get two thirds of it back, for at most three years.',
    ),
    keywords: ['社会保险补贴', '大学生', '临时工', '兼职', '季节性用工', 'social insurance subsidy'],
    rules: ['A6.R05'],
    bodies: ['HRSS', 'FIN', 'CIV', 'HUC', 'COM', 'PBC', 'UMB', 'LAN'],
  },
  {
    article: '（三）',
    title: text('新就业形态', 'New forms of work'),
    summary: text(
      '电商平台放宽入驻、审慎监管，发展网络零售、出行、在线教育医疗娱乐；鼓励平台和中介降服务费、加盟费，没有定额。',
      'Platforms ease entry under prudent rules; online retail, travel, teaching, medicine and leisure grow. Platforms and agents are encouraged to cut service and franchise fees, without a figure.',
    ),
    keywords: ['平台经济', '互联网平台', '居家就业', '远程办公', '网约车'],
    rules: ['A6.R20'],
    bodies: ['COM', 'EDU', 'MIIT', 'HRSS', 'TRA', 'DRC', 'DAT', 'CTR', 'HEA', 'AMR'],
  },
  {
    article: '二',
    title: text('优化营商环境', 'A better setting for business'),
    summary: text('三条：审批、收费、场地。', 'Three items: approvals, fees, premises.'),
    rules: [],
    bodies: [],
  },
  {
    article: '（四）',
    title: text('审批和免照', 'Approvals and licences'),
    summary: text(
      '准入许可一站办理。三种情形无须营业执照：在指定场所和时间卖农副产品和日用品，凭自身技能做依法无须许可的便民劳务，尤其是疫情期间保障基本生活的个体零售。',
      'Permits are handled in one place. No business licence is needed for selling farm produce or daily goods at a named place and time, for services by one’s own skill that need no permit, and especially for retail of basic needs during the epidemic.',
    ),
    keywords: ['小店经济', '摆摊', '无照经营'],
    rules: ['A6.R06'],
    bodies: ['AMR', 'COUNTY_AND_ZONES'],
  },
  {
    article: '（五）',
    title: text('取消收费', 'Fees dropped'),
    summary: text(
      '灵活就业不再收行政事业性费用；获准占道的，在规定地点和时间内免占道费；设投诉渠道查处乱收费。',
      'Administrative fees on flexible work are dropped; approved use of a road at its place and time is free of the occupation fee; a complaint route deals with unlawful charges.',
    ),
    keywords: ['城市道路占用费', '占道经营', '行政事业性收费', '摆摊', 'road occupation fee', 'street stall'],
    rules: ['A6.R07'],
    bodies: ['FIN', 'UMB', 'AMR', 'COUNTY_AND_ZONES'],
  },
  {
    article: '（六）',
    title: text('低成本场地', 'Low-cost premises'),
    summary: text(
      '预留自由市场和摊点群，流动商贩可在指定时间、路段经营；国有房租阶段性减免，鼓励业主减租缓租；闲置社区空间可免费供重点群体。',
      'Markets and stalls are kept for vendors, who may trade at named times and streets; rent of state property is relieved for a time and other owners encouraged; idle community space may be free, key groups first.',
    ),
    keywords: ['流动摊贩', '摆摊', '地摊', '房租减免', 'street vendor'],
    rules: ['A6.R21'],
    bodies: ['DRC', 'CIV', 'COM', 'UMB', 'COUNTY_AND_ZONES'],
  },
]
