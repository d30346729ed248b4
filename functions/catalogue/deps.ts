import type { Contract } from '../platform/contract.ts'

/** What the catalogue reads besides the domain. */
export interface CatalogueDeps {
  /** The contract that the API was generated with. */
  readonly contract: () => Promise<Contract>
  /** A file of the API reference, by name; undefined where there is none. */
  readonly asset: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
}
