import { expect, test } from 'vitest'
import { policies } from '../../../domain/catalogue.ts'
import { addMonths, dayNumber, dayOf } from '../../../domain/kit/index.ts'
import { itemsOf, read } from './reading.ts'

interface Policy {
  readonly id: string
  readonly status?: string
  readonly inForce: { readonly from: string; readonly to?: string; readonly citation: { readonly article: string } }
}

const statusOf = async (id: string, asOf?: string) =>
  (await read<Policy>(`/v1/policies/${id}${asOf ? `?asOf=${asOf}` : ''}`)).status

const dayBefore = (day: string) => dayOf(dayNumber(day) - 1)
const dayAfter = (day: string) => dayOf(dayNumber(day) + 1)

const PRINTED = policies.filter(({ textMissing }) => !textMissing)

test.each(PRINTED.map(({ id, inForce }) => [id, inForce] as const))(
  '%s: its status follows the day asked for',
  async (id, { from, to }) => {
    expect(await statusOf(id)).toBeUndefined()
    expect(await statusOf(id, dayBefore(from))).toBe('notYetInForce')
    expect(await statusOf(id, from)).toBe('inForce')
    expect(await statusOf(id, to ?? addMonths(from, 1200))).toBe('inForce')
    if (to) expect(await statusOf(id, dayAfter(to))).toBe('expired')
  },
)

test('the list tells the status of each on the same day', async () => {
  const [first] = await itemsOf<Policy>('/v1/policies?asOf=2000-01-01')
  expect(first).toMatchObject({ id: 'star-enterprise', status: 'notYetInForce' })
  for (const { id, status } of await itemsOf<Policy>('/v1/policies?asOf=2021-06-30')) {
    expect([id, status]).toEqual([id, await statusOf(id, '2021-06-30')])
  }
})

test('the dates are cited', async () => {
  expect((await read<Policy>('/v1/policies/star-enterprise')).inForce.citation.article).toBe('印发日期')
})
