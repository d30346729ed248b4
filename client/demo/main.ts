import { fetchTransport } from '../src/fetch.ts'
import { createClient, type Schemas } from '../src/index.ts'
import { readFirms } from './firms.ts'
import { withProgress } from './progress.ts'
import { reportRanking, reportScores } from './report.ts'
import { yearlyRound } from './round.ts'
import { startDemoServer } from './server.ts'

const AS_OF = '2021-06-30'

/** A round is of a year that has begun in Shanghai. */
const YEAR = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear()

/**
 * `npm run demo`: scores the firms of firms.csv through the typed client, then takes them through a whole yearly round:
 * open, submit, verify, close, decide ties, report, approve, publish, and read back who holds which star.
 */
async function main(): Promise<void> {
  const firms = readFirms()
  const server = await startDemoServer()
  try {
    const client = createClient({ baseUrl: server.url, transport: fetchTransport, language: 'zh-CN' })
    const scores = await withProgress('打分 scoring  ', firms, ({ situation, creditCode }) =>
      client.post('/v1/calculators/star-enterprise-score', {
        body: { asOf: AS_OF, situation: { ...situation, creditCode } as Schemas['StarEnterpriseScoreSituation'] },
      }),
    )
    reportScores(scores)
    reportRanking(await yearlyRound(server, YEAR, firms))
  } finally {
    await server.stop()
  }
}

await main()
