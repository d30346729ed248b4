import { describe, expect, test } from 'vitest'
import { folders } from '../../../domain/catalogue.ts'
import { daySchema, type PolicyFolder, statedRulesOf } from '../../../domain/kit/index.ts'

const CHINESE = /\p{Script=Han}/u

/** How many rules were read out of each policy. */
const RULES: Readonly<Record<string, readonly [prefix: string, last: number]>> = {
  'star-enterprise': ['A1.R', 37],
  'land-acceptance': ['A2.R', 24],
  'county-assessment': ['A3.R', 34],
  'urban-economy': ['A4.R', 20],
  innovation: ['A5.R', 38],
  'flexible-employment': ['A6.R', 24],
  'park-efficiency': ['A7.R', 18],
  'medical-pooling': ['A8.R', 20],
  logistics: ['A9.R', 17],
  'smart-parking': ['A10.R', 7],
  'waste-fee': ['N2.R', 12],
}

/** How many tasks each register has. */
const TASKS: Readonly<Record<string, number>> = {
  'urban-economy': 32,
  'flexible-employment': 15,
  'park-efficiency': 19,
  logistics: 27,
  'waste-fee': 5,
}

const printed = folders.filter(({ policy }) => !policy.textMissing)

const folderOf = (id: string): PolicyFolder => folders.find(({ policy }) => policy.id === id)!

const measureOf = (id: string) => folders.flatMap(({ measures }) => measures).find((measure) => measure.id === id)!

describe.each(printed.map((folder) => [folder.policy.id, folder] as const))('%s', (id, { provisions, ...folder }) => {
  test('has clauses, each named once', () => {
    expect(provisions.length).toBeGreaterThan(0)
    expect(new Set(provisions.map(({ article }) => article)).size).toBe(provisions.length)
  })

  test('tells every clause in both languages', () => {
    const untold = provisions.filter(
      ({ title, summary }) =>
        !CHINESE.test(title.zh) || CHINESE.test(title.en) || !CHINESE.test(summary.zh) || summary.en.length < 5,
    )
    expect(untold.map(({ article }) => article)).toEqual([])
  })

  test('names as keywords only what it does not say already, once', () => {
    for (const { article, title, summary, keywords = [] } of provisions) {
      const said = [title.zh, title.en, summary.zh, summary.en].join('\n').toLowerCase()
      expect([article, keywords.filter((keyword) => said.includes(keyword.toLowerCase()))]).toEqual([article, []])
      expect([article, new Set(keywords).size]).toEqual([article, keywords.length])
    }
  })

  test('leaves no rule without a clause', () => {
    const [prefix, last] = RULES[id]!
    const told = provisions.flatMap(({ rules }) => rules)
    const all = Array.from({ length: last }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)
    expect(all.filter((rule) => !told.some((id) => id.startsWith(rule)))).toEqual([])
    expect(told.filter((rule) => !rule.startsWith(prefix.slice(0, -1)))).toEqual([])
  })

  test('tells the rules that its calculators apply', () => {
    const told = new Set(provisions.flatMap(({ rules }) => rules))
    const applied = folder.calculators.flatMap(statedRulesOf).map(({ id }) => id)
    expect(applied.filter((rule) => !told.has(rule))).toEqual([])
  })

  test('dates milestones by real days', () => {
    const days = provisions.flatMap(({ milestones = [] }) => milestones.map(({ on }) => on))
    expect(days.filter((day) => !daySchema.safeParse(day).success)).toEqual([])
  })
})

test('a policy whose text is missing has neither clauses nor tasks', () => {
  const missing = folders.filter(({ policy }) => policy.textMissing)
  expect(missing.map(({ policy }) => policy.id)).toEqual(['non-residential-purchase'])
  for (const { provisions, measures, calculators } of missing) {
    expect([...provisions, ...measures, ...calculators]).toEqual([])
  }
})

