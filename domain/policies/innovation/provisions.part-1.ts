import { type Provision, text } from '../../kit/index.ts'

/** Articles 1 to 4 of annex 5: purpose, R&D spending, platforms and models. */
export const platformsAndConditions: readonly Provision[] = [
  {
    article: '第一条',
    title: text('目的和期限', 'Purpose and horizon'),
    summary: text(
      '落实省里三份研发和创新文件，为 2020 至 2022 年制定。',
      'Carries out three provincial documents on R&D and innovation; made for the years 2020 to 2022.',
    ),
    rules: ['A5.R36'],
    bodies: [],
    milestones: [{ on: '2022-12-31', what: text('文中所列年份的末日', 'last day of the years named') }],
  },
  {
    article: '第二条',
    title: text('研发投入作为申报条件', 'R&D spending as a condition'),
    summary: text(
      '申请项目、后补助和研发平台以有研发投入为基本条件，强度大、数额高的优先；上年报过统计表、有投入的规上企业在市级以上平台认定和其他财政项目中受支持。县区财政也要定出奖励办法。',
      'Spending on R&D is a basic condition for projects, back-subsidies and platforms; higher intensity and amounts come first. Firms above the threshold that filed the statistics form last year and had spending are supported in the recognition of platforms and in other funding. Counties are to make awards of their own.',
    ),
    keywords: ['研发经费投入', '研发强度', '研发占比'],
    rules: ['A5.R01'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第三条',
    title: text('研发费用后补助', 'Back-subsidy for R&D'),
    summary: text(
      '设科技型企业专项资金，以上年税前加计扣除确定的研发费用为基数按比例补助，比例没有印出。',
      'A fund for technology firms pays a share of last year’s R&D expense as fixed by the super deduction; the share is not printed.',
    ),
    keywords: ['研发费用补助', '研究开发财政补助', '研发补贴', 'R&D subsidy', '研发补助', '研发投入补助', '研发资金'],
    rules: ['A5.R02'],
    bodies: [],
  },
  {
    article: '第三条第二句',
    title: text('其他企业的补贴', 'Subsidy for other firms'),
    summary: text(
      '首次纳入统计而未享受省、市补助的其他规上企业，和报送高技术产业增加值的科技型企业，由两级财政照有关政策补贴，金额未定。',
      'Firms above the threshold that first enter the statistics without provincial or city subsidy, and technology firms that report high-tech value added, are paid by city and county under other policies; no amount is printed.',
    ),
    rules: ['A5.R03'],
    bodies: ['FIN', 'COUNTIES'],
  },
  {
    article: '第四条',
    title: text('平台和示范奖励', 'Awards for platforms and models'),
    summary: text(
      '十二类平台和示范逐项定额奖励，市、县财政各担一半。',
      'Twelve kinds of platform and model have fixed awards, borne half by the city and half by the county.',
    ),
    rules: ['A5.R16'],
    bodies: ['FIN', 'COUNTIES'],
  },
  {
    article: '第四条第一句',
    title: text('技术和制造业创新中心', 'Technology and manufacturing innovation centres'),
    summary: text(
      '新获批国家级 500 万元、省级 100 万元；本句写市级财政，末句又写各半。',
      'Newly approved: national 5 million yuan, provincial 1 million. This sentence names the city’s finance, the last one halves all awards.',
    ),
    keywords: ['技术创新中心'],
    rules: ['A5.R04'],
    bodies: ['FIN'],
  },
  {
    article: '第四条第二句',
    title: text('工业设计中心', 'Industrial design centres'),
    summary: text(
      '通过认定的国家级 300 万元、省级 50 万元，一次性。',
      'Recognised: national 3 million yuan, provincial 500,000, once.',
    ),
    rules: ['A5.R05'],
    bodies: [],
  },
  {
    article: '第四条第三句',
    title: text('重点（工程）实验室', 'Key (engineering) laboratories'),
    summary: text(
      '新获批国家级 500 万元、省级 50 万元。',
      'Newly approved: national 5 million yuan, provincial 500,000.',
    ),
    keywords: ['国家实验室', '重点实验室', 'laboratory', 'lab award'],
    rules: ['A5.R06'],
    bodies: [],
  },
  {
    article: '第四条第四句',
    title: text('工程研究中心等四类', 'Engineering research centres and three peers'),
    summary: text(
      '工程（技术）研究中心、企业技术中心、工程实验室、临床医学研究中心：国家级 100 万元、省级 20 万元，一次性。',
      'Engineering (technology) research centres, enterprise technology centres, engineering laboratories and clinical research centres: national 1 million yuan, provincial 200,000, once.',
    ),
    keywords: ['工程中心', '技术研究中心'],
    rules: ['A5.R07'],
    bodies: [],
  },
  {
    article: '第四条第五句',
    title: text('中原学者工作站', 'Central Plains scholar workstations'),
    summary: text('首次认定 30 万元。', 'First recognised: 300,000 yuan.'),
    keywords: ['院士工作站'],
    rules: ['A5.R08'],
    bodies: [],
  },
  {
    article: '第四条第六句',
    title: text('节能减排示范企业', 'Energy-saving demonstration firms'),
    summary: text('首次获批的省级示范企业 20 万元。', 'First approved by the province: 200,000 yuan.'),
    keywords: ['节能企业'],
    rules: ['A5.R09'],
    bodies: [],
  },
  {
    article: '第四条第七句',
    title: text('小微双创示范基地', 'Demonstration bases for small firms'),
    summary: text(
      '首次获批国家级 30 万元、省级 20 万元，一次性。',
      'First approved: national 300,000 yuan, provincial 200,000, once.',
    ),
    keywords: ['小型微型企业创业创新示范基地'],
    rules: ['A5.R10'],
    bodies: [],
  },
  {
    article: '第四条第八句',
    title: text('技术创新示范企业', 'Technology innovation demonstration firms'),
    summary: text(
      '首次认定国家级 50 万元、省级 30 万元。',
      'First recognised: national 500,000 yuan, provincial 300,000.',
    ),
    rules: ['A5.R11'],
    bodies: [],
  },
  {
    article: '第四条第九句',
    title: text('单项冠军产品', 'Single-champion products'),
    summary: text(
      '列入工信部名单的，每项产品 20 万元，一次性。',
      'Each product on the ministry’s list: 200,000 yuan, once.',
    ),
    keywords: ['制造业单项冠军'],
    rules: ['A5.R12'],
    bodies: [],
  },
  {
    article: '第四条第十句',
    title: text('星创天地', 'Star-creation farms'),
    summary: text('新获批国家级 30 万元、省级 20 万元。', 'Newly approved: national 300,000 yuan, provincial 200,000.'),
    keywords: ['农业创客', '农村创业'],
    rules: ['A5.R13'],
    bodies: [],
  },
  {
    article: '第四条第十一句',
    title: text('孵化器和众创空间', 'Incubators and maker spaces'),
    summary: text('新获批国家级 50 万元、省级 20 万元。', 'Newly approved: national 500,000 yuan, provincial 200,000.'),
    keywords: ['科技企业孵化器', '创业孵化', '孵化基地'],
    rules: ['A5.R14'],
    bodies: [],
  },
  {
    article: '第四条第十二句',
    title: text('农业科技园区', 'Agricultural science parks'),
    summary: text(
      '新获批国家级 100 万元、省级 20 万元。',
      'Newly approved: national 1 million yuan, provincial 200,000.',
    ),
    keywords: ['农业园区'],
    rules: ['A5.R15'],
    bodies: [],
  },
]
