import {
  type Context,
  type Fault,
  type Formula,
  type Language,
  pointerTo,
  print,
  printMost,
  type Screened,
  screen,
  text,
} from '../../domain/kit/index.ts'
import { entitlementsOf } from '../../domain/screening.ts'
import { todayInShanghai } from '../platform/clock.ts'
import { presentReason, presentReview } from '../platform/decision.ts'
import { type Operation, type Route, route } from '../platform/operation.ts'
import { presentNextQuestion } from './question.ts'
import { type ScreeningRequest, screeningRequestSchema, screeningSchema } from './schemas.ts'

/** What the screening reads besides the request. */
export type ScreeningDeps = Pick<Context, 'book'> & { readonly now: () => Date }

const operation: Operation<unknown, unknown, ScreeningRequest> = {
  id: 'screen',
  method: 'post',
  path: '/v1/screening',
  tag: 'screening',
  summary: 'What a person, an enterprise or an institution may be entitled to, from what is known so far 资格筛查',
  body: screeningRequestSchema,
  crossCheck: (body) => (body.holder === undefined ? [] : faultsBetween(body as Partial<ScreeningRequest>)),
  replies: {
    200: { description: 'Every entitlement, and the next question. 各项资格与下一问', schema: screeningSchema },
  },
  problems: ['malformed-request', 'malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-input'],
}

/** Partial facts in; per entitlement what they decide, and the one question to ask next. */
export const screeningRoutes = ({ now, book }: ScreeningDeps): Route[] => [
  route(operation, ({ body, language }) => {
    const { holder, facts, asOf = todayInShanghai(now()), unknown } = body
    const { entitlements, nextQuestion } = screen(entitlementsOf[holder], facts, { asOf, book }, new Set(unknown))
    return {
      body: {
        holder,
        asOf,
        book: book.id,
        entitlements: entitlements.map((entitlement) => present(entitlement, language)),
        nextQuestion: nextQuestion && presentNextQuestion(nextQuestion, language),
      },
    }
  }),
]

/**
 * What the entitlements find impossible among the facts, each once, since several may have the same constraint; and facts
 * that are told and called unknown.
 */
function faultsBetween({ holder, facts: given = {}, unknown = [] }: Partial<ScreeningRequest>): Fault[] {
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const each = new Map<string, Fault>()
  for (const { contradictions } of entitlementsOf[holder!])
    for (const fault of contradictions(facts)) each.set(`${fault.pointer} ${fault.code}`, fault)
  const between = [...each.values()].map((fault) => ({ ...fault, pointer: pointerTo(['facts']) + fault.pointer }))
  const told = unknown.flatMap((name, i) => (facts[name] === undefined ? [] : [pointerTo(['unknown', i])]))
  return [...between, ...told.map((pointer) => ({ pointer, code: 'alreadyTold', detail: TOLD }))]
}

const TOLD = text('facts 中已给出此事实', 'the facts tell it already')

function present({ formula, eligibility, goal, reasons, requiresReview, missing }: Screened, language: Language) {
  const { id, title, policy, edition, revision } = formula
  return {
    calculator: id,
    title: title[language],
    policy: policy.id,
    edition,
    revision,
    inForce: { from: policy.inForce.from, ...(policy.inForce.to ? { to: policy.inForce.to } : {}) },
    eligibility,
    ...(goal ? { benefit: benefitOf(formula, goal) } : {}),
    reasons: reasons.map((reason) => presentReason(reason, language)),
    requiresReview: requiresReview.map((review) => presentReview(review, language)),
    missing: missing.map(({ name }) => name),
    citations: citationsOf(formula),
  }
}

const benefitOf = ({ goal: { unit } }: Formula, { least, most }: NonNullable<Screened['goal']>) => ({
  unit: unit.code,
  least: print(unit, least),
  most: printMost(unit, most),
})

const citations = new WeakMap<Formula, readonly object[]>()

/** The articles of an entitlement's own rules, each once. */
function citationsOf(formula: Formula): readonly object[] {
  let known = citations.get(formula)
  if (!known) {
    const byArticle = new Map(formula.program.rules.map(({ mark: { cite } }) => [cite.article, cite]))
    known = [...byArticle.values()]
    citations.set(formula, known)
  }
  return known
}
