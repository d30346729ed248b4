import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

const cite = citing(DOCUMENT, '11')

/** 对企业购买非住宅用房予以奖励: listed among the annexes, its text printed nowhere. */
export const policy: Policy = {
  id: 'non-residential-purchase',
  title: text(
    '驻马店市人民政府办公室关于对企业购买非住宅用房予以奖励的通知',
    'Rewarding firms that buy premises other than housing',
  ),
  summary: text(
    '只知题目：对企业购买非住宅用房给予奖励。条件、金额、期限均不知。',
    'Only the title is known: a reward for firms that buy premises other than housing. Conditions, amounts and dates are not.',
  ),
  document: DOCUMENT,
  annex: '11',
  issuedOn: '2020-12-31',
  inForce: {
    from: '2020-12-31',
    cite: cite('附件目录'),
    note: text(
      '日期取自所附通知；文件本身的日期不知。',
      'The date is that of the notice that lists it; the document’s own is not known.',
    ),
  },
  textMissing: text(
    '附件目录列有该文件，公报未刊载全文，无从计算，也不受理申请。',
    'The list of annexes names it and the gazette does not print it: nothing can be computed from it, nor applied for.',
  ),
  keywords: [
    '买商铺',
    '商铺',
    '门面房',
    '写字楼',
    '办公楼',
    '办公用房',
    '公司买房',
    '购房奖励',
    '购房补贴',
    '商业地产',
    'office building',
    'shop premises',
    'commercial property',
    'buying offices',
  ],
  departments: [],
  relatedDocuments: [],
}
