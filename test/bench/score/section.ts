import { score } from '../../../domain/policies/star-enterprise/score.ts'
import { rates } from '../rate.ts'
import { milliseconds, perSecond, type Row } from '../table.ts'
import { CONTEXT, mustAgree } from './agreement.ts'
import { jsonRulesScore } from './json-rules.ts'
import { entitledFirms, type Situation } from './situations.ts'
import { zen, zenTotal } from './zen.ts'

/** Firms per timed call: enough to drown the clock, and to keep zen's worker threads busy. */
const BATCH = 64
const FIRMS = entitledFirms(512, 1)

/** Scoring with the full trace beside two rule engines, and beside the parse that comes before it. */
export async function section(): Promise<Row[]> {
  await mustAgree('zen-engine', zenTotal)
  await mustAgree('json-rules-engine', async (firm) => (await jsonRulesScore(firm)).total)

  const parsed = FIRMS.map((firm) => score.situation.parse(firm) as Situation)
  const perCall = await rates({
    traced: turns(parsed, (firms) => firms.map((firm) => score.evaluate(firm, CONTEXT))),
    untraced: turns(parsed, (firms) => firms.map((firm) => score.evaluate(firm, { ...CONTEXT, untraced: true }))),
    parse: turns(FIRMS, (firms) => firms.map((firm) => score.situation.parse(firm))),
    zen: turns(FIRMS, (firms) => Promise.all(firms.map((firm) => zen.evaluate(firm, { trace: true })))),
    zenText: turns(FIRMS, (firms) => Promise.all(firms.map((firm) => zen.evaluate(firm, { trace: 'string' })))),
    jsonRules: turns(FIRMS, inSequence(jsonRulesScore)),
  })
  const rate = (name: keyof typeof perCall) => perCall[name] * BATCH
  const time = (name: keyof typeof perCall) => 1000 / rate(name)

  return [
    {
      name: 'score with trace',
      measured: perSecond(rate('traced')),
      baseline: `zen-engine with trace ${perSecond(rate('zen'))}`,
      ratio: rate('traced') / rate('zen'),
      goal: { atLeast: 10 },
    },
    {
      name: 'score with trace',
      measured: perSecond(rate('traced')),
      baseline: `zen-engine, its trace left as text ${perSecond(rate('zenText'))}`,
      ratio: rate('traced') / rate('zenText'),
    },
    {
      name: 'score with trace',
      measured: perSecond(rate('traced')),
      baseline: `json-rules-engine ${perSecond(rate('jsonRules'))}`,
      ratio: rate('traced') / rate('jsonRules'),
      goal: { atLeast: 20 },
    },
    {
      name: 'score with trace, time',
      measured: milliseconds(time('traced')),
      baseline: `zod's parse of the situation ${milliseconds(time('parse'))}`,
      ratio: time('traced') / time('parse'),
      goal: { atMost: 5 },
    },
    {
      name: 'score without trace',
      measured: perSecond(rate('untraced')),
      baseline: `score with trace ${perSecond(rate('traced'))}`,
      ratio: rate('untraced') / rate('traced'),
    },
  ]
}

/** One after the other: json-rules-engine has no threads, and is slower when several runs are in flight. */
const inSequence = (run: (firm: Situation) => Promise<unknown>) => async (firms: readonly Situation[]) => {
  const results = []
  for (const firm of firms) results.push(await run(firm))
  return results
}

/** A task that takes the next batch at every call, so that no engine sees the same firm twice in a row. */
function turns(firms: readonly Situation[], run: (batch: readonly Situation[]) => unknown): () => unknown {
  const batches = Array.from({ length: firms.length / BATCH }, (_, i) => firms.slice(i * BATCH, (i + 1) * BATCH))
  let next = 0
  return () => run(batches[next++ % batches.length]!)
}
