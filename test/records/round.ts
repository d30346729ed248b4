import type { Standing } from '../../domain/kit/index.ts'
import type { Collection, Outcome, Request } from '../../functions/records/collection.ts'
import { collection } from '../../functions/records/collection.ts'
import { absent, atVersion } from '../../functions/records/conditions.ts'
import { type Entered, enter, type Gate, type Phase, settleEach } from '../../functions/records/fence.ts'
import type { Store } from '../../functions/records/store.ts'
import { requestBy, type Sample, type SampleRecord, type SampleState, sampleType } from './sample.ts'

/** A little round: a gate that opens and closes, entries that come in, and the passes that count them in and settle them. */
export interface Round {
  readonly entries: Collection<SampleState, Sample>
  readonly open: () => Promise<void>
  /** Begins to count in. */
  readonly close: () => Promise<void>
  /** Writes an entry, not yet acknowledged. */
  readonly write: (name: string, mark?: string) => Promise<Outcome<SampleState, Sample>>
  /** Writes an entry and looks at the gate. */
  readonly submit: (name: string, mark?: string) => Promise<Entered<SampleState, Sample>>
  /** Counts in what stands now; for a closing round. */
  readonly countIn: () => Promise<readonly SampleRecord[]>
  /** All that was acknowledged is counted in. */
  readonly seal: () => Promise<void>
  /** Settles what is counted in and marks late what is not. */
  readonly settle: () => Promise<void>
  readonly all: () => Promise<readonly SampleRecord[]>
}

/** A round of this name, as seen through one store. */
export function roundOver(store: Store, name: string): Round {
  const entries = collection(store, sampleType)
  const pk = `ENTRIES#${name}`
  const gateKey = { pk: `GATE#${name}`, sk: 'GATE' }
  const gate: Gate<SampleState, Sample> = {
    phase: async () => (await store.get(gateKey))?.phase as Phase,
    isCountedIn: ({ data }) => data.sealed === true,
    isSettled: ({ state }) => state === 'settled',
    isLate: ({ state }) => state === 'late',
    expire: (entry) => entries.change(entry, 'expire', { ...entry, state: 'late' }, passing('expire', entry)),
  }
  const write: Round['write'] = (entry, mark = entry) =>
    entries.create({ pk, sk: entry }, { name: entry }, requestBy(mark))
  const move = async (phase: Phase): Promise<void> => {
    const version = PHASES.indexOf(phase) + 1
    await store.put({ ...gateKey, phase, version }, version === 1 ? absent : atVersion(version - 1))
  }
  const pass = (event: string, next: (entry: SampleRecord) => Standing<SampleState, Sample> | undefined) =>
    settleEach(store, entries, { pk, limit: 25 }, event, next, (entry) => passing(event, entry))
  const isOutside = ({ state, data }: SampleRecord) => state !== 'late' && !data.sealed

  return {
    entries,
    write,
    open: () => move('open'),
    close: () => move('sealing'),
    submit: async (entry, mark = entry) => enter(entries, await write(entry, mark), gate),
    countIn: () =>
      pass('seal', (entry) =>
        isOutside(entry) ? { state: entry.state, data: { ...entry.data, sealed: true } } : undefined,
      ),
    seal: () => move('sealed'),
    async settle() {
      await move('settling')
      await pass('expire', (entry) => (isOutside(entry) ? { ...entry, state: 'late' } : undefined))
      await pass('settle', ({ state, data }) =>
        state !== 'late' && state !== 'settled' && data.sealed ? { state: 'settled', data } : undefined,
      )
      await move('settled')
    },
    async all() {
      const { records } = await entries.list({ pk })
      return records
    },
  }
}

const PHASES: readonly Phase[] = ['open', 'sealing', 'sealed', 'settling', 'settled']

const passing = (event: string, { key, version }: SampleRecord): Request => requestBy(`${event} ${key.sk} ${version}`)
