import { parseArgs } from 'node:util'
import { type Row, type Section, table } from './table.ts'

/** The sections in the order of the table. Each is loaded only when it runs. */
const SECTIONS: Readonly<Record<string, () => Promise<{ section: Section }>>> = {
  score: () => import('./score/section.ts'),
  ranking: () => import('./ranking.ts'),
  http: () => import('./http.ts'),
  records: () => import('./records.ts'),
  calculators: () => import('./calculators.ts'),
  screening: () => import('./screening/section.ts'),
  batch: () => import('./batch.ts'),
  ndjson: () => import('./ndjson.ts'),
  publicodes: () => import('./publicodes/section.ts'),
  bundles: () => import('./bundles.ts'),
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const chosen = Object.entries(SECTIONS).filter(([name]) => only === undefined || name === only)

if (chosen.length === 0) {
  console.error(`no section "${only}": there are ${Object.keys(SECTIONS).join(', ')}`)
  process.exitCode = 1
} else {
  const rows: Row[] = []
  for (const [name, load] of chosen) {
    console.error(`measuring ${name} …`)
    const { section } = await load()
    rows.push(...(await section({ alone: chosen.length === 1 })))
  }
  console.log(table(rows))
}
