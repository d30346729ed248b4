import { type Provision, text } from '../../kit/index.ts'

/** Articles 5 to 7 of annex 5: firms, technology transfer, overseas talent. */
export const firmsTransferAndTalent: readonly Provision[] = [
  {
    article: '第五条',
    title: text('企业奖励', 'Awards for firms'),
    summary: text(
      '独角兽、小巨人、瞪羚、雏鹰、高新技术企业和科技型中小企业分别奖励，市、县各担一半；并要求县区提高高新企业密度和高技术投资占比。',
      'Unicorns, little giants, gazelles, young eagles, high-tech firms and technology SMEs are awarded, half by the city and half by the county. Counties are to raise the density of high-tech firms and the share of high-tech investment.',
    ),
    rules: ['A5.R24'],
    bodies: ['FIN', 'COUNTIES'],
  },
  {
    article: '第五条第一句',
    title: text('独角兽企业', 'Unicorns'),
    summary: text(
      '新认定的省级独角兽，最高 100 万元，具体数须核定。',
      'A newly recognised provincial unicorn: up to 1 million yuan, the figure to be approved.',
    ),
    rules: ['A5.R17'],
    bodies: [],
  },
  {
    article: '第五条第二句',
    title: text('小巨人、瞪羚、雏鹰', 'Little giants, gazelles, young eagles'),
    summary: text(
      '新认定的省级小巨人和瞪羚各 30 万元，雏鹰 10 万元。',
      'Newly recognised by the province: little giant or gazelle 300,000 yuan each, young eagle 100,000.',
    ),
    rules: ['A5.R18', 'A5.R19'],
    bodies: [],
  },
  {
    article: '第五条第四句',
    title: text('高新技术企业首次认定', 'High-tech firms, first certificate'),
    summary: text('首次认定 20 万元。', 'First certificate: 200,000 yuan.'),
    keywords: ['高企认定', '高新技术企业奖励'],
    rules: ['A5.R20'],
    bodies: [],
  },
  {
    article: '第五条第五句',
    title: text('高新技术企业重新认定', 'High-tech firms, renewed certificate'),
    summary: text('每次重新认定 10 万元。', 'Each renewed certificate: 100,000 yuan.'),
    rules: ['A5.R21'],
    bodies: [],
  },
  {
    article: '第五条第六句',
    title: text('高新技术企业连续三次', 'High-tech firms, three in a row'),
    summary: text(
      '连续三次认定的，在重新认定之外另加 10 万元。',
      'Three certificates in a row: another 100,000 yuan beside that of the renewal.',
    ),
    rules: ['A5.R22'],
    bodies: [],
  },
  {
    article: '第五条第七句',
    title: text('科技型中小企业', 'Technology SMEs'),
    summary: text('新入国家库的每家 1 万元。', 'Each firm newly in the national library: 10,000 yuan.'),
    keywords: ['科技型中小企业评价入库'],
    rules: ['A5.R23'],
    bodies: [],
  },
  {
    article: '第六条',
    title: text('技术合同', 'Technology contracts'),
    summary: text(
      '技术开发和转让依规享受税收优惠、奖补，合同成交额相对 GDP 要提高，没有另定数额。',
      'Tax relief and subsidies for development and transfer are carried out, and contract turnover is to rise against GDP; no further figure is given.',
    ),
    keywords: ['技术合同成交额'],
    rules: [],
    bodies: [],
  },
  {
    article: '第六条第二句',
    title: text('登记为前提', 'Registration first'),
    summary: text(
      '技术合同须在全国登记系统登记，才能享受转移转化的奖补。',
      'Only contracts registered in the national system open the subsidies for transfer.',
    ),
    rules: ['A5.R25'],
    bodies: [],
  },
  {
    article: '第六条第三句',
    title: text('登记金额前三名', 'Top three by registered amount'),
    summary: text(
      '上年登记金额前三的单位分别得 5、3、2 万元，由市财政付。',
      'The three units with the highest registered amounts of last year get 50,000, 30,000 and 20,000 yuan from the city.',
    ),
    keywords: ['技术合同登记金额'],
    rules: ['A5.R26'],
    bodies: ['FIN'],
  },
  {
    article: '第六条第四句',
    title: text('高校院所在本市转化', 'Universities and institutes'),
    summary: text(
      '市内高校院所在本市转化，由受益地财政按上年成交额（凭转账凭证和发票）补 5%，每家每年至多 50 万元。',
      'For transfer inside the city the benefiting place pays 5 % of last year’s turnover, proved by transfer vouchers and invoices, at most 500,000 yuan per unit and year.',
    ),
    keywords: ['成果转化', '技术转移转化'],
    rules: ['A5.R27'],
    bodies: ['benefiting-finance'],
  },
  {
    article: '第六条第五句',
    title: text('技术转移示范机构', 'Transfer demonstration institutions'),
    summary: text(
      '新认定国家级 100 万元、省级 50 万元，由市、县财政出，分担比例未印。',
      'Newly recognised: national 1 million yuan, provincial 500,000, from city and county in shares that are not printed.',
    ),
    rules: ['A5.R28'],
    bodies: ['FIN', 'COUNTIES'],
  },
  {
    article: '第六条第六句',
    title: text('促成转化的机构', 'Institutions that bring technology in'),
    summary: text(
      '省级以上机构促成技术在本市转化的，由受益财政按上年成交额补助，比例最高 2%，每家每年至多 50 万元。',
      'An institution of provincial or higher level that brings a technology into use here gets up to 2 % of last year’s turnover from the benefiting place, at most 500,000 yuan per year.',
    ),
    rules: ['A5.R29'],
    bodies: ['benefiting-finance'],
  },
  {
    article: '第七条',
    title: text('人才强市', 'Talent'),
    summary: text(
      '吸纳急需的海外人才，提高外国人才与就业人数之比，各部门细化引才职能。',
      'Overseas talent in demand is to be attracted, its ratio to the employed raised, and each department’s part spelt out.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '第七条第三句',
    title: text('海外人才专项办公室', 'Special office for overseas talent'),
    summary: text(
      '由市人才工作领导小组办公室牵头成立，理清各部门引才的权力和责任清单。',
      'Led by the office of the talent leading group; it sorts out the powers and duties of each department.',
    ),
    rules: [],
    bodies: ['talent-leading-group-office', 'city-government'],
  },
  {
    article: '第七条第四句',
    title: text('先引进后认定', 'Introduce first, recognise later'),
    summary: text(
      '外事、科协、发改、教育、科技、工信、财政、人社、招商等部门简化审批和收费，先把人引进来，再办认定。',
      'Foreign affairs, science association, planning, education, science, industry, finance, human resources and investment promotion simplify approvals and fees: the person comes first, recognition later.',
    ),
    rules: [],
    bodies: ['FAO', 'AST', 'DRC', 'EDU', 'STB', 'MIIT', 'FIN', 'HRSS', 'INV'],
  },
  {
    article: '第七条第六句',
    title: text('岗位津贴', 'Post allowance'),
    summary: text(
      '企业或政府引进、合同 3 年以上的海外人才，A 类每年 5 万元、B 类每年 3 万元，由受益财政在驻发〔2018〕9号之外支付。',
      'Overseas talent introduced by a firm or the government with a contract of three years or more: class A 50,000 yuan a year, class B 30,000, from the benefiting finance on top of 驻发〔2018〕9号.',
    ),
    keywords: ['海外人才津贴', '人才补贴', '外国人才', 'A类人才', 'B类人才', 'overseas talent allowance'],
    rules: ['A5.R30'],
    bodies: ['benefiting-finance'],
  },
]
