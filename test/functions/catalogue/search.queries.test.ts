import { describe, expect, test } from 'vitest'
import { folders } from '../../../domain/catalogue.ts'
import { itemsOf, type Provision, read } from './reading.ts'

const find = async (query: string, limit = 3): Promise<string[]> => {
  const { items } = await read<{ items: Provision[] }>(`/v1/provisions?q=${encodeURIComponent(query)}&limit=${limit}`)
  return items.map(({ policy, citation }) => `${policy}/${citation.article}`)
}

/** What people type, and a clause that must be among the first three. */
const QUERIES: readonly (readonly [query: string, clause: string])[] = [
  ['社会保险补贴', 'flexible-employment/（二）'],
  ['社保补贴', 'flexible-employment/（二）'],
  ['大学生', 'flexible-employment/（二）'],
  ['城市道路占用费', 'flexible-employment/（五）'],
  ['占道费', 'flexible-employment/（五）'],
  ['摆摊', 'flexible-employment/（六）'],
  ['流动摊贩', 'flexible-employment/（六）'],
  ['零工', 'flexible-employment/（九）'],
  ['灵活就业', 'flexible-employment/（三）'],
  ['创业担保贷款', 'flexible-employment/（一）反担保'],
  ['创业担保贷款', 'flexible-employment/（一）担保贷款申请条件'],
  ['贷款展期', 'flexible-employment/（一）展期'],
  ['职业介绍补贴', 'flexible-employment/（九）职业介绍补贴'],
  ['求职补贴', 'flexible-employment/（九）求职就业补贴'],
  ['培训补贴', 'flexible-employment/（七）'],
  ['营业执照', 'flexible-employment/（四）'],
  ['延缓缴纳', 'flexible-employment/（十一）'],
  ['养老保险', 'flexible-employment/（十一）'],
  ['裁员', 'flexible-employment/（十）经济性裁员'],
  ['超限超载', 'logistics/（二）'],
  ['土地使用税', 'logistics/（十一）'],
  ['物流 快递', 'logistics/（十九）'],
  ['快递车', 'logistics/（二十一）'],
  ['限高杆', 'logistics/（四）限高设施'],
  ['货车年检', 'logistics/（十二）2'],
  ['星级企业', 'star-enterprise/四 首段'],
  ['星级企业', 'star-enterprise/五'],
  ['专利', 'star-enterprise/附件1-1 二 有效专利'],
  ['研发费用补助', 'innovation/第三条'],
  ['高新技术企业', 'innovation/第五条第四句'],
  ['海外人才', 'innovation/第七条第六句'],
  ['技术合同', 'innovation/第六条'],
  ['孵化器', 'innovation/第四条第十一句'],
  ['生活垃圾处理费', 'waste-fee/二（一）1'],
  ['垃圾费', 'waste-fee/二（一）1'],
  ['停车收费', 'smart-parking/三3'],
  ['停车费', 'smart-parking/六2'],
  ['充电桩', 'smart-parking/三'],
  ['医保基金缺口', 'medical-pooling/四（三）5（2）'],
  ['风险金', 'medical-pooling/四（三）5（1）'],
  ['报销', 'medical-pooling/三（二）'],
  ['大病', 'medical-pooling/三（二）'],
  ['闲置土地', 'park-efficiency/三（三）3'],
  ['亩均税收', 'park-efficiency/二第二段'],
  ['标准地', 'park-efficiency/三（四）'],
  ['飞地', 'urban-economy/2 税收分享'],
  ['总部经济', 'urban-economy/8'],
  ['新能源汽车', 'logistics/（二十一）'],
  ['县区考核', 'county-assessment/第四条'],
  ['安置房', 'land-acceptance/第五条'],
  ['净地', 'land-acceptance/第六条'],
  ['county assessment', 'county-assessment/第四条'],
  ['parking fee', 'smart-parking/三3'],
  ['star rating', 'star-enterprise/四 首段'],
  ['social insurance subsidy', 'flexible-employment/（二）'],
  ['street stall', 'flexible-employment/（五）'],
  ['layoff', 'flexible-employment/（十）经济性裁员'],
  ['logistics', 'urban-economy/24'],
  ['overloading', 'logistics/（二）'],
  ['land use tax', 'logistics/（十一）'],
  ['electric vehicle', 'logistics/（二十一）'],
  ['waste fee', 'waste-fee/二（一）'],
  ['garbage', 'waste-fee/二（一）1'],
  ['overseas talent', 'innovation/第七条第六句'],
  ['patents', 'star-enterprise/附件1-1 二 有效专利'],
  ['headquarters', 'urban-economy/8'],
  ['enclave', 'urban-economy/2 税收分享'],
  ['idle land', 'park-efficiency/三（三）3'],
  ['fund gap', 'medical-pooling/四（三）5（2）'],
  ['resettlement housing', 'land-acceptance/第五条'],
]

test.each(QUERIES)('%s leads to %s', async (query, clause) => {
  expect(await find(query)).toContain(clause)
})

describe('a question in a whole sentence', () => {
  test.each([
    ['停车怎么收费', 'smart-parking/三3'],
    ['大学生灵活就业社保补贴怎么申请', 'flexible-employment/（二）'],
    ['五星级企业奖励多少钱', 'star-enterprise/五'],
    ['How much is the parking fee?', 'smart-parking/三3'],
    ['what is there for graduates', 'flexible-employment/（二）'],
  ])('%s is answered by %s', async (query, clause) => {
    expect(await find(query)).toContain(clause)
  })

  test('that says nothing of its subject finds nothing', async () => {
    expect(await find('how much is it')).toEqual([])
  })
})

describe('the script makes no difference:', () => {
  test.each([
    ['停車收費', '停车收费'],
    ['創業擔保貸款', '创业担保贷款'],
    ['高新技術企業', '高新技术企业'],
    ['徵收垃圾處理費', '征收垃圾处理费'],
    ['ＰＡＲＫＩＮＧ　ＦＥＥ', 'parking fee'],
    ['ａ６．ｒ０５', 'A6.R05'],
    ['５Ｇ產業', '5G产业'],
  ])('%s finds what %s finds', async (query, plain) => {
    const found = await find(plain, 50)
    expect(found.length).toBeGreaterThan(0)
    expect(await find(query, 50)).toEqual(found)
  })
})

test('of mixed scripts, both parts are wanted', async () => {
  expect(await find('5G产业')).toContain('urban-economy/6')
  expect(await find('APP 停车')).toEqual(['smart-parking/二第二段'])
})

test('one character finds the clauses that hold it', async () => {
  const clauses = await itemsOf<Provision>(`/v1/provisions?q=${encodeURIComponent('费')}`)
  expect(clauses.length).toBeGreaterThan(10)
  for (const { title, summary, keywords, policy } of clauses) {
    expect([policy, title, summary, ...keywords].join().includes('费') || policy === 'waste-fee').toBe(true)
  }
})

test.each(['的的的', '今天天气真好', '公交', 'asdfgh', '三轮车', '龘', 'のんき', '한국어', '123456'])(
  '%s finds nothing',
  async (query) => {
    expect(await find(query)).toEqual([])
  },
)

test('a clause is found by each of its keywords', async () => {
  for (const { policy, provisions } of folders) {
    for (const { article, keywords = [] } of provisions) {
      for (const keyword of keywords)
        expect([keyword, await find(keyword, 50)]).toEqual([
          keyword,
          expect.arrayContaining([`${policy.id}/${article}`]),
        ])
    }
  }
})
