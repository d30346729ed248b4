import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviates, queryTermsOf as askedOf, looseTermsOf } from '../../../functions/catalogue/query.ts'
import { createSearch } from '../../../functions/catalogue/search.ts'
import { snippetOf } from '../../../functions/catalogue/snippet.ts'
import { oneSlipApart, termsOf } from '../../../functions/catalogue/words.ts'
import { CLAUSES, nameOf } from './clauses.ts'

const queryTermsOf = (query: string) => askedOf(query).map(({ term }) => term)
const search = createSearch(CLAUSES)
const found = (query: string, policy?: string) => search(query, policy).map(nameOf)

describe('words', () => {
  test('Chinese is filed by pairs and by characters, English by lower-case words', () => {
    expect(termsOf('担保贷款 Loans')).toEqual(['担保', '保贷', '贷款', '担', '保', '贷', '款', 'loan'])
    expect(queryTermsOf('担保贷款 Loans')).toEqual(['担保', '保贷', '贷款', 'loan'])
    expect(looseTermsOf('担保 Loans')).toEqual(['担', '保', 'loan'])
  })

  test('a number keeps its decimals', () => {
    expect(termsOf('2.5 亩')).toEqual(['2.5', '亩'])
    expect(queryTermsOf('0.5分')).toEqual(['0.5', '分'])
  })

  test('a single character is a term of its own', () => {
    expect(queryTermsOf('费')).toEqual(['费'])
  })

  test('width, case and number make no difference', () => {
    expect(queryTermsOf('ＰＡＲＫＩＮＧ fees Subsidies')).toEqual(['parking', 'fee', 'subsidy'])
    expect(queryTermsOf('business status gas')).toEqual(['business', 'status', 'gas'])
  })

  test('traditional characters are filed and asked for as simplified ones', () => {
    expect(termsOf('停車')).toEqual(termsOf('停车'))
    expect(queryTermsOf('擔保貸款')).toEqual(queryTermsOf('担保贷款'))
  })

  test('words that only ask are no terms', () => {
    expect(queryTermsOf('What is the parking fee for?')).toEqual(['parking', 'fee'])
    expect(queryTermsOf('how much is it')).toEqual([])
  })

  test('an abbreviation has its characters in their order, near each other, in one run', () => {
    expect(abbreviates('人社', '人力资源和社会保障')).toBe(true)
    expect(abbreviates('人保', '人力资源和社会保障')).toBe(false)
    expect(abbreviates('社人', '人力资源和社会保障')).toBe(false)
    expect(abbreviates('公交', '公厕及交通')).toBe(true)
    expect(abbreviates('公交', '公厕）及交通')).toBe(false)
  })

  test('a rule id stays whole', () => {
    expect(queryTermsOf('a6.R05 A10.R03')).toEqual(['a6.r05', 'a10.r03'])
  })

  test('characters beyond the basic plane are not torn', () => {
    expect(queryTermsOf('𠮷野家')).toEqual(['𠮷野', '野家'])
    expect(queryTermsOf('𠮷')).toEqual(['𠮷'])
  })

  test('what joins Chinese words, or lies between them, only adds', () => {
    const deciding = (query: string) => askedOf(query).flatMap(({ term, kind }) => (kind === 'word' ? term : []))
    expect(deciding('社会保险怎么交')).toEqual(['社会', '保险', '交'])
    expect(deciding('治超点补多少钱')).toEqual(['治超', '超点', '点补'])
    expect(deciding('贷款 20 万')).toEqual(['贷款'])
    expect(deciding('请问有没有')).toEqual([])
  })

  test('a phrase that asks, and the measure of a number, are no part of a subject', () => {
    expect(queryTermsOf('请问停车多少钱')).toEqual(['停车'])
    expect(queryTermsOf('补3万块')).toEqual(['补', '3'])
    expect(queryTermsOf('目的')).toEqual(['目的'])
  })

  test.each([
    ['停⻋', '停车'],
    ['⼤学⽣', '大学生'],
    ['停\u200b车\u00ad', '停车'],
    ['停 车 收 费', '停车收费'],
    ['物流 快递', '物流 快递'],
  ])('%j is filed as %s is', (copied, typed) => {
    expect(termsOf(copied)).toEqual(termsOf(typed))
  })

  test.each([
    ['garbge', 'garbage', true],
    ['garbbage', 'garbage', true],
    ['garbagr', 'garbage', true],
    ['gabrage', 'garbage', true],
    ['garbage', 'garbage', true],
    ['garbs', 'garbage', false],
    ['gbarage', 'garages', false],
  ])('%s is one slip from %s: %s', (a, b, apart) => {
    expect(oneSlipApart(a, b)).toBe(apart)
    expect(oneSlipApart(b, a)).toBe(apart)
  })

  property.prop([fc.string({ unit: 'grapheme' })])('every term of a query can be filed', (words) => {
    const filed = new Set(termsOf(words))
    expect([...queryTermsOf(words), ...looseTermsOf(words)].filter((term) => !filed.has(term))).toEqual([])
  })
})

