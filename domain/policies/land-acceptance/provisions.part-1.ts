import { type Provision, text } from '../../kit/index.ts'

const WORKS_REVIEWERS = ['HUC', 'UMB', 'LAN', 'PSB']

/** Chapters 1 to 5 of annex 2: scope, content, standards and who answers for which part. */
export const scopeAndStandards: readonly Provision[] = [
  {
    article: '第一条',
    title: text('目的和依据', 'Purpose and basis'),
    summary: text(
      '为中心城区一级开发整理的验收立规，依据土地管理法和国土资规〔2017〕17号。',
      'Sets rules for accepting primary land development in the central urban area, on the basis of the Land Administration Law and 国土资规〔2017〕17号.',
    ),
    keywords: ['土地储备'],
    rules: [],
    bodies: [],
  },
  {
    article: '第二条',
    title: text('适用范围', 'Scope'),
    summary: text(
      '三个条件同时满足才适用：位于中心城区、经市政府批准、属于土地一级开发整理。',
      'Applies where three things hold together: the scheme lies in the central urban area, the city government approved it, and it is primary land development.',
    ),
    keywords: ['片区开发', '适用项目', '城中村', '棚户区', '旧城改造'],
    rules: ['A2.R01'],
    bodies: ['city-government'],
  },
  {
    article: '第三条',
    title: text('验收内容', 'What is accepted'),
    summary: text('列出七项验收内容，末项为兜底。', 'Seven heads of content, the last one open.'),
    keywords: ['验收清单', '验收项目'],
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（一）',
    title: text('市政基础设施', 'Municipal infrastructure'),
    summary: text(
      '合同范围内有施工图的道路、排水、桥梁、河道、管廊、景观绿化（含照明、变压器、公厕）及交通标志、信号灯和电子警察。',
      'Works with construction drawings inside the contract: roads, drains, bridges, rivers, utility tunnels, landscaping with its lighting, transformers and toilets, traffic signs, signals and cameras.',
    ),
    keywords: ['市政道路', '地下综合管廊', '路灯', 'street lights', '红绿灯', '修路', '下水道'],
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（二）',
    title: text('安置房', 'Resettlement housing'),
    summary: text(
      '安置房和配套工程做到什么程度。',
      'How far resettlement housing and its ancillary works are complete.',
    ),
    keywords: ['回迁房', '拆迁房', '还迁房'],
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（三）',
    title: text('土地整理、报批和征收补偿', 'Land consolidation, filing and compensation'),
    summary: text(
      '整理、用地报批以及征收、安置、补偿做到什么程度。',
      'How far consolidation, the filing for land approval, and expropriation, resettlement and compensation are complete.',
    ),
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（四）',
    title: text('工程投资', 'Investment in works'),
    summary: text('投资完成了多少。', 'How much of the investment has been made.'),
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（五）',
    title: text('另行要求的工程', 'Other works asked for'),
    summary: text(
      '市、辖区或片区指挥部另外要求建设的工程。',
      'Further works that the city, the district or the command post asked for.',
    ),
    rules: ['A2.R03'],
    bodies: ['city-government', 'jurisdiction-government', 'project-owner'],
  },
  {
    article: '第三条（六）',
    title: text('建设手续', 'Construction formalities'),
    summary: text('工程的建设手续办到什么程度。', 'How far the formalities for construction are complete.'),
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第三条（七）',
    title: text('其他事项', 'Other matters'),
    summary: text('兜底一项：其余需要验收的事项。', 'The open head: anything else that needs acceptance.'),
    rules: ['A2.R03'],
    bodies: [],
  },
  {
    article: '第四条',
    title: text('市政基础设施标准', 'Standard for municipal infrastructure'),
    summary: text(
      '竣工验收完毕、质量达到国家合格标准、履行合同约定、内容与市政府批准的控规一致，四项缺一不可。',
      'Four conditions together: completion acceptance done, national standard met, contract met, and content in line with the detailed plan that the city approved.',
    ),
    rules: ['A2.R04'],
    bodies: ['city-government'],
  },
  {
    article: '第五条',
    title: text('安置房标准', 'Standard for resettlement housing'),
    summary: text(
      '竣工验收、国家合格标准、合同、市政府批准的安置房方案内容和建设标准，五项都要达到。',
      'Five conditions together: completion acceptance, national standard, contract, the content of the resettlement plan that the city approved, and its building standard.',
    ),
    keywords: ['安置小区', '回迁房质量'],
    rules: ['A2.R05'],
    bodies: ['city-government'],
  },
  {
    article: '第六条',
    title: text('净地标准', 'Net land'),
    summary: text(
      '具备净地出让的基本条件，补偿付足，附着物和房屋补偿并拆完，原地面以上的建筑垃圾清走。',
      'Basic conditions for granting net land, compensation fully paid, attachments and houses compensated and cleared, and rubble above the original ground removed.',
    ),
    keywords: [
      '拆迁补偿',
      '建筑垃圾清运',
      'demolition',
      '三通一平',
      '熟地',
      '青苗补偿',
      '房屋拆迁',
      '地上附着物',
      '没拆完',
      '钉子户',
      '拆除',
    ],
    rules: ['A2.R06'],
    bodies: [],
  },
  {
    article: '第七条',
    title: text('土地报征标准', 'Land requisition'),
    summary: text(
      '整理面积与合同数量相符，报批和征收完成，并满足出让指标的要求。',
      'The area agrees with the contract, filing and requisition are done, and the indicators for granting are met.',
    ),
    keywords: ['征地', '土地征收'],
    rules: ['A2.R07'],
    bodies: [],
  },
  {
    article: '第八条',
    title: text('手续齐全', 'Formalities complete'),
    summary: text(
      '发改、规划、国土、建设四类手续办齐，并完成竣工备案。',
      'Formalities of development and reform, planning, land and construction all obtained, and completion filed.',
    ),
    keywords: ['施工许可证', '规划许可证', '手续不全'],
    rules: ['A2.R08'],
    bodies: [],
  },
  {
    article: '第九条',
    title: text('投资额标准', 'Investment within the contract'),
    summary: text(
      '工程、征地拆迁、安置房及配套、土地报征四类投资分别落在合同或相关文件的金额区间内，以主管部门认可的数为准。',
      'Each of four kinds of investment (works, acquisition and demolition, resettlement housing, requisition) lies within the range of the contract or related papers, by the figure the department recognises.',
    ),
    keywords: ['超预算', '超概算'],
    rules: ['A2.R09'],
    bodies: [],
  },
  {
    article: '第十条',
    title: text('投资核算', 'Accounting of investment'),
    summary: text('投资由市财政部门核算。', 'The municipal finance department accounts for the investment.'),
    keywords: ['财政评审', '投资审核', '谁核算投资'],
    rules: ['A2.R09'],
    bodies: ['FIN'],
  },
  {
    article: '第十一条',
    title: text('市政工程的验收部门', 'Who accepts municipal works'),
    summary: text(
      '住建、城管、园林、公安等负责道路、管线、桥梁、绿化、照明和交通设施的质量验收，并审核全部建设手续。',
      'Housing, city management, landscaping, police and others accept the quality of roads, drains, bridges, greening, lighting and traffic equipment, and review every formality of construction.',
    ),
    keywords: ['路灯', '红绿灯', '道路验收', '绿化验收', 'street lights'],
    rules: ['A2.R04', 'A2.R08'],
    bodies: WORKS_REVIEWERS,
  },
  {
    article: '第十二条',
    title: text('土地的验收部门', 'Who accepts the land'),
    summary: text(
      '自然资源部门验收土地整理和报征。',
      'The natural resources department accepts consolidation and requisition.',
    ),
    keywords: ['土地验收'],
    rules: ['A2.R06', 'A2.R07'],
    bodies: ['NRP'],
  },
  {
    article: '第十三条',
    title: text('安置和征拆的验收主体', 'Who accepts resettlement and demolition'),
    summary: text(
      '辖区政府、管委会或指挥部验收安置房及配套、其他工程以及征地、拆迁、安置和补偿。',
      'The district government, zone committee or command post accepts resettlement housing, other works, and acquisition, demolition, resettlement and compensation.',
    ),
    keywords: ['征地拆迁', '拆迁安置', '拆迁验收', '安置房验收', 'resettlement check'],
    rules: ['A2.R05', 'A2.R06'],
    bodies: ['jurisdiction-government', 'project-owner'],
  },
]
