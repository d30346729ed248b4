import { SingleBar } from 'cli-progress'
import { fetchTransport } from '../src/fetch.ts'
import { type Client, createClient, type Schemas } from '../src/index.ts'
import { type Firm, readFirms } from './firms.ts'
import { startDemoServer } from './server.ts'

const AS_OF = '2021-06-30'
const YEAR = 2021
const AT_ONCE = 8

type Score = Schemas['StarEnterpriseScoreEvaluation']
type Ranking = Schemas['StarEnterpriseRankingEvaluation']
type Entry = Schemas['StarEnterpriseRankingSituation']['firms'][number]

/** `npm run demo`: scores the firms of firms.csv through the typed client, ranks them, and prints who holds which star. */
async function main(): Promise<void> {
  const firms = readFirms()
  const server = await startDemoServer()
  try {
    const client = createClient({ baseUrl: server.url, transport: fetchTransport, language: 'zh-CN' })
    const scores = await scoreAll(client, firms)
    const entries = firms.map((firm, i) => entryOf(firm, scores[i]!))
    const ranking = await client.post('/v1/calculators/star-enterprise-ranking', {
      body: { asOf: AS_OF, situation: { assessmentYear: YEAR, firms: entries, tieDecisions: [] } },
    })
    report(firms, scores, ranking)
  } finally {
    server.stop()
  }
}

/** Scores every firm, a few at once, in the order of the list. */
async function scoreAll(client: Client, firms: readonly Firm[]): Promise<Score[]> {
  const bar = new SingleBar({ format: '打分 scoring {bar} {value}/{total}' })
  const scores: Score[] = []
  bar.start(firms.length, 0)
  for (let start = 0; start < firms.length; start += AT_ONCE) {
    const batch = firms.slice(start, start + AT_ONCE).map(({ creditCode, situation }) =>
      client.post('/v1/calculators/star-enterprise-score', {
        body: { asOf: AS_OF, situation: { ...situation, creditCode } as Schemas['StarEnterpriseScoreSituation'] },
      }),
    )
    scores.push(...(await Promise.all(batch)))
    bar.update(scores.length)
  }
  bar.stop()
  return scores
}

/** A firm as the ranking takes it. Where a review is still due, its least total counts, and the report says so. */
function entryOf({ name, creditCode }: Firm, { result, reasons }: Score): Entry {
  if (result) return { creditCode, name, totalPoints: result.totalPoints.least, standing: 'eligible' }
  const rules = new Set(reasons.map(({ rule }) => rule))
  const standing = rules.has('A1.R03') ? 'disqualified' : rules.has('A1.R02') ? 'conditionsNotMet' : 'outOfScope'
  return { creditCode, name, standing }
}

const yuan = (fen: number): string => `${(fen / 1_000_000).toLocaleString('zh-CN')} 万元`
const STARS = { five: '★★★★★', four: '★★★★', three: '★★★', two: '★★', one: '★' } as const

function report(firms: readonly Firm[], scores: readonly Score[], { result }: Ranking): void {
  if (!result) throw new Error('the ranking gave no result')
  const underReview = new Set(
    firms.filter((_, i) => (scores[i]?.requiresReview.length ?? 0) > 0).map((f) => f.creditCode),
  )
  for (const { rank, name, creditCode, totalPoints, star, status, awardFen } of result.firms.slice(0, 65)) {
    const award = awardFen === null ? '' : yuan(awardFen)
    const note = [
      status === 'TIE_PENDING' ? '同分待定' : '',
      underReview.has(creditCode) ? '按最低分，待审' : '',
    ].filter(Boolean)
    console.log(
      [String(rank).padStart(4), totalPoints.padStart(6), star ? STARS[star] : '—', name, award, ...note].join('  '),
    )
  }
  console.log(`  …   ${result.firms.length - 65} more 其余`)
  for (const { star, places, filled, totalFen } of result.stars)
    console.log(`${STARS[star].padEnd(5, ' ')}  ${filled}/${places}  ${yuan(totalFen)}`)
  for (const { afterPlace, totalPoints, creditCodes } of result.ties)
    console.log(`TIE_PENDING  第 ${afterPlace} 名界线同分 ${totalPoints}：${creditCodes.join('、')}`)
  console.log(`不参评 not ranked: ${result.unranked.length}；待审 under review: ${underReview.size}`)
  console.log(
    `奖金合计 awards: ${yuan(result.budget.payableFen)}（满额 full list: ${yuan(result.budget.fullListFen)}）`,
  )
}

await main()