describe('search', () => {
  test.each([
    ['担保贷款', ['employment/一', 'employment/二']],
    ['停车', ['parking/一', 'employment/二', 'parking/二']],
    ['parking', ['parking/一', 'employment/二']],
    ['loans', ['employment/一', 'employment/二']],
    ['subsidy', ['employment/一']],
    ['A10.R04', ['parking/二']],
  ])('%s finds %j, the title before the summary', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('of two words, both are wanted wherever they stand', () => {
    expect(found('停车 租赁')).toEqual(['employment/二'])
    expect(found('free rent')).toEqual(['employment/二'])
    expect(found('parking 收费')).toEqual(['parking/一'])
    expect(found('停车 设备')).toEqual(['parking/二'])
  })

  test('where no clause has both, those with one are found', () => {
    expect(found('停车 zebra')).toEqual(['parking/一', 'employment/二', 'parking/二'])
  })

  test('a compound is found by most of its pairs, and not by a few', () => {
    expect(found('个人担保贷款额度')).toEqual(['employment/一'])
    expect(found('申请担保贷款额度')).toEqual(['employment/二'])
    expect(found('贷款买房首付')).toEqual([])
  })

  test('of a question, two pairs are enough', () => {
    expect(found('停车的地方怎么收费')).toEqual(['parking/一'])
    expect(found('贷款的地方怎么买房')).toEqual([])
  })

  test('a clause is found by its keywords, before those that only mention them', () => {
    const [first, ...others] = CLAUSES
    const named = { ...first!, provision: { ...first!.provision, keywords: ['创业贴息', 'equipment'] } }
    const search = createSearch([...others, named])
    expect(search('创业贴息').map(nameOf)).toEqual(['employment/一'])
    expect(search('equipment').map(nameOf)).toEqual(['employment/一', 'parking/二'])
  })

  test('an abbreviation is found by its characters', () => {
    expect(found('人社')).toEqual(['waste/一'])
  })

  test.each([
    ['亭车', '停车'],
    ['挺扯', '停车'],
    ['tingche', '停车'],
    ['停车弄营', '停车运营'],
    ['parkng', 'parking'],
  ])('%s finds what %s finds', (mistyped, meant) => {
    expect(found(meant)[0]).toBeDefined()
    expect(found(mistyped)).toContain(found(meant)[0])
  })

  test('a number adds to what words find, and finds nothing beside them', () => {
    expect(found('担保贷款20')[0]).toBe('employment/一')
    expect(found('20 zebra')).toEqual([])
    expect(found('20')).toEqual(['employment/一'])
  })

  test('one word is enough of a question, unless too many clauses have it', () => {
    expect(found('想问一下租赁的牛怎么养')).toEqual(['employment/二'])
    expect(found('停车的牛羊鸡鸭怎么喂养')).toEqual([])
  })

  test('of a word that all have in common, the rarer one beside it decides the order', () => {
    expect(found('停车 免费')[0]).toBe('employment/二')
    expect(found('停车 时段')[0]).toBe('parking/一')
  })

  test('a beginning of an English word is enough', () => {
    expect(found('equip')).toEqual(['parking/二'])
  })

  test.each(['zzzz', '龘龘龘', '量子计算', 'q'])('%s finds nothing', (query) => {
    expect(found(query)).toEqual([])
  })

  test('within one policy, the others are not found', () => {
    expect(found('停车', 'employment')).toEqual(['employment/二'])
    expect(found('停车', 'waste')).toEqual([])
  })

  test('a clause is found by its own title before all others', () => {
    for (const clause of CLAUSES) {
      expect(found(clause.provision.title.zh)[0]).toBe(nameOf(clause))
      expect(found(clause.provision.title.en)[0]).toBe(nameOf(clause))
    }
  })
})

describe('a snippet', () => {
  const long = `${'前面的话，'.repeat(20)}这里才说到担保贷款的额度，${'后面的话，'.repeat(20)}`
  const words = `${'something before '.repeat(12)}the guarantee of a loan ${'something after '.repeat(12)}`

  test('of a short text is the text', () => {
    expect(snippetOf('个人最高 20 万元。', ['担保'], 'zh')).toBe('个人最高 20 万元。')
  })

  test('stands around what matched', () => {
    const snippet = snippetOf(long, ['担保', '保贷'], 'zh')
    expect(snippet).toMatch(/^….*担保贷款.*…$/)
    expect(snippet.length).toBeLessThanOrEqual(62)
  })

  test('stands around the most telling word, wherever the others are', () => {
    expect(snippetOf(`停车在前，${long}`, ['担保', '停车'], 'zh')).toMatch(/^….*担保贷款.*…$/)
  })

  test('is the beginning where the match stands elsewhere', () => {
    expect(snippetOf(long, ['parking'], 'zh')).toMatch(/^前面的话.*…$/)
  })

  test('reaches the end of the text without running over it', () => {
    expect(snippetOf(`${long}最后是停车`, ['停车'], 'zh')).toMatch(/^….*最后是停车$/)
  })

  test('cuts English between words', () => {
    const snippet = snippetOf(words, ['guarantee'], 'en')
    expect(snippet).toContain('guarantee of a loan')
    expect(words.split(' ')).toEqual(expect.arrayContaining(snippet.replaceAll('…', '').split(' ')))
  })
})
