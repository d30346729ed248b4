import { expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { isChinese, itemsOf } from './reading.ts'

interface Change {
  readonly on: string
  readonly calculators: readonly string[]
  readonly edition: string
  readonly revision: number
  readonly kind: string
  readonly what: string
  readonly why: string
}

const changes = await itemsOf<Change>('/v1/changes')

test.each(calculators)('$id: how it came to its edition and revision is told', ({ id, edition, revision }) => {
  const told = changes.find(({ calculators }) => calculators.includes(id))
  expect(told).toMatchObject({ edition, revision })
})

test.each(calculators)('$id: each of its revisions is told once, the newest first', ({ id, revision }) => {
  const told = changes.filter(({ calculators }) => calculators.includes(id))
  expect(told.map(({ revision }) => revision)).toEqual(Array.from({ length: revision }, (_, i) => revision - i))
  expect(told.map(({ kind }) => kind === 'published').indexOf(true)).toBe(revision - 1)
})

test('changes name only calculators that there are', () => {
  const ids = calculators.map(({ id }) => id)
  expect(changes.flatMap((change) => change.calculators).filter((id) => !ids.includes(id))).toEqual([])
})

test('the newest stands first; of one day the highest revision, then what the gazette has first', () => {
  const place = ({ calculators: [first] }: Change) => calculators.findIndex(({ id }) => id === first)
  const sorted = changes.toSorted((a, b) => b.on.localeCompare(a.on) || b.revision - a.revision || place(a) - place(b))
  expect(changes).toEqual(sorted)
})

test.each(['zh', 'en'])('what changed and why is told in %s', async (language) => {
  const words = (await itemsOf<Change>('/v1/changes', language)).flatMap(({ what, why }) => [what, why])
  expect(words.filter((word) => isChinese(word) !== (language === 'zh'))).toEqual([])
})
