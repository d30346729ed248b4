import { type Measure, text } from '../../kit/index.ts'

/** What annex 5 gives offices to do. The text numbers none of it; the order is that of its articles. */
export const measures: readonly Measure[] = [
  {
    id: 'A5.M01',
    article: '第二条',
    title: text('制定县区的奖励措施', 'Make the awards of counties'),
    lead: null,
    bodies: ['COUNTIES'],
  },
  {
    id: 'A5.M02',
    article: '第七条第三句',
    title: text('成立海外人才引进专项办公室', 'Set up the special office for overseas talent'),
    lead: 'talent-leading-group-office',
    bodies: ['talent-leading-group-office', 'city-government'],
    target: text('各部门引才的权力和责任清单理清', 'lists of the powers and duties of each department'),
  },
  {
    id: 'A5.M03',
    article: '第七条第四句',
    title: text('简化审批，引进海外人才', 'Simplify approvals and introduce overseas talent'),
    lead: null,
    bodies: ['FAO', 'AST', 'DRC', 'EDU', 'STB', 'MIIT', 'FIN', 'HRSS', 'INV'],
    andOthers: true,
  },
  {
    id: 'A5.M04',
    article: '第八条一是',
    title: text('建立研发投入统计的协调机制', 'Set up coordination of statistics on R&D spending'),
    lead: null,
    bodies: [],
  },
  {
    id: 'A5.M05',
    article: '第八条二是',
    title: text('改正统计编码，应统尽统', 'Correct the codes of industry and count whoever should be'),
    lead: null,
    bodies: ['COUNTIES', 'STA', 'AMR'],
  },
  {
    id: 'A5.M06',
    article: '第八条三是',
    title: text('辅导没有或很少投入研发的单位和县区', 'Coach units and counties that spend little or nothing on R&D'),
    lead: null,
    bodies: ['DRC', 'MIIT', 'HUC', 'HEA', 'STB', 'STA', 'COM'],
    andOthers: true,
  },
  {
    id: 'A5.M07',
    article: '第九条',
    title: text('宣传激励政策，监测研发投入', 'Publicise incentives and monitor R&D spending'),
    lead: null,
    bodies: ['STA'],
    andOthers: true,
  },
  {
    id: 'A5.M08',
    article: '第十条',
    title: text('列入县区政府重要议程', 'Put it on the agenda of county governments'),
    lead: null,
    bodies: ['COUNTIES'],
    target: text(
      '主要负责人为第一责任人，明确分管负责人和工作机构',
      'the chief answers first; a deputy and an office are named',
    ),
  },
  {
    id: 'A5.M09',
    article: '第十条第二款',
    title: text('考核县区创新指标并排名', 'Assess and rank the innovation of counties'),
    lead: null,
    bodies: [],
    target: text('每两个月通报一次排名', 'a ranking is published every two months'),
  },
]
