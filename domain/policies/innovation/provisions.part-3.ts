import { type Provision, text } from '../../kit/index.ts'

/** Articles 8 to 10 of annex 5: statistics, publicity, the ranking of counties. */
export const statisticsAndRanking: readonly Provision[] = [
  {
    article: '第八条一是',
    title: text('研发投入的统计协调', 'Coordination of R&D statistics'),
    summary: text(
      '部门建立分工联动的统计协调机制，督促企业和院校做好科研科目，项目研发投入单独列账核算。',
      'Departments coordinate R&D statistics; firms and institutes keep proper research accounts, and projects account for R&D apart.',
    ),
    keywords: ['研发统计'],
    rules: [],
    bodies: [],
  },
  {
    article: '第八条二是',
    title: text('应统尽统', 'Full coverage'),
    summary: text(
      '按实调整统计编码；县区科技部门会同统计、市场监管按行业指导企业全部入统，并实行调度。',
      'Codes are set to the facts; county science departments with statistics and market supervision bring every firm into the count, under regular checks.',
    ),
    rules: [],
    bodies: ['COUNTIES', 'STA', 'AMR'],
  },
  {
    article: '第八条三是',
    title: text('点对点辅导', 'Coaching one by one'),
    summary: text(
      '发改、工信、住建、卫健、科技、统计、商务等辅导无投入或强度过低的重点企业、特一级建筑企业、服务业、三甲医院和院所，并指导强度低的县区。',
      'Planning, industry, housing, health, science, statistics and commerce coach key firms without or with too little spending, top-class builders, services, top hospitals and institutes, and counties that lag.',
    ),
    rules: [],
    bodies: ['DRC', 'MIIT', 'HUC', 'HEA', 'STB', 'STA', 'COM'],
    andOthers: true,
  },
  {
    article: '第九条',
    title: text('宣传培训', 'Publicity and training'),
    summary: text(
      '宣讲所得税减免、加计扣除、加速折旧、股权激励、技术转移等政策；统计部门动态监测研发投入。',
      'Explains tax relief, super deduction, faster depreciation, equity incentives and transfer; statistics watches R&D spending.',
    ),
    rules: [],
    bodies: ['STA'],
    andOthers: true,
  },
  {
    article: '第十条',
    title: text('县区主责', 'Duty of counties'),
    summary: text(
      '县区把这项工作列入日程，一把手负首责，另定分管负责人和机构。',
      'County governments put innovation on their agenda; the chief is first responsible, with a named deputy and office.',
    ),
    rules: ['A5.R37'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第十条第二款',
    title: text('排名和奖惩', 'Ranking, awards and deductions'),
    summary: text(
      '创新指标每两月排名通报，结果进入市目标绩效和创新评价；连续两次后三约谈，半年、年度另有财力奖扣。',
      'Counties are ranked on innovation every two months, and the result feeds the city’s performance targets. Twice in a row in the bottom three brings an interview; half-year and annual ranks move money.',
    ),
    keywords: ['创新排名', '县区排名', '约谈通报'],
    rules: ['A5.R31', 'A5.R35'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第十条第二款半年',
    title: text('半年后三名', 'Half-year, bottom three'),
    summary: text(
      '约谈之外扣减财力 200、150、100 万元。',
      'Beside an interview, 2 million, 1.5 million and 1 million yuan are deducted.',
    ),
    keywords: ['排名倒数', '扣钱', '财力扣减', '创新排名倒数'],
    rules: ['A5.R32'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第十条第二款年度前三',
    title: text('年度前三名', 'Annual, top three'),
    summary: text('通报表扬，奖 2000、1500、1000 万元。', 'Commended, with 20, 15 and 10 million yuan.'),
    keywords: ['第一名', '排名奖励', '创新排名第一'],
    rules: ['A5.R33'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第十条第二款年度后三',
    title: text('年度后三名', 'Annual, bottom three'),
    summary: text(
      '只有全市未达到 C 类市第一的目标时，才通报批评并扣减 2000、1500、1000 万元。',
      'Only where the city misses its goal of first among class C cities: public criticism and a deduction of 20, 15 and 10 million yuan.',
    ),
    keywords: ['排名倒数', '扣钱', '垫底', '创新排名倒数'],
    rules: ['A5.R34'],
    bodies: ['COUNTIES'],
  },
  {
    article: '第十条第三款',
    title: text('施行和冲突', 'Start and conflict'),
    summary: text(
      '发布当天起施行；市里已有政策与之抵触时，本政策优先。',
      'In force from publication; where current city policies differ, this one prevails.',
    ),
    keywords: ['生效时间', '政策冲突', '执行时间', '新旧创新政策', '和以前打架'],
    rules: ['A5.R38'],
    bodies: [],
    milestones: [{ on: '2020-12-31', what: text('开始施行', 'takes effect') }],
  },
]
