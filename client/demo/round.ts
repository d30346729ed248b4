import { setTimeout as wait } from 'node:timers/promises'
import { fetchTransport } from '../src/fetch.ts'
import { type Client, createClient, type Schemas } from '../src/index.ts'
import type { Firm } from './firms.ts'
import { withProgress } from './progress.ts'
import type { DemoServer } from './server.ts'

const ROUND = '/v1/star-rating-rounds/{year}'
const ENTRY = '/v1/star-rating-rounds/{year}/entries/{creditCode}'

type District = Schemas['District']

/** Where a firm is registered, by its code; one from elsewhere submits in the city's first district. */
const districtOf = (creditCode: string): District =>
  (/^..(4117(?:02|2[1-9]))/.exec(creditCode)?.[1] ?? '411702') as District

type Round = Schemas['StarRatingRound']
type Entry = Schemas['StarRatingEntry']
type Facts = Readonly<Record<string, unknown>>

/** The facts that only a reviewer enters, and what the demo's reviewer says where the list is silent. */
const REVIEWER = {
  followsIndustrialPolicy: true,
  isAdvancedIndustry: true,
  leadsItsTrade: true,
  isLawfulAndHonest: true,
  hasOtherDisqualification: false,
  reviewerGrowthPoints: '0',
  reviewerQualityPoints: '0',
  reviewerStandardPoints: '0',
  reviewerFindsSecondTier: false,
} satisfies Partial<Schemas['StarEnterpriseScoreSituation']>

const isReviewers = (name: string): boolean => name in REVIEWER
const only = (facts: Facts, keep: (name: string) => boolean): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => keep(name)))

/** What the round came to: the round itself, and every place of the publication. */
export interface Published {
  readonly round: Round
  readonly places: readonly Schemas['StarRatingPlace'][]
  readonly states: Readonly<Record<string, number>>
}

/** Takes the firms through the round of a year. */
export async function yearlyRound(server: DemoServer, year: number, firms: readonly Firm[]): Promise<Published> {
  const as = (token: string): Client =>
    createClient({
      baseUrl: server.url,
      transport: fetchTransport,
      language: 'zh-CN',
      headers: { authorization: `Bearer ${token}` },
    })
  const [office] = server.tokens('officer', '--department', 'industrial-development-office').map(as) as [Client]
  const [leadership] = server.tokens('officer', '--department', 'city-leadership').map(as) as [Client]
  const firmClients = server
    .tokens('enterprise', '--credit-code', firms.map(({ creditCode }) => creditCode).join(','))
    .map(as)

  await office.put(ROUND, {
    path: { year },
    headers: { 'idempotency-key': `demo-open-${year}`, 'if-none-match': '*' },
    body: {},
  })
  const entries = await withProgress('申报 submitting', firms, (firm, i) => submit(firmClients[i]!, year, firm))
  const verified = await withProgress('核实 verifying ', entries, (entry, i) => verify(office, entry, firms[i]!))

  await change(office, year, { event: 'close' })
  let round = await settled(office, year)
  for (const { creditCodes } of round.manifest?.ties ?? []) {
    console.log(`同分待定 a tie is decided: ${creditCodes.join('、')}`)
    await change(office, year, { event: 'decideTie', creditCodes, reason: '按纳税额先后' })
    round = await settled(office, year)
  }
  await change(office, year, { event: 'report' })
  await change(leadership, year, { event: 'approve' })
  round = await change(office, year, { event: 'publish' })
  return { round, places: await publication(office, year), states: tally(verified.map(({ state }) => state)) }
}

async function submit(client: Client, year: number, { name, creditCode, situation }: Firm): Promise<Entry> {
  return client.put(ENTRY, {
    path: { year, creditCode },
    headers: { 'idempotency-key': `demo-submit-${creditCode}`, 'if-none-match': '*' },
    body: {
      name,
      district: districtOf(creditCode),
      situation: only(situation, (fact) => !isReviewers(fact)) as Schemas['StarEnterpriseScoreDeclaration'],
    },
  })
}

async function verify(office: Client, { year, creditCode }: Entry, { situation }: Firm): Promise<Entry> {
  const path = { year, creditCode }
  const { headers } = await office.full.get(ENTRY, { path })
  return office.post(`${ENTRY}/transitions`, {
    path,
    headers: { 'idempotency-key': `demo-verify-${creditCode}`, 'if-match': headers.etag! },
    body: {
      event: 'verify',
      figures: { ...REVIEWER, ...only(situation, isReviewers) },
      reason: '按部门数据和所附证书核定',
    },
  })
}

async function change(client: Client, year: number, body: Schemas['StarRatingRoundTransition']): Promise<Round> {
  const path = { year }
  const { headers } = await client.full.get(ROUND, { path })
  return client.post(`${ROUND}/transitions`, {
    path,
    headers: { 'idempotency-key': `demo-${body.event}-${headers.etag}`, 'if-match': headers.etag! },
    body,
  })
}

/** The round, once the workers have sealed and ranked it. */
async function settled(client: Client, year: number): Promise<Round> {
  for (;;) {
    const round = await client.get(ROUND, { path: { year } })
    if (round.state !== 'closing' && round.state !== 'ranking') return round
    await wait(100)
  }
}

async function publication(client: Client, year: number): Promise<Schemas['StarRatingPlace'][]> {
  const places: Schemas['StarRatingPlace'][] = []
  let cursor: string | undefined
  do {
    const page = await client.get(`${ROUND}/publication`, {
      path: { year },
      query: cursor === undefined ? {} : { cursor },
    })
    places.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return places
}

function tally(states: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
