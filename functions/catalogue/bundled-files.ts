import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Contract } from '../platform/contract.ts'
import type { CatalogueFiles } from './deps.ts'
import { REFERENCE_FILES } from './reference-files.ts'

/** Where the build lays the catalogue's files, relative to its bundle. */
export const BUNDLED = { contract: 'openapi.json', reference: 'reference' } as const

/**
 * The contract and the API reference, read from files that lie beside the bundle. Whoever reads the contract from a
 * deployed API finds there, as its server, the address of that API.
 */
export function bundledFiles(bundle: string, publicUrl: string | undefined): CatalogueFiles {
  const written = JSON.parse(readFileSync(new URL(BUNDLED.contract, bundle), 'utf8')) as Contract
  const contract = publicUrl ? { ...written, servers: [{ url: publicUrl }] } : written
  const names: readonly string[] = [...REFERENCE_FILES.own, ...REFERENCE_FILES.swaggerUi]
  return {
    contract: async () => contract,
    asset: async (name) => {
      if (!names.includes(name)) return undefined
      return new Uint8Array(await readFile(new URL(`${BUNDLED.reference}/${name}`, bundle)))
    },
  }
}
