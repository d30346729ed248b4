import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { type Calculator, componentName, type Formula, plainText } from '../../../domain/kit/index.ts'
import { score } from '../../../domain/policies/star-enterprise/score.ts'
import { requestSchema } from '../../../functions/calculators/schemas.ts'
import { arbitrarySituation } from '../../domain/arbitrary.ts'
import { faultsByComponent } from '../../http/contract.ts'
import { codeOf, FIRM } from '../../http/situations.ts'

/** What JSON Schema has no words for: the value of a decimal, a check symbol, whether something can be seen. */
const BEYOND_JSON_SCHEMA = ['outOfBounds', 'wrongCheckSymbol', 'notVisible']

const schemas = new Map(calculators.map((calculator) => [calculator.id, requestSchema(calculator)]))

/** Whether zod and the contract take a request alike; what only zod can tell is left to zod. */
function verdicts(calculator: string, request: unknown) {
  const parsed = schemas.get(calculator)!.safeParse(request)
  const faults = faultsByComponent(`${componentName(calculator)}Request`, request)
  const told = parsed.error?.issues ?? []
  const isBeyond = told.length > 0 && told.every(({ message }) => BEYOND_JSON_SCHEMA.includes(message))
  return { zod: parsed.success || isBeyond, contract: faults.length === 0, faults, told }
}

const day = fc
  .date({ min: new Date('2020-12-31'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const hundredths = fc.integer({ min: 0, max: 11_000 }).map((points) => String(points / 100))

/** What a firm can be called: not every grapheme is plain. */
const NAME = plainText(200)

const firm = fc.record(
  {
    creditCode: fc.nat(999_999).map(codeOf),
    totalPoints: hundredths,
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => NAME.safeParse(name).success),
    standing: fc.constantFrom('eligible', 'outOfScope', 'conditionsNotMet', 'disqualified'),
  },
  { requiredKeys: ['creditCode', 'totalPoints'] },
)

/** Requests that vary more than a calculator's own facts: slots, lists of firms. */
const varied: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  'star-enterprise-score': fc.record(
    {
      asOf: day,
      situation: arbitrarySituation(score.program),
      slots: fc.record(
        {
          'star-enterprise.new-product-second-tier': fc
            .integer({ min: 1, max: 499_999 })
            .map((n) => String(n / 10_000)),
          'star-enterprise.listing-accumulation': fc.constantFrom('highest', 'sum'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['situation'] },
  ),
  'star-enterprise-ranking': fc.record(
    {
      asOf: day,
      situation: fc.record(
        {
          assessmentYear: fc.integer({ min: 2020, max: 2100 }),
          firms: fc.array(firm, { minLength: 1, maxLength: 5 }),
          tieDecisions: fc.array(
            fc.record({
              creditCodes: fc.array(fc.nat(99).map(codeOf), { minLength: 2, maxLength: 4 }),
              reason: fc.string({ minLength: 1, maxLength: 20 }),
            }),
            { maxLength: 5 },
          ),
        },
        { requiredKeys: ['assessmentYear', 'firms'] },
      ),
    },
    { requiredKeys: ['situation'] },
  ),
}

/** Requests of any calculator: its facts at random, or, where it weighs many units, its golden examples. */
function requestsOf(calculator: Calculator): fc.Arbitrary<Record<string, unknown>> {
  const situation =
    'program' in calculator
      ? arbitrarySituation((calculator as Formula).program)
      : fc.constantFrom(...calculator.examples.map((example) => example.situation))
  return varied[calculator.id] ?? fc.record({ asOf: day, situation }, { requiredKeys: ['situation'] })
}

/** Values that are wrong for most fields, and right for a few. */
const odd = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e15, 2 ** 53, 1e300, '', '0', '07', '7', '7.125', '-1', '1e3', ' 7', '7\n'),
  fc.constantFrom([], ['national', 'national'], ['provincial'], {}, 'none', 'A', '2021-02-29', '2021-06-30', '二'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.integer(),
)

/** Changes one thing somewhere in a value: a member is dropped, added, or becomes something odd. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const within = value.map((part, i) => mutated(part).map((other) => value.with(i, other)))
    return fc.oneof(
      odd,
      odd.map((part) => [...value, part]),
      fc.constant([...value, ...value]),
      ...within,
    )
  }
  if (typeof value !== 'object' || value === null) return odd
  const members = Object.entries(value)
  const [name, part] = [fc.constantFrom('x', 'constructor', 'revenueYi'), odd]
  const added = fc.tuple(name, part).map(([key, other]) => ({ ...value, [key]: other }))
  if (members.length === 0) return added
  return fc.oneof(
    added,
    fc.constantFrom(...members).map(([key]) => Object.fromEntries(members.filter(([other]) => other !== key))),
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...members)
        .chain(([key, member]) => mutated(member).map((other) => ({ ...value, [key]: other }))),
    },
  )
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s: the contract and the code take the same requests',
  (id, calculator) => {
    const numRuns = id in varied ? 100 : 30
    const requests = requestsOf(calculator)

    property.prop([requests], { numRuns })('what is right', (request) => {
      expect(verdicts(id, request)).toMatchObject({ zod: true, contract: true })
    })

    property.prop([requests.chain(mutated)], { numRuns: 5 * numRuns })('what is wrong somewhere', (request) => {
      const { zod, contract, faults, told } = verdicts(id, request)
      expect({ contract, faults, told }).toMatchObject({ contract: zod })
    })
  },
)

test('the example of the spec is right by both', () => {
  const request = { asOf: '2021-06-30', situation: FIRM, slots: {} }
  expect(verdicts('star-enterprise-score', request)).toMatchObject({ zod: true, contract: true })
})

test('a field that every object inherits is unknown to both', () => {
  const request = JSON.parse(JSON.stringify({ situation: FIRM }).replace('{', '{"__proto__":1,'))
  expect(verdicts('star-enterprise-score', request)).toMatchObject({ zod: false, contract: false })
})
