import { type Options, text } from '../../kit/index.ts'

// Start-up loans

export const RECOMMENDERS: Options = {
  none: text('没有', 'nobody'),
  creditVillage: text('信用乡村', 'a credit village'),
  creditPark: text('信用园区', 'a credit park'),
  incubator: text('创业孵化示范载体', 'a model incubator'),
}

/** How much counter-guarantee a loan still needs. */
export const COUNTER_GUARANTEES: Options = {
  waived: text('免除反担保', 'none is needed'),
  guaranteeFreeRoute: text('走推荐免担保渠道', 'the guarantee-free route of the recommender'),
  unspecified: text('门槛降低或取消，幅度未定', 'lowered or removed, by how much is not said'),
}

// Social insurance of graduates

export const EARLIER_EMPLOYMENT: Options = {
  none: text('离校后一直未就业', 'never employed since leaving school'),
  ended: text('就业过，灵活就业开始时已无工作', 'employed for a time, but no longer when flexible work began'),
  current: text('灵活就业开始时仍在职', 'still employed when flexible work began'),
}

// Licence and fees

export const LICENCE_FREE_CASES: Options = {
  farmAndDailyGoods: text('销售农副产品、日用品', 'selling farm produce or goods of daily use'),
  ownSkillService: text('以个人技能做便民劳务', 'serving residents by a skill of one’s own'),
  epidemicRetail: text('疫情防控期间的基本生活零售', 'retail for basic needs while an epidemic is being controlled'),
  other: text('其他', 'something else'),
  none: text('不经营', 'no trade at all'),
}

export const STREET_FEES: Options = {
  roadOccupation: text('城市道路占用费', 'the fee for occupying a city road'),
  administrative: text('行政事业性收费', 'an administrative fee'),
  none: text('都不用交', 'neither'),
}

// Training

export const TRAINING_KINDS: Options = {
  startUp: text('创业培训', 'training to start a business'),
  skills: text('职业技能培训', 'training in a skill'),
  skillsAppraisal: text('职业技能鉴定', 'appraisal of a skill'),
  preJob: text('企业组织的新招高校毕业生岗前培训', 'pre-job training by the firm that newly hired graduates'),
  other: text('其他培训', 'other training'),
  none: text('不参加培训或鉴定', 'neither training nor an appraisal'),
}

export const TRAINING_PLACES: Options = {
  inCity: text('本市', 'in the city'),
  inProvinceOutsideCity: text('市外省内', 'elsewhere in the province'),
  outsideProvince: text('省外', 'outside the province'),
  online: text('线上', 'online'),
}

/** Groups with an allowance; the groups themselves are certified elsewhere. */
export const TRAINEE_GROUPS: Options = {
  poorLabourer: text('贫困劳动力', 'worker of a poor household'),
  employmentDifficulty: text('城乡就业困难人员', 'person with difficulty in finding work'),
  zeroEmploymentFamily: text('零就业家庭成员', 'member of a family in which nobody works'),
  ruralPostSchool: text('“两后生”农村学员', 'rural school leaver without further schooling'),
  urbanLowIncomePostSchool: text(
    '“两后生”城市低保家庭学员',
    'school leaver without further schooling, of an urban family on minimum allowance',
  ),
  urbanLowIncomeOther: text(
    '城市低保家庭学员，但不是“两后生”',
    'trainee of an urban family on minimum allowance who is no such school leaver',
  ),
  none: text('都不是', 'none of these'),
}

export const TRAVEL_PAYMENTS: Options = {
  never: text('从未发过', 'never'),
  thisTraining: text('本次培训已发', 'for this training'),
  otherTrainingThisYear: text('今年的另一次培训发过', 'for another training of this year'),
  otherTrainingEarlier: text('往年的另一次培训发过', 'for another training of an earlier year'),
}

/** How often the one-off travel allowance may be paid to one person. */
export const TRAVEL_SCOPES: Options = {
  training: text('每次培训一次', 'once for each training'),
  year: text('每年一次', 'once a year'),
  person: text('每人一次', 'once for each person'),
}

// Placement

