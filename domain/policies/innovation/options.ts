import { type Options, text } from '../../kit/index.ts'

const none = text('无', 'none')
const provincial = text('省级', 'provincial')
const national = text('国家级', 'national')

/** What can be recognised under article 4, by the title on the certificate. */
export const PLATFORM_TYPES: Options = {
  technologyInnovationCentre: text('技术创新中心', 'technology innovation centre'),
  manufacturingInnovationCentre: text('制造业创新中心', 'manufacturing innovation centre'),
  industrialDesignCentre: text('工业设计中心', 'industrial design centre'),
  keyLaboratory: text('重点实验室', 'key laboratory'),
  keyEngineeringLaboratory: text('重点工程实验室', 'key engineering laboratory'),
  engineeringLaboratory: text('工程实验室', 'engineering laboratory'),
  engineeringResearchCentre: text('工程研究中心', 'engineering research centre'),
  engineeringTechnologyResearchCentre: text('工程技术研究中心', 'engineering technology research centre'),
  enterpriseTechnologyCentre: text('企业技术中心', 'enterprise technology centre'),
  clinicalResearchCentre: text('临床医学研究中心', 'clinical medicine research centre'),
  scholarWorkstation: text('中原学者工作站', 'Central Plains scholar workstation'),
  energySavingDemonstration: text('节能减排科技创新示范企业', 'demonstration firm for energy-saving science'),
  smallBusinessBase: text('小型微型企业创业创新示范基地', 'demonstration base for small and micro enterprises'),
  innovationDemonstrationFirm: text('技术创新示范企业', 'demonstration firm for technology innovation'),
  championProduct: text('制造业单项冠军产品', 'single-champion product of manufacturing'),
  starCreationFarm: text('星创天地', 'star-creation farm'),
  incubator: text('科技企业孵化器', 'technology enterprise incubator'),
  makerSpace: text('众创空间', 'maker space'),
  agriculturalSciencePark: text('农业科技园区', 'agricultural science park'),
  none: text('都没有（国家级、省级）', 'none of these, at national or provincial level'),
}

export const PLATFORM_LEVELS: Options = { provincial, national }

/** Whether their own sentence or the last one of the article decides who pays for innovation centres. */
export const CENTRE_SPLITS: Options = {
  halves: text('市、县各半', 'city and county half each'),
  cityAlone: text('市级财政全额', 'the city alone'),
}

/** What a firm can be recognised as under article 5. */
export const FIRM_TITLES: Options = {
  unicorn: text('省级独角兽企业', 'provincial unicorn'),
  littleGiant: text('省级科技小巨人企业', 'provincial technology little giant'),
  gazelle: text('省级科技瞪羚企业', 'provincial technology gazelle'),
  youngEagle: text('省级科技雏鹰企业', 'provincial technology young eagle'),
  highTech: text('高新技术企业', 'high-tech enterprise'),
  technologySme: text('国家科技型中小企业', 'national technology SME'),
  none: text('都没有', 'none of these'),
}

/** What article 6 pays for. One case is one of them; a unit may come with several cases. */
export const TRANSFER_ITEMS: Options = {
  topThree: text('上年度登记金额前三名', 'among the first three by last year’s registered contracts'),
  instituteTransfer: text(
    '市内高校、科研院所在本市转移转化',
    'transfer in the city by one of its universities or institutes',
  ),
  newInstitution: text('新认定技术转移示范机构', 'newly recognised transfer institution'),
  brokeredTransfer: text(
    '示范机构促成在本市转移转化',
    'transfer to the city brought about by a recognised institution',
  ),
  none: text('都不申请', 'none of these'),
}

export const INSTITUTION_LEVELS: Options = { none, provincial, national }

export const TALENT_CLASSES: Options = {
  A: text('A 类', 'class A'),
  B: text('B 类', 'class B'),
  other: text('其他或尚未认定', 'another class, or none yet'),
}

export const INTRODUCERS: Options = {
  enterprise: text('企业', 'an enterprise'),
  government: text('政府', 'the government'),
  other: text('其他', 'someone else'),
}

/** What article 2 binds to R&D spending. */
export const RD_APPLICATIONS: Options = {
  project: text('科技、产业发展、制造业创新等项目', 'a project of science, industry or manufacturing innovation'),
  backSubsidy: text('后补助资金', 'a back-subsidy'),
  platform: text('研发平台', 'a research platform'),
  none: text('都不申报', 'none of these'),
}
