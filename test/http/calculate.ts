import type { Hono } from 'hono'
import { ask, type Received, type Sent } from './client.ts'
import type { Evaluation, Problem, RankingResult, ScoreResult } from './shapes.ts'

/** The language of a reply. */
export type Spoken = 'zh' | 'en'

const addressOf = (calculator: string): string => `/v1/calculators/${calculator}`

const inLanguage = (language: Spoken) => ({ 'accept-language': language === 'zh' ? 'zh-CN' : 'en' })

/** Posts a request that must be decided. */
export async function evaluate<R>(
  app: Hono,
  calculator: string,
  json: unknown,
  language: Spoken = 'zh',
): Promise<Evaluation<R>> {
  const { status, body, text } = await ask<Evaluation<R>>(app, 'POST', addressOf(calculator), {
    json,
    headers: inLanguage(language),
  })
  if (status !== 200) throw new Error(`refused with ${status}: ${text}`)
  return body
}

/** Scores a firm. */
export const score = (app: Hono, json: unknown, language?: Spoken): Promise<Evaluation<ScoreResult>> =>
  evaluate(app, 'star-enterprise-score', json, language)

/** Ranks firms. */
export const rank = (app: Hono, json: unknown, language?: Spoken): Promise<Evaluation<RankingResult>> =>
  evaluate(app, 'star-enterprise-ranking', json, language)

/** Posts what must not be accepted, in any form. */
export async function refused(app: Hono, calculator: string, sent: Sent): Promise<Received<Problem>> {
  const received = await ask<Problem>(app, 'POST', addressOf(calculator), sent)
  if (received.status < 400) throw new Error(`accepted: ${received.text}`)
  return received
}

/** Posts a JSON body that must not be accepted: its faults as [pointer, code]. */
export async function faultsIn(app: Hono, calculator: string, json: unknown): Promise<string[][]> {
  const { status, body } = await refused(app, calculator, { json })
  if (status !== 422) throw new Error(`refused with ${status}, not with 422`)
  return body.errors.map(({ pointer, code }) => [pointer, code])
}