export const PLACEMENT_APPLICANTS: Options = {
  jobAgency: text('职业中介机构', 'job agency'),
  otherIntermediary: text('其他中介机构', 'other intermediary'),
  labourBroker: text('劳务经纪人', 'labour broker'),
  labourInformant: text('劳务信息员', 'labour informant'),
  other: text('其他', 'someone else'),
  none: text('没有为人介绍过工作', 'nobody was placed'),
}

export const PLACED_GROUPS: Options = {
  poorFamilyLabourer: text('贫困家庭劳动力', 'worker of a poor family'),
  poorFamilyChild: text(
    '贫困家庭子女（建档立卡或低保，适龄）',
    'working-age child of a registered poor or minimum-allowance family',
  ),
  finalYearGraduate: text(
    '毕业学年高校毕业生（也算：技师学院高级工班和预备技师班、特殊教育院校职业教育类的毕业生）',
    'graduate in the final school year, senior or preparatory technician classes of a technician college and vocational courses of a special-education school included',
  ),
  schoolLeaver: text('应届初高中毕业生，未继续升学', 'this year’s secondary school leaver who does not go on'),
  ruralWorker: text(
    '农村转移就业劳动者（也算：已建档立卡、处于就业年龄的贫困劳动者）',
    'rural worker who moves into other work, registered poor workers of working age included',
  ),
  registeredUnemployed: text('城镇登记失业人员', 'registered urban unemployed'),
}

export const EMPLOYER_SEATS: Options = {
  inCity: text('本市', 'in the city'),
  elsewhere: text('外地', 'elsewhere'),
  doubtful: text('有疑问', 'doubtful'),
}

export const SUBSIDY_CHOICES: Options = {
  higher: text('就高', 'the higher one'),
  jobSearch: text('求职就业补贴', 'the job-search and employment subsidy'),
  placement: text('职业介绍补贴', 'the placement subsidy'),
}

export const SUBSIDY_KINDS: Options = {
  jobSearch: SUBSIDY_CHOICES.jobSearch!,
  placement: SUBSIDY_CHOICES.placement!,
}

// Lay-offs

export const LAYOFF_AUDIENCES: Options = {
  union: text('工会', 'the trade union'),
  allStaff: text('全体职工', 'all staff'),
  nobody: text('尚未说明', 'nobody yet'),
}

// Starting a business

/** Groups that the measures put first; their list ends in 等. */
export const KEY_GROUPS: Options = {
  laidOff: text('下岗失业人员', 'person laid off or out of work'),
  graduate: text('高校毕业生', 'college graduate'),
  ruralMigrant: text('农民工', 'rural migrant worker'),
  employmentDifficulty: text('就业困难人员', 'person with difficulty in finding work'),
  other: text('其他重点群体', 'another key group'),
  none: text('都不是', 'none of these'),
}

// Premises

export const VENDING_PLACES: Options = {
  reservedMarket: text('预留的自由市场、摊点群', 'a market or group of stalls kept for vendors'),
  namedRoad: text('指定的次干道、巷道等区域', 'a secondary road, lane or other area named for it'),
  other: text('其他地方', 'somewhere else'),
}

export const LANDLORDS: Options = {
  state: text('国有房产', 'property of the state'),
  other: text('其他业主的房产', 'property of another owner'),
}

export const IDLE_PREMISES: Options = {
  communityRooms: text('社区综合服务设施的闲置空间', 'idle rooms of a community service centre'),
  offices: text('非必要的办公空间', 'office space that is not needed'),
  none: text('都不是', 'neither'),
}

// Services and protection

export const AGENCY_SERVICES: Options = {
  recruitment: text('求职招聘', 'finding work and staff'),
  training: text('技能培训', 'training in a skill'),
  outsourcing: text('人力资源外包', 'outsourcing of staff work'),
  other: text('其他专业化服务', 'another professional service'),
}

export const LIVING_AIDS: Options = {
  minimumAllowance: text('最低生活保障', 'the minimum living allowance'),
  temporaryRelief: text('临时救助', 'temporary relief'),
  none: text('都不申请', 'neither'),
}
