import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { testApp } from '../../http/app.ts'
import { OFFICE, REVIEWER } from '../../http/callers.ts'
import { ask } from '../../http/client.ts'
import { type RatingApp, REVIEWED, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import type { Problem } from '../../http/shapes.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

/** What is no text that a person could have meant, by what it is made of. */
const NO_TEXTS: readonly (readonly [string, string])[] = [
  ['a zero-width space', '\u200b'],
  ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['blanks', ' \t\u3000\u00a0'],
  ['a filler of Hangul', '\u3164'],
  ['an empty cell of Braille', '\u2800'],
  ['variation selectors', '\ufe0f'],
  ['tags', '\u{e0041}'],
  ['half of a character', '\ud800'],
  ['the other half', '某公司\udc00'],
  ['a NUL', '某\u0000公司'],
  ['an escape', '某\u001b[31m公司'],
  ['a line break', '某\n公司'],
  ['a delete', '某\u007f公司'],
  ['a C1 control', '某\u0085公司'],
  ['an override of direction', '某\u202e司公'],
  ['an embedding', '\u202a某公司'],
  ['an isolate', '某\u2066公司\u2069'],
  ['an inhibition of mirroring', '某\u206a公司'],
  ['an annotation', '\ufff9某公司\ufffa隐\ufffb'],
  ['what is no character', '某\ufdd0公司'],
  ['a line separator', '某\u2028公司'],
]
/** What people do write. */
const TEXTS = [
  '某公司',
  'Ünïted Méchanics (Henan) Co., Ltd.',
  '𠮷野家',
  '👨‍👩‍👧 家庭服务',
  '驻政办〔2020〕58号',
  'x',
  'العربية',
]

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
  round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
})
afterAll(() => engine.close())

const app = testApp()
const examples = Object.fromEntries(calculators.map(({ id, examples: [first] }) => [id, first!.situation as never]))
const ranking = (reason: string, name = '某公司') => ({
  assessmentYear: 2021,
  firms: [1, 2].map((number) => ({ creditCode: codeOf(number), name, totalPoints: '70' })),
  tieDecisions: [{ creditCodes: [codeOf(1), codeOf(2)], reason }],
})

type Told = { readonly status: number; readonly body: Problem }
const calculate = (id: string, situation: unknown): Promise<Told> =>
  ask<Problem>(app, 'POST', `/v1/calculators/${id}`, { json: { situation } })

/** Every place where people write in their own words, and the pointer to it. */
const PLACES: Readonly<Record<string, { pointer: string; send: (text: string) => Promise<Told> }>> = {
  'the name of a firm that submits': { pointer: '/name', send: (name) => round.submit(2, { name }) },
  'why an entry is returned': {
    pointer: '/reason',
    send: (reason) => round.changeEntry(1, REVIEWER, 'return', { reason }),
  },
  'why an entry is reconsidered': {
    pointer: '/reason',
    send: (reason) => round.changeEntry(1, REVIEWER, 'reconsider', { reason }),
  },
  'why it is verified so': {
    pointer: '/reason',
    send: (reason) => round.changeEntry(1, REVIEWER, 'verify', { figures: REVIEWED, reason }),
  },
  'what was found': {
    pointer: '/reason',
    send: (reason) =>
      round.changeEntry(1, REVIEWER, 'disqualify', { findings: ['TAX_EVASION'], reason, department: '税务局' }),
  },
  'by whom it was found': {
    pointer: '/department',
    send: (department) =>
      round.changeEntry(1, REVIEWER, 'disqualify', { findings: ['TAX_EVASION'], reason: '认定', department }),
  },
  'why a tie is decided so': {
    pointer: '/reason',
    send: (reason) => round.change(OFFICE, 'decideTie', { creditCodes: [codeOf(1), codeOf(2)], reason }),
  },
  'why a round is sent back': { pointer: '/reason', send: (reason) => round.change(OFFICE, 'sendBack', { reason }) },
  'the name of a firm that is ranked': {
    pointer: '/situation/firms/0/name',
    send: (name) => calculate('star-enterprise-ranking', ranking('理由', name)),
  },
  'why firms are ranked so': {
    pointer: '/situation/tieDecisions/0/reason',
    send: (reason) => calculate('star-enterprise-ranking', ranking(reason)),
  },
  'which document approves a tariff': {
    pointer: '/situation/tariffs/0/approvalDocument',
    send: (approvalDocument) => {
      const situation = examples['parking-fee-quote'] as unknown as { tariffs: object[] }
      const [first, ...rest] = situation.tariffs
      return calculate('parking-fee-quote', { ...situation, tariffs: [{ ...first, approvalDocument }, ...rest] })
    },
  },
}

describe.each(Object.entries(PLACES))('%s', (_place, { pointer, send }) => {
  test.each(NO_TEXTS)('is not %s', async (_what, text) => {
    const { status, body } = await send(text)
    expect([status, body.errors?.map((fault) => fault.pointer)]).toEqual([422, expect.arrayContaining([pointer])])
    const { detail } = body.errors.find((fault) => fault.pointer === pointer)!
    expect(detail).toMatch(/字符|可见的文字/)
  })

  test.each(TEXTS)('can be %s', async (text) => {
    const { body } = await send(text)
    expect((body.errors ?? []).filter((fault) => fault.pointer === pointer)).toEqual([])
  })
})
