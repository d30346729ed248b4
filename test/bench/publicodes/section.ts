import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Situation } from '../../../domain/kit/index.ts'
import { rates } from '../rate.ts'
import { bundleText, importTimes } from '../starts.ts'
import { milliseconds, perSecond, type Row } from '../table.ts'
import { CONTEXT, mustAgree } from './agreement.ts'
import { evaluated, literalsOf, PAIRS, type Pair } from './engine.ts'

/** Three calculators with their traces beside the same rules in publicodes: the warm rate, and the time to a first answer. */
export async function section(): Promise<Row[]> {
  PAIRS.forEach(mustAgree)
  const rows: Row[] = []
  for (const pair of PAIRS) rows.push(await warm(pair))
  return [...rows, start()]
}

async function warm(pair: Pair): Promise<Row> {
  const { formula } = pair
  const parsed = formula.examples.map(({ situation }) => formula.situation.parse(situation) as Situation)
  const literals = parsed.map((situation) => literalsOf(pair, situation))
  const perCall = await rates({
    ours: () => parsed.map((situation) => formula.evaluate(situation, CONTEXT)),
    publicodes: () => literals.map((situation) => evaluated(pair, situation)),
  })
  const rate = (name: keyof typeof perCall) => perCall[name] * parsed.length
  return {
    name: `${formula.id} with trace, warm`,
    measured: perSecond(rate('ours')),
    baseline: `publicodes ${perSecond(rate('publicodes'))}`,
    ratio: rate('ours') / rate('publicodes'),
    goal: { atLeast: 50 },
  }
}

/** A fresh process to the first answer of all three, bundled alike; the other engine's rules are parsed from YAML beforehand. */
function start(): Row {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-publicodes-'))
  try {
    const places = [bundleText(directory, 'ours', ourProgram()), bundleText(directory, 'publicodes', theirProgram())]
    const [ours, theirs] = [...importTimes(places).values()] as [number, number]
    return {
      name: 'these three, start to first answers',
      measured: milliseconds(ours),
      baseline: `publicodes ${milliseconds(theirs)}`,
      ratio: ours / theirs,
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function ourProgram(): string {
  return `
import { startupLoanEntry } from './domain/policies/flexible-employment/startup-loan-entry.ts'
import { trainingAllowance } from './domain/policies/flexible-employment/training-allowance.ts'
import { technologyContractSubsidy } from './domain/policies/innovation/technology-contract-subsidy.ts'
const context = ${JSON.stringify(CONTEXT)}
for (const { examples, situation, evaluate } of [startupLoanEntry, trainingAllowance, technologyContractSubsidy])
  evaluate(situation.parse(examples[0].situation), context)
`
}

function theirProgram(): string {
  const cases = PAIRS.map((pair) => ({
    rules: pair.rules,
    situation: literalsOf(pair, pair.formula.examples[0]!.situation as Situation),
    outputs: pair.outputs,
  }))
  return `
import Engine from 'publicodes'
for (const { rules, situation, outputs } of ${JSON.stringify(cases)}) {
  const engine = new Engine(rules, { strict: true }).setSituation(situation)
  for (const output of outputs) engine.evaluate(output)
}
`
}
