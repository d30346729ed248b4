import type { Contract } from '../platform/contract.ts'

/** The files that the catalogue serves. */
export interface CatalogueFiles {
  /** The contract that the API was generated with. */
  readonly contract: () => Promise<Contract>
  /** A file of the API reference, by name; undefined where there is none. */
  readonly asset: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** What the catalogue reads besides the domain. */
export interface CatalogueDeps extends CatalogueFiles {
  readonly now: () => Date
}
