import { expect } from 'vitest'
import { ranking } from '../../../domain/policies/star-enterprise/ranking.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import { digestOf } from '../../../functions/platform/digest.ts'
import { DISTRICT } from '../../http/callers.ts'
import type { PublicationView, QueueView, RankingResult, RoundView, SummariesView } from '../../http/shapes.ts'
import { eachAtOnce } from '../../records/sample.ts'
import { type Run, readEntry, type Told } from './round.ts'

type Place = PublicationView['items'][number]

/**
 * Holds what stands in the end against what callers were told: nothing acknowledged is missing, nothing stands there
 * twice or unasked, and the ranking is the one that follows from the totals that officers were shown.
 */
export async function auditRound(run: Run, published: RoundView): Promise<void> {
  const places = await everyPage<Place>(run, `${run.at}/publication?limit=100`)
  const listed = await everyPage<SummariesView['items'][number]>(run, `${run.at}/entries?limit=100`)
  const acknowledged = run.told.filter(({ answer }) => answer === 'acknowledged')
  expect(published.state).toBe('published')

  expectEachOnce(acknowledged, places, listed)
  await eachAtOnce(16, acknowledged, (told) => expectAsTold(run, told))
  expectRanking(run, acknowledged, places, listed, published)
  await expectEmptyQueue(run)
}

function expectEachOnce(
  acknowledged: readonly Told[],
  places: readonly Place[],
  listed: readonly SummariesView['items'][number][],
): void {
  const published = places.map(({ creditCode }) => creditCode)
  expect(new Set(published).size, 'published twice').toBe(published.length)
  expect(new Set(listed.map(({ creditCode }) => creditCode)).size, 'listed twice').toBe(listed.length)
  const codes = acknowledged.map(({ firm }) => firm.creditCode)
  const inState = (wanted: string) => listed.filter(({ state }) => state === wanted).map(({ creditCode }) => creditCode)
  const [ranked, unranked, late] = [inState('ranked'), inState('unranked'), inState('late')]
  expect(listed.length, 'entries that are neither ranked, nor unranked, nor late').toBe(
    ranked.length + unranked.length + late.length,
  )
  expect(published.toSorted(), 'what is published, beside the entries that say they are ranked').toEqual(
    ranked.toSorted(),
  )
  // What was acknowledged was in time, however often it was asked for: it is not even late.
  expect([...ranked, ...unranked].toSorted(), 'what counts, beside what was acknowledged').toEqual(codes.toSorted())
}

/** Every event that was acknowledged is in the history exactly once, and nothing that nobody asked for. */
async function expectAsTold(run: Run, { firm, events, latest }: Told): Promise<void> {
  const { entry } = await readEntry(run, firm)
  const at = firm.creditCode
  const people = entry.history.filter(({ role }) => role !== 'system').map(({ event }) => event)
  expect(people, `${at}: what people did, beside what was acknowledged`).toEqual(events)
  const system = entry.history.filter(({ role }) => role === 'system').map(({ event }) => event)
  expect(system, `${at}: what the engine did`).toEqual(['seal', 'settle'])
  expect(entry.history.map(({ version }) => version)).toEqual(entry.history.map((_, i) => i + 1))
  expect(entry.version).toBe(entry.history.length)
  expect(entry.sealed).toBe(true)
  const last = latest!
  expect(entry.version, `${at}: a version that was told is gone`).toBeGreaterThan(last.version)
  expect(entry.history.slice(0, last.history.length), `${at}: history that was told`).toEqual(last.history)
  for (const field of ['name', 'district', 'declared', 'departmentFigures', 'totalPoints', 'reasons'] as const)
    expect(entry[field], `${at}: ${field}`).toEqual(last[field])
  expect(entry.state).toBe(last.state === 'verified' ? 'ranked' : 'unranked')
}

/** The same ranking from the totals as they were told, by the calculator and by a plain count. */
function expectRanking(
  { year }: Run,
  acknowledged: readonly Told[],
  places: readonly Place[],
  listed: readonly SummariesView['items'][number][],
  { manifest, tieDecisions, asOf }: RoundView,
): void {
  const verified = acknowledged.filter(({ latest }) => latest?.state === 'verified')
  const firms = verified.map(({ firm, latest }) => ({
    creditCode: firm.creditCode,
    name: firm.submission.name,
    totalPoints: latest!.totalPoints!,
    standing: 'eligible',
  }))
  const decision = ranking.evaluate({ assessmentYear: year, firms, tieDecisions }, { asOf, book: EMPTY_BOOK })
  const expected = decision.result as RankingResult
  expect(places).toEqual(expected.firms)

  const better = (points: string) => firms.filter((firm) => Number(firm.totalPoints) > Number(points)).length
  for (const { rank, totalPoints, creditCode } of places) expect(rank, creditCode).toBe(better(totalPoints) + 1)
  const starOf = manifest!.stars.flatMap(({ star, filled }) => Array.from({ length: filled }, () => star))
  expect(places.map(({ star }) => star)).toEqual(places.map((_, i) => starOf[i] ?? null))

  const unranked = listed.filter(({ state }) => state === 'unranked').map(({ creditCode }) => creditCode)
  const { stars, ties, budget } = expected
  expect(tieDecisions!.length, 'ties that were decided').toBeGreaterThan(0)
  expect(manifest).toEqual({
    hash: digestOf({ year, places, stars, ties, unranked: unranked.toSorted() }),
    ranked: verified.length,
    unranked: acknowledged.length - verified.length,
    stars,
    payableFen: budget.payableFen,
    ties: [],
  })
}

/** Nothing waits for an officer any more, once the workers have caught up. */
async function expectEmptyQueue(run: Run): Promise<void> {
  await expect
    .poll(() => everyPage<QueueView['items'][number]>(run, `${run.at}/queue?district=${DISTRICT}&limit=100`), {
      timeout: 60_000,
      interval: 500,
    })
    .toEqual([])
}

/** Everything of a list. */
async function everyPage<T>({ line, tokens }: Run, address: string): Promise<T[]> {
  const items: T[] = []
  for (let next: string | undefined = ''; next !== undefined; ) {
    const cursor: string = next && `&cursor=${next}`
    const { status, body, text } = await line.ask<{ items: T[]; next?: string }>(tokens.office, 'GET', address + cursor)
    if (status !== 200) throw new Error(`${address} was answered ${status}: ${text}`)
    items.push(...body.items)
    next = body.next
  }
  return items
}
