import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { HOLDERS, partialFacts } from '../../../domain/kit/index.ts'
import { entitlementsOf } from '../../../domain/screening.ts'
import { TODAY, testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()

interface Entitlement {
  readonly calculator: string
  readonly title: string
  readonly eligibility: string
  readonly benefit?: { readonly unit: string; readonly least: unknown; readonly most: unknown }
  readonly reasons: readonly { readonly code: string }[]
  readonly missing: readonly string[]
  readonly citations: readonly object[]
}

interface Screening {
  readonly holder: string
  readonly asOf: string
  readonly entitlements: readonly Entitlement[]
  readonly nextQuestion: {
    readonly fact: string
    readonly question: string
    readonly kind: string
    readonly decides: readonly { calculator: string; title: string; policy: string; citation?: object }[]
  } | null
}

const screen = async (json: object, language = 'zh-CN') => {
  const { status, body, text } = await ask<Screening>(app, 'POST', '/v1/screening', {
    json,
    headers: { 'accept-language': language },
  })
  if (status !== 200) throw new Error(text)
  return body
}
const starRating = ({ entitlements }: Screening) =>
  entitlements.find(({ calculator }) => calculator === 'star-enterprise-score')!

const refuse = async (json: unknown) => {
  const { status, body } = await ask<Problem>(app, 'POST', '/v1/screening', { json })
  return [status, body.errors.map(({ pointer, code }) => `${pointer} ${code}`)]
}

describe.each(HOLDERS)('the screening of the holder %s', (holder) => {
  const formulas = entitlementsOf[holder]

  test('covers each of its entitlements, in the order of the catalogue, each cited', async () => {
    const { entitlements } = await screen({ holder, asOf: TODAY, facts: {} })
    expect(entitlements.map(({ calculator }) => calculator)).toEqual(formulas.map(({ id }) => id))
    for (const { citations } of entitlements) expect(citations.length).toBeGreaterThan(0)
  })

  test('asks about something as long as something is open', async () => {
    const { entitlements, nextQuestion } = await screen({ holder, asOf: TODAY, facts: {} })
    const awaited = entitlements.flatMap(({ missing }) => missing)
    if (awaited.length > 0) expect(awaited).toContain(nextQuestion!.fact)
    else expect(nextQuestion).toBeNull()
  })

  test('walked question by question, it comes to an end', async () => {
    const facts: Record<string, unknown> = {}
    for (;;) {
      const { nextQuestion, entitlements } = await screen({ holder, asOf: TODAY, facts })
      if (!nextQuestion) {
        expect(entitlements.every(({ missing }) => missing.length === 0)).toBe(true)
        return
      }
      expect(facts).not.toHaveProperty(nextQuestion.fact)
      facts[nextQuestion.fact] = answerTo(nextQuestion as Question)
    }
  })
})

describe('the question asked next', () => {
  test('says which entitlements wait for it, of which policy, and by which article', async () => {
    const { nextQuestion, entitlements } = await screen({ holder: 'person', asOf: TODAY, facts: {} }, 'en')
    const { fact, decides } = nextQuestion!
    const waiting = entitlements.filter(({ missing }) => missing.includes(fact))
    expect(decides.map(({ calculator, title }) => [calculator, title])).toEqual(
      waiting.map(({ calculator, title }) => [calculator, title]),
    )
    expect(decides[0]).toEqual({
      calculator: 'pension-deferral',
      title: 'Deferral of the pension contributions of 2020',
      policy: 'flexible-employment',
      citation: { document: '驻政办〔2020〕58号', annex: '6', article: '（十一）' },
    })
  })
})

describe('what the party cannot tell', () => {
  test('is not asked again, stays missing, and leaves its entitlements open', async () => {
    const first = await screen({ holder: 'person', asOf: TODAY, facts: {} })
    const { fact } = first.nextQuestion!
    const { nextQuestion, entitlements } = await screen({ holder: 'person', asOf: TODAY, facts: {}, unknown: [fact] })
    expect(nextQuestion!.fact).not.toBe(fact)
    expect(entitlements).toEqual(first.entitlements)
  })

  test.each(HOLDERS)('the holder %s that can tell nothing is asked everything once', async (holder) => {
    const unknown: string[] = []
    for (;;) {
      const { nextQuestion, entitlements } = await screen({ holder, asOf: TODAY, facts: {}, unknown })
      if (!nextQuestion) {
        expect(new Set(unknown)).toEqual(new Set(entitlements.flatMap(({ missing }) => missing)))
        return
      }
      expect(unknown).not.toContain(nextQuestion.fact)
      unknown.push(nextQuestion.fact)
    }
  })

  test.each<[string, object, string[]]>([
    ['a fact of nobody', { unknown: ['luck'] }, ['/unknown/0 notAnOption']],
    ['a fact of enterprises', { unknown: ['owesWages'] }, ['/unknown/0 notAnOption']],
    ['a fact twice', { unknown: ['isCollegeGraduate', 'isCollegeGraduate'] }, ['/unknown repeated']],
    [
      'a fact that is told',
      { facts: { isCollegeGraduate: false }, unknown: ['leftSchoolOn', 'isCollegeGraduate'] },
      ['/unknown/1 alreadyTold'],
    ],
    ['no list', { unknown: 'isCollegeGraduate' }, ['/unknown wrongType']],
  ])('cannot be %s', async (_what, changed, expected) => {
    expect(await refuse({ holder: 'person', facts: {}, ...changed })).toEqual([422, expected])
  })
})

const LEFT = { leftSchoolOn: '2020-06-30' }
const CONTRACT = { talentContractStartsOn: '2021-03-01' }
const OWNER = { ownsSmallBusiness: true, trainingStartsOn: '2021-03-01' }
const PLACED = { placedEmploymentBeganOn: '2021-03-01' }
const PLACES = { contractPlace: 3, unitsSharingContractPlace: 1 }

/** For each constraint: what is known, the fact that it limits, and what is possible (under, at) and impossible (over) of it. */
const CONSTRAINED: [string, object, string, string, unknown[], unknown[]][] = [
  ['person', LEFT, 'flexibleWorkBeganOn', 'beforeLeavingSchool', ['2020-07-01', '2020-06-30'], ['2020-06-29']],
  ['person', CONTRACT, 'talentContractEndsOn', 'endsBeforeStart', ['2021-03-02', '2021-03-01'], ['2021-02-28']],
  ['person', OWNER, 'smallBusinessOpenedOn', 'opensAfterTraining', ['2021-02-28', '2021-03-01'], ['2021-03-02']],
  ['person', PLACED, 'placedEmploymentThroughOn', 'beforeStart', ['2021-03-02', '2021-03-01'], ['2021-02-28']],
  ['enterprise', PLACED, 'placedEmploymentThroughOn', 'beforeStart', ['2021-03-02', '2021-03-01'], ['2021-02-28']],
  ['enterprise', { totalSalesRevenueFen: 500 }, 'newProductRevenueFen', 'moreThanTotal', [499, 500], [501]],
  ['enterprise', { qualityHonours: [] }, 'reviewerQualityPoints', 'withoutEvidence', ['0'], ['0.01']],
  ['enterprise', { standards: [] }, 'reviewerStandardPoints', 'withoutEvidence', ['0'], ['0.01']],
  ['enterprise', { highTechCertificateNumber: 2 }, 'highTechCertificatesInARow', 'moreThanAll', [1, 2], [3]],
  ['enterprise', PLACES, 'decidedContractPlace', 'notASharedPlace', [3, 4], [2, 5]],
  ['enterprise', { transferTurnoverFen: 500 }, 'benefitingPlaceTurnoverFen', 'moreThanTotal', [499, 500], [501]],
  ['enterprise', { currentEmployees: 5 }, 'qualifyingHiresThisYear', 'moreThanStaff', [4, 5], [6]],
]

describe('what is impossible', () => {
  test.each<[string, object, string[]]>([
    [
      'person',
      { isCollegeGraduate: true, leftSchoolOn: '2020-06-30', flexibleWorkBeganOn: '2020-06-29' },
      ['/facts/flexibleWorkBeganOn beforeLeavingSchool'],
    ],
    [
      'enterprise',
      {
        isSmallOrMicroLoanApplicant: true,
        currentEmployees: 5,
        qualifyingHiresThisYear: 6,
        highTechCertificateNumber: 2,
        highTechCertificatesInARow: 5,
      },
      ['/facts/highTechCertificatesInARow moreThanAll', '/facts/qualifyingHiresThisYear moreThanStaff'],
    ],
    [
      'enterprise',
      { owesWages: 'no', currentEmployees: 5, qualifyingHiresThisYear: 6 },
      ['/facts/owesWages wrongType', '/facts/qualifyingHiresThisYear moreThanStaff'],
    ],
  ])('of a %s: %j', async (holder, facts, expected) => {
    const [status, faults] = await refuse({ holder, asOf: TODAY, facts })
    expect([status, (faults as string[]).toSorted()]).toEqual([422, expected])
  })

  test.each(CONSTRAINED)(
    'of a %s of whom %j is known: %s, %s',
    async (holder, known, name, code, possible, impossible) => {
      const asked = (value: unknown) => ({ holder, asOf: TODAY, facts: { ...known, [name]: value } })
      for (const value of possible) expect((await screen(asked(value))).holder).toBe(holder)
      for (const value of impossible) expect(await refuse(asked(value))).toEqual([422, [`/facts/${name} ${code}`]])
      // Alone it contradicts nothing.
      for (const value of impossible)
        expect((await screen({ holder, asOf: TODAY, facts: { [name]: value } })).holder).toBe(holder)
    },
  )

  test('every constraint of an entitlement is in the table above', () => {
    const named = HOLDERS.flatMap((holder) => entitlementsOf[holder]).flatMap(({ constraints = [] }) =>
      constraints.map(({ field, code }) => `${field} ${code}`),
    )
    expect(new Set(named)).toEqual(new Set(CONSTRAINED.map(([, , name, code]) => `${name} ${code}`)))
  })

  test('nothing of another holder is looked at where the holder is none', async () => {
    expect(await refuse({ holder: 'constructor', facts: 5, unknown: 7 })).toEqual([422, ['/holder notAnOption']])
  })
})

interface Question {
  readonly fact: string
  readonly kind: string
  readonly least?: unknown
  readonly options?: readonly { readonly code: string }[]
}

/** The first answer that the question allows. */
function answerTo({ kind, least, options }: Question): unknown {
  if (kind === 'truth') return true
  if (kind === 'choice') return options![0]!.code
  return kind === 'choices' || kind === 'amounts' ? [] : least
}

describe('what the star rating makes of partial facts', () => {
  test('nothing known: undetermined, between its least and its most', async () => {
    const entry = starRating(await screen({ holder: 'enterprise', asOf: TODAY, facts: {} }))
    expect(entry).toMatchObject({ eligibility: 'undetermined', benefit: { unit: 'points', least: '0', most: '110' } })
    expect(entry.missing).toContain('registeredInCity')
  })

  test('one fact refuses it, with the reason', async () => {
    const entry = starRating(await screen({ holder: 'enterprise', asOf: TODAY, facts: { owesWages: true } }))
    expect(entry).toMatchObject({ eligibility: 'ineligible', reasons: [{ code: 'WAGE_ARREARS' }], missing: [] })
    expect(entry).not.toHaveProperty('benefit')
  })

  test('all known: eligible, with the score that the calculator gives', async () => {
    // To the screening a presumption is no answer: what the calculator takes for granted has to be said here.
    const facts = { ...FIRM, hasOtherDisqualification: false }
    const entry = starRating(await screen({ holder: 'enterprise', asOf: TODAY, facts }))
    expect(entry).toMatchObject({ eligibility: 'eligible', benefit: { unit: 'points', least: '75.1', most: '75.1' } })
  })

  test('is told in both languages', async () => {
    const [zh, en] = await Promise.all(
      ['zh-CN', 'en'].map((language) => screen({ holder: 'enterprise', asOf: TODAY, facts: {} }, language)),
    )
    expect(zh!.nextQuestion!.fact).toBe(en!.nextQuestion!.fact)
    expect(zh!.nextQuestion!.question).not.toBe(en!.nextQuestion!.question)
  })

  test('today is the date where none is given', async () => {
    expect((await screen({ holder: 'person', facts: {} })).asOf).toBe(TODAY)
  })
})

describe('what the screening refuses', () => {
  test.each<[string, unknown, unknown]>([
    ['no holder', { facts: {} }, [422, ['/holder required']]],
    ['another holder', { holder: 'city', facts: {} }, [422, ['/holder notAnOption']]],
    ['no facts', { holder: 'person' }, [422, ['/facts required']]],
    ['an unknown fact', { holder: 'enterprise', facts: { luck: 1 } }, [422, ['/facts/luck unknownField']]],
    [
      'facts of the wrong kind, all at once',
      { holder: 'enterprise', facts: { owesWages: 'no', revenueFen: -1 } },
      [422, ['/facts/revenueFen tooSmall', '/facts/owesWages wrongType']],
    ],
    ['a day that does not exist', { holder: 'person', asOf: '2021-02-29', facts: {} }, [422, ['/asOf wrongFormat']]],
    ['a list', [], [422, [' wrongType']]],
  ])('%s', async (_what, json, expected) => {
    expect(await refuse(json)).toEqual(expected)
  })
})

describe('a fact that is null', () => {
  const screened = async (holder: string, facts: object) =>
    (await ask<object>(app, 'POST', '/v1/screening', { json: { holder, asOf: '2021-06-30', facts } })).body

  test.each(HOLDERS)('is as unknown to the screening of a %s as one that is left out', async (holder) => {
    const names = Object.keys(partialFacts(entitlementsOf[holder]).shape)
    const nothing = Object.fromEntries(names.map((name) => [name, null]))
    expect(await screened(holder, nothing)).toEqual(await screened(holder, {}))
    for (const name of names.slice(0, 20))
      expect(await screened(holder, { [name]: null })).toEqual(await screened(holder, {}))
  })

  test('may be called unknown, too, and contradicts nothing', async () => {
    const facts = { leftSchoolOn: '2020-06-30', flexibleWorkBeganOn: null }
    const { status } = await ask(app, 'POST', '/v1/screening', {
      json: { holder: 'person', facts, unknown: ['flexibleWorkBeganOn'] },
    })
    expect(status).toBe(200)
  })

  test.each(calculators.map(({ id, examples }) => [id, examples[0]!.situation] as const))(
    'is a fault in a whole situation of %s',
    async (id, situation) => {
      const names = Object.keys(situation as object)
      const nothing = { ...(situation as object), ...Object.fromEntries(names.map((name) => [name, null])) }
      const { status, body } = await ask<Problem>(app, 'POST', `/v1/calculators/${id}`, {
        json: { situation: nothing },
      })
      expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([
        422,
        expect.arrayContaining(names.map((name) => `/situation/${name}`)),
      ])
    },
  )
})
