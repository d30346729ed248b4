import { type Claim, decideByClaims, type IsLive } from '../../functions/records/claim.ts'
import { type Collection, collection } from '../../functions/records/collection.ts'
import type { Store } from '../../functions/records/store.ts'
import type { Key } from '../../functions/records/table.ts'
import { claimingType, requestBy, type Sample, type SampleRecord, type SampleState } from './sample.ts'

/** Records that each need claims, as seen through one store. */
export interface Claiming {
  readonly records: Collection<SampleState, Sample>
  readonly keyOf: (holder: string) => Key
  readonly isLive: IsLive
  /** Creates the record where it does not stand, and decides it where it is not decided: what callers and sweepers do. */
  readonly submit: (holder: string, claims: readonly string[]) => Promise<SampleState>
  /** A confirmed record gives up what it holds. */
  readonly withdraw: (holder: string) => Promise<void>
  /** A record that has yielded or was withdrawn is submitted again. */
  readonly revive: (holder: string) => Promise<void>
  readonly stateOf: (holder: string) => Promise<SampleState | undefined>
}

const LIVE: readonly SampleState[] = ['submitting', 'confirmed']

/** See {@link Claiming}. The holders of a group are named in its partition. */
export function claimingOver(store: Store, group: string): Claiming {
  const records = collection(store, claimingType)
  const keyOf = (holder: string): Key => ({ pk: `CLAIMING#${group}`, sk: holder })
  const stateOf = async (holder: string) => (await records.read(keyOf(holder)))?.state
  const isLive: IsLive = async (holder) => LIVE.includes((await stateOf(holder)) ?? 'yielded')

  const move = async (holder: string, state: SampleState): Promise<void> => {
    const record = (await records.read(keyOf(holder)))!
    const request = requestBy(`${state} ${holder} ${record.version}`)
    await records.change(record, state, { state, data: record.data }, request)
  }
  const decide = (record: SampleRecord, claims: readonly Claim[]) =>
    decideByClaims(
      records,
      record,
      claims,
      isLive,
      {
        confirm: ({ data }) => ({ state: 'confirmed', data }),
        yield: ({ data }) => ({ state: 'yielded', data }),
      },
      requestBy(`decide ${record.key.sk} ${record.version}`),
      store,
    )

  return {
    records,
    keyOf,
    isLive,
    stateOf,
    async submit(holder, names) {
      const created = await records.create(keyOf(holder), { name: holder }, requestBy(`create ${holder}`))
      if (created.kind === 'missing') throw new Error(`${holder} has gone`)
      const { record } = created
      if (record.state !== 'submitting') return record.state
      const outcome = await decide(
        record,
        names.map((name) => ({ name, holder })),
      )
      if (outcome.kind === 'missing') throw new Error(`${holder} has gone`)
      return outcome.record.state
    },
    withdraw: (holder) => move(holder, 'yielded'),
    revive: (holder) => move(holder, 'submitting'),
  }
}