describe('what a clause says is in its summary:', () => {
  test.each([
    ['land-acceptance', '第十八条（三）', '社会公共服务单位', 'public utilities'],
    ['urban-economy', '9', '金融产业园', 'finance park'],
    ['urban-economy', '30', '四改一拆', 'papers are missing'],
    ['flexible-employment', '（四）', '小店经济', 'small shops'],
    ['park-efficiency', '二第二段', '全生命周期管理', 'life-cycle management'],
    ['park-efficiency', '五（三）', '奖惩', 'rewards and sanctions'],
    ['medical-pooling', '三（二）', '待遇清单', 'list of benefits'],
    ['medical-pooling', '五（二）', '信息系统', 'information system'],
    ['logistics', '（四）', '末端配送车辆统一管理', 'last-mile vehicles'],
    ['logistics', '（十三）', '货车延期占用费', 'demurrage'],
    ['waste-fee', '三（五）', '加大投入', 'More money'],
  ])('%s %s: %s', (id, article, zh, en) => {
    const { summary } = folderOf(id).provisions.find((provision) => provision.article === article)!
    expect(summary.zh).toContain(zh)
    expect(summary.en).toContain(en)
  })

  test('the four goals of annex 7 for the end of 2022 are milestones', () => {
    const goals = folderOf('park-efficiency').provisions.find(({ article }) => article === '二')!.milestones!
    expect(goals.map(({ on }) => on)).toEqual(Array.from({ length: 4 }, () => '2022-12-31'))
    expect(goals.map(({ what }) => what.zh).join()).toMatch(/2.5 万亩.*零散土地.*历史遗留.*标准地/)
  })
})

describe('the registers of tasks', () => {
  test.each(Object.entries(TASKS))('%s has %i', (id, size) => {
    expect(folderOf(id).measures).toHaveLength(size)
  })

  test('number every task once', () => {
    const ids = folders.flatMap(({ measures }) => measures.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(folderOf('urban-economy').measures.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, i) => `A4.M${String(i + 1).padStart(2, '0')}`),
    )
  })

  test('stand in a clause of their policy', () => {
    for (const { policy, provisions, measures } of folders) {
      const articles = provisions.map(({ article }) => article)
      const strays = measures.filter(({ article }) => !articles.includes(article))
      expect([policy.id, strays.map(({ id }) => id)]).toEqual([policy.id, []])
    }
  })

  test('give the same bodies as the clause, where it names any', () => {
    for (const id of ['urban-economy', 'logistics', 'waste-fee']) {
      const { provisions, measures } = folderOf(id)
      for (const { id, article, bodies } of measures) {
        const named = provisions.find((provision) => provision.article === article)!.bodies
        expect([id, named.slice(0, bodies.length)]).toEqual([id, bodies])
      }
    }
  })

  test('are due on real days, and not before their policy is issued', () => {
    for (const { policy, measures } of folders) {
      for (const { id, due } of measures) {
        if (due === undefined) continue
        expect([id, daySchema.safeParse(due).success]).toEqual([id, true])
        expect([id, due >= policy.issuedOn]).toEqual([id, true])
      }
    }
  })

  test('name a lead only where the text does', () => {
    expect(folderOf('urban-economy').measures.filter(({ lead }) => lead !== null)).toEqual([])
    for (const { id, lead, bodies } of folderOf('park-efficiency').measures) {
      expect([id, lead]).toEqual([id, id.startsWith('A7.T') ? bodies[0] : null])
    }
    for (const { id, lead, bodies } of folderOf('logistics').measures) {
      expect([id, lead]).toEqual([id, bodies.length === 1 ? bodies[0] : null])
    }
    expect(folderOf('waste-fee').measures.flatMap(({ lead }) => lead ?? [])).toEqual(['UMB'])
  })

  test('tell where the text ends its list with “and others”, and its clause too', () => {
    const open = folders.flatMap(({ provisions, measures }) =>
      measures.filter(({ andOthers }) => andOthers).map((measure) => ({ measure, provisions })),
    )
    const ids = ['A5.M03', 'A5.M06', 'A5.M07', 'A6.M11', 'A6.M12', 'A6.M13', 'A6.M15', 'A7.T04', 'A8.M09']
    expect(open.map(({ measure }) => measure.id)).toEqual(ids)
    for (const { measure, provisions } of open) {
      expect(provisions.find(({ article }) => article === measure.article)!.andOthers).toBe(true)
    }
  })

  test.each([
    ['A4.M01', '2025-12-31'],
    ['A4.M24', '2025-12-31'],
    ['A7.T05', '2021-01-31'],
    ['A7.T07', '2022-12-31'],
    ['A7.P3', '2022-10-31'],
    ['A9.I17.1', undefined],
    ['N2.M1', '2021-03-31'],
    ['N2.M5', '2021-11-30'],
  ])('%s is due on %s', (id, due) => {
    expect(measureOf(id).due).toBe(due)
  })
})
