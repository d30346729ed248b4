import { type Provision, text } from '../../kit/index.ts'
import { ISSUED } from './policy.ts'

const APPLICANTS = ['jurisdiction-government', 'project-owner']

/** Chapters 6 to 9 of annex 2: the three stages of acceptance, breaches of contract, the panel, the start. */
export const stagesAndBreaches: readonly Provision[] = [
  {
    article: '第十四条',
    title: text('三个阶段', 'Three stages'),
    summary: text('验收分项目、区域（阶段）、整体三级。', 'Acceptance runs by item, by region (stage) and as a whole.'),
    keywords: ['分期验收', '验收步骤'],
    rules: ['A2.R13', 'A2.R15'],
    bodies: [],
  },
  {
    article: '第十四条第二款',
    title: text('项目验收的含义', 'What item acceptance is'),
    summary: text(
      '对具备条件的单项逐个验收：安置房、市政工程、整理、报批、拆迁等，清单不封闭。',
      'Single items that are ready are accepted one by one: municipal works, resettlement housing, land filing, demolition, consolidation and the like; the list is open.',
    ),
    rules: ['A2.R10'],
    bodies: [],
  },
  {
    article: '第十四条第三款',
    title: text('区域验收的含义', 'What region acceptance is'),
    summary: text(
      '片区内某一区域整理成熟、可以供地时，就该区域验收。',
      'A part of the scheme is accepted once it is ripe for land supply.',
    ),
    rules: ['A2.R13'],
    bodies: [],
  },
  {
    article: '第十四条第四款',
    title: text('整体验收的含义', 'What overall acceptance is'),
    summary: text(
      '合同内容全部做完后，对整个片区总体验收。',
      'The whole scheme is accepted once everything in the contract is done.',
    ),
    rules: ['A2.R15'],
    bodies: [],
  },
  {
    article: '第十五条',
    title: text('项目验收的时限', 'Deadlines of item acceptance'),
    summary: text(
      '开发单位申请后，业主组织部门在 1 个月内完成专业验收、签发合格证并备案；不合格的 1 个月内整改后再验，再验未定期限。质量不达标按《建设工程质量管理条例》处罚。',
      'After the developer applies, the owner has departments finish within one month, sign the certificate and file completion. A failed item is mended within one month and accepted again, with no time set for that. Poor quality is punished under the regulation on construction quality.',
    ),
    keywords: ['验收期限', '验收时间', '验收不合格', '重新验收', '复验', '返工', '验收没过', '验收没通过'],
    rules: ['A2.R10', 'A2.R11', 'A2.R12'],
    bodies: ['project-owner'],
    andOthers: true,
  },
  {
    article: '第十五条第二款',
    title: text('合格后的移交', 'Hand-over after acceptance'),
    summary: text(
      '设施交职能部门按分工接管，安置房交辖区并分房到户，熟地交自然资源部门收储出让，成本和收益按合同支付；片区合同另有约定的从其约定。',
      'Facilities go to departments by their division of duties, housing to the district and then to households, land to the land department for reserve and grant; cost and revenue are paid by contract. A differing clause of the scheme’s contract prevails.',
    ),
    keywords: ['土地收储', '交房', '移交接管', '管养', '交付', '交钥匙', '入住', '拆迁户分房'],
    rules: ['A2.R21'],
    bodies: ['jurisdiction-government', 'NRP'],
    andOthers: true,
  },
  {
    article: '第十六条',
    title: text('区域验收的程序', 'Procedure of region acceptance'),
    summary: text(
      '区域内单项全部合格后书面申请，市级小组 2 个月内组织验收，可请第三方评估；报告经分管副市长审定，由市政府决定。',
      'When every item of the region has passed, a written application is made; the panel organises acceptance within two months and may commission a third party. The vice-mayor in charge reviews the report and the city government decides.',
    ),
    keywords: ['阶段验收', '分区验收', '第三方机构', 'how long to wait'],
    rules: ['A2.R13', 'A2.R14', 'A2.R20'],
    bodies: [...APPLICANTS, 'city-government', 'acceptance-panel'],
  },
  {
    article: '第十六条（1）',
    title: text('现场踏勘', 'Site survey'),
    summary: text(
      '拿合同约定的建设内容到现场一项项比对，出具踏勘表。',
      'Each content of the contract is compared on site, and a survey form is issued.',
    ),
    rules: ['A2.R14'],
    bodies: ['acceptance-panel'],
  },
  {
    article: '第十六条（2）',
    title: text('资料查验', 'Check of files'),
    summary: text(
      '看开发单位自己的资料，其余以部门资料和数据为准。',
      'The developer’s own files are checked; for all else the departments’ files and data count.',
    ),
    rules: ['A2.R14'],
    bodies: ['acceptance-panel'],
    andOthers: true,
  },
  {
    article: '第十六条（3）',
    title: text('评审', 'Review'),
    summary: text(
      '评审文件是否齐备、合同是否履行，给出结论并写成报告。',
      'The completeness of papers and of the contract is reviewed; the conclusion goes into a written report.',
    ),
    rules: ['A2.R14'],
    bodies: ['acceptance-panel'],
  },
  {
    article: '第十七条',
    title: text('整体验收的程序', 'Procedure of overall acceptance'),
    summary: text(
      '合同内容完成且各区域合格后申请，市级小组 3 个月内组织验收并核查前两级报告，可请第三方；评价报告经分管副市长审定，由市政府决定。',
      'When the contract is complete and every region has passed, the panel organises acceptance within three months, checks the earlier reports and may commission a third party. The vice-mayor in charge reviews the evaluation and the city government decides.',
    ),
    keywords: ['总体验收', '最终验收', '第三方机构', '整个片区', '片区完工', 'how long to wait'],
    rules: ['A2.R15', 'A2.R16', 'A2.R20'],
    bodies: [...APPLICANTS, 'city-government', 'acceptance-panel'],
  },
  {
    article: '第十八条',
    title: text('违约责任写入合同', 'Breaches stand in the contract'),
    summary: text(
      '各类违约须在合同中约定；约定事项未完成的，先分清责任再按合同追究。',
      'Every kind of breach is to be written into the contract; where something is left undone, responsibility is sorted out first and pursued as the contract provides.',
    ),
    keywords: ['违约金', '合同纠纷'],
    rules: ['A2.R17', 'A2.R18', 'A2.R19'],
    bodies: [],
  },
  {
    article: '第十八条（一）',
    title: text('政府或政策原因的延期', 'Delay by government or policy'),
    summary: text(
      '工期经双方协商顺延，开发单位的损失也协商解决，没有计算公式。',
      'Both sides may agree on a longer term and on the developer’s loss; no formula is given.',
    ),
    keywords: ['政府原因', '工期延误', '耽误工期', '停工', '工期顺延'],
    rules: ['A2.R18'],
    bodies: [],
  },
  {
    article: '第十八条（二）',
    title: text('开发单位违约', 'Default of the developer'),
    summary: text(
      '并非政府或客观原因而主体或重大事项未完成的，书面告知后 3 个月内整改；否则视整改情况可以终止、清算，开发单位退出并赔偿。',
      'Where a main or major matter fails for neither government nor objective causes, the developer has three months from written notice. Otherwise, having regard to the state of the mending, the contract may be ended and liquidated; the developer leaves and compensates.',
    ),
    keywords: ['违约责任', '终止协议', '开发商', '开发商违约', '烂尾', '清退', '解除合同', '赔政府', '开发失败'],
    rules: ['A2.R17'],
    bodies: APPLICANTS,
  },
  {
    article: '第十八条（三）',
    title: text('公共机构未尽职责', 'Default of public bodies'),
    summary: text(
      '辖区政府、管委会、市直部门或社会公共服务单位履职不到位、影响开发的，开发单位书面报告后，由辖区或市直部门在双方书面约定的期限内解决，超期由其担责。',
      'Where the district, zone, municipal departments or public utilities fall short and the scheme suffers, the developer reports in writing. The district or department settles the matter by a date both sides agree in writing; past it, that body is liable.',
    ),
    keywords: ['政府不作为', '推诿', '拖延'],
    rules: ['A2.R19'],
    bodies: ['jurisdiction-government'],
    andOthers: true,
  },
  {
    article: '第十八条（四）',
    title: text('监督指导不力', 'Failure to supervise'),
    summary: text(
      '辖区和市直单位对片区开发有监督、指导之责，不到位的追究人员责任。',
      'District and municipal bodies supervise and guide the scheme; those who fail in it answer personally.',
    ),
    keywords: ['失职', '问责', '追责', '监管不力'],
    rules: [],
    bodies: ['jurisdiction-government'],
    andOthers: true,
  },
  {
    article: '第十九条',
    title: text('验收工作组', 'The acceptance panel'),
    summary: text(
      '市政府设组，组长为分管城建的副秘书长，成员来自辖区、住建、发改、自然资源、财政、城管、公安、园林、检测机构和专家。',
      'The city sets up a panel headed by the deputy secretary-general for urban construction, with members from the district, housing, development and reform, natural resources, finance, city management, police and landscaping, a testing body and experts.',
    ),
    keywords: ['验收小组', '验收专家', '验收人员', '验收组组长', '专家评审'],
    rules: ['A2.R14', 'A2.R16', 'A2.R24'],
    bodies: [
      'city-government',
      'jurisdiction-government',
      'HUC',
      'DRC',
      'NRP',
      'FIN',
      'UMB',
      'PSB',
      'LAN',
      'acceptance-panel',
    ],
    andOthers: true,
  },
  {
    article: '第二十条',
    title: text('纪律', 'Discipline'),
    summary: text(
      '验收须守程序、工作纪律和廉政纪律，违者按党纪和政务处分的规定处理。',
      'Those who accept keep to procedure, working discipline and integrity; breaches fall under party discipline and the law on sanctions of officials.',
    ),
    keywords: ['廉洁', '受贿', '送礼', '吃拿卡要', '腐败', '红包', '收礼'],
    rules: [],
    bodies: ['acceptance-panel'],
  },
  {
    article: '第二十一条',
    title: text('纳储后的供地', 'Land supply after acceptance'),
    summary: text(
      '合格土地入储后，市自然资源和规划局及时把供应方案报土委会，天数未定。',
      'Once accepted land is in the reserve, the natural resources bureau promptly puts the supply plan to the land committee; no number of days is given.',
    ),
    keywords: ['土地挂牌', '招拍挂', '土地拍卖', '卖地', 'land auction', '土地委员会', '委员会审议', '土地出让时间'],
    rules: ['A2.R21', 'A2.R22'],
    bodies: ['NRP', 'land-committee'],
  },
  {
    article: '第二十二条',
    title: text('施行和溯及', 'Start and reach back'),
    summary: text(
      '印发日起实施，此前开工的项目同样适用。',
      'In force from the day of issue; schemes begun before it are covered too.',
    ),
    keywords: ['老项目', '在建项目', '溯及既往', '生效时间'],
    rules: ['A2.R02'],
    bodies: [],
    milestones: [{ on: ISSUED, what: text('办法开始实施', 'the measures take effect') }],
  },
]
