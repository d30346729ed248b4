import type { Meter, Store } from '../records/store.ts'

/** Where records are kept, until it is closed. */
export interface Engine {
  readonly store: (meter?: Meter) => Store
  readonly close: () => Promise<void>
}
