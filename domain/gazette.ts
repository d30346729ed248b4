import { type Policy, type Text, text } from './kit/index.ts'
import { policy as countyAssessment } from './policies/county-assessment/policy.ts'
import { policy as flexibleEmployment } from './policies/flexible-employment/policy.ts'
import { policy as innovation } from './policies/innovation/policy.ts'
import { policy as landAcceptance } from './policies/land-acceptance/policy.ts'
import { policy as logistics } from './policies/logistics/policy.ts'
import { policy as medicalPooling } from './policies/medical-pooling/policy.ts'
import { policy as nonResidentialPurchase } from './policies/non-residential-purchase/policy.ts'
import { policy as parkEfficiency } from './policies/park-efficiency/policy.ts'
import { policy as smartParking } from './policies/smart-parking/policy.ts'
import { policy as starEnterprise } from './policies/star-enterprise/policy.ts'
import { policy as urbanEconomy } from './policies/urban-economy/policy.ts'
import { policy as wasteFee } from './policies/waste-fee/policy.ts'

/** Where an issue names one of its documents. */
export type Listing = 'contents-page' | 'annex-list'

/** One document of an issue, as the issue names it. */
export interface GazetteEntry {
  /** The number of the document that carries it; null where none is printed. */
  readonly document: string | null
  /** The annex of that document; empty where it is the document itself. */
  readonly annex: string
  readonly title: Text
  /** Whether this issue prints its text. */
  readonly printed: boolean
  readonly listedIn: readonly Listing[]
  /** The page that the contents page gives. */
  readonly page?: number
  /** The policy that it is in the catalogue; null for what makes no policy. */
  readonly policy: string | null
  readonly note?: Text
}

/** One issue of the municipal gazette. */
export interface Gazette {
  readonly id: string
  readonly title: Text
  /** YYYY-MM: no day is printed. */
  readonly published: string
  readonly number: number
  /** Its number in the whole series. */
  readonly totalNumber: number
  /** In printed order. */
  readonly contents: readonly GazetteEntry[]
}

/** An annex under the title that the lists give it. */
const annex = (of: Policy, titleZh: string, page: number, note?: Text): GazetteEntry => ({
  document: of.document,
  annex: of.annex,
  title: text(titleZh, of.title.en),
  printed: true,
  listedIn: ['contents-page', 'annex-list'],
  page,
  policy: of.id,
  ...(note ? { note } : {}),
})

const contents: readonly GazetteEntry[] = [
  {
    document: null,
    annex: '',
    title: text('历尽冰雪笑绿意，扶贫花开盛世春', 'Review of the city’s fight against poverty'),
    printed: true,
    listedIn: [],
    policy: null,
    note: text(
      '封面文章，无文号，目录未列；只有数字，没有规则',
      'the leading article, without a number and not on the contents page; figures, no rules',
    ),
  },
  {
    document: starEnterprise.document,
    annex: '',
    title: text(
      '驻马店市人民政府办公室关于印发驻马店市星级工业企业评定奖励办法等11个文件的通知',
      'Notice that issues eleven documents, the star rating of industrial firms first',
    ),
    printed: true,
    listedIn: ['contents-page'],
    page: 3,
    policy: null,
  },
  annex(starEnterprise, '驻马店市星级工业企业评定奖励办法', 3),
  annex(landAcceptance, '驻马店市中心城区土地一级开发整理验收办法（试行）', 8),
  annex(countyAssessment, '驻马店市兴工强市县区考核奖惩办法', 11),
  annex(urbanEconomy, '驻马店市促进城区经济高质量发展若干措施', 17),
  annex(
    innovation,
    '驻马店市关于推进高质发展科技创新能力若干政策措施',
    23,
    text(
      '正文标题作“高质量发展”，目录和附件目录均少一字',
      'both lists drop one character that the annex’s own title has',
    ),
  ),
  annex(flexibleEmployment, '驻马店市关于支持多渠道灵活就业的若干政策措施', 26),
  annex(parkEfficiency, '全市产业集聚区“百园增效”行动实施方案', 30),
  annex(medicalPooling, '驻马店市基本医疗保险市级统筹实施方案', 35),
  annex(logistics, '驻马店市进一步降低物流成本实施方案', 39),
  annex(smartParking, '驻马店市中心城区智慧停车运营方案', 44),
  {
    document: nonResidentialPurchase.document,
    annex: nonResidentialPurchase.annex,
    title: nonResidentialPurchase.title,
    printed: false,
    listedIn: ['annex-list'],
    policy: nonResidentialPurchase.id,
    note: text(
      '附件目录列为第 11 件，目录页没有，全文也未刊载',
      'the list of annexes names it as the eleventh; the contents page does not, and the text is not printed',
    ),
  },
  {
    document: wasteFee.document,
    annex: '',
    title: text(
      '驻马店市人民政府办公室关于印发《驻马店市中心城区全面开征城市生活垃圾处理费实施方案》的通知',
      wasteFee.title.en,
    ),
    printed: true,
    listedIn: ['contents-page'],
    page: 46,
    policy: wasteFee.id,
  },
]

/** The issues of the gazette that the catalogue was read from. */
export const gazettes: readonly Gazette[] = [
  {
    id: '2021-1',
    title: text(
      '驻马店市人民政府公报 2021 年第 1 号',
      'Gazette of the People’s Government of Zhumadian City, 2021 no. 1',
    ),
    published: '2021-02',
    number: 1,
    totalNumber: 103,
    contents,
  },
]
