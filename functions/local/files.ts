import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { CatalogueFiles } from '../catalogue/deps.ts'
import { REFERENCE_FILES } from '../catalogue/reference-files.ts'
import type { Contract } from '../platform/contract.ts'

const root = new URL('../../', import.meta.url)

/** The contract and the API reference, read from the checkout. */
export function filesOfCheckout(): CatalogueFiles {
  const contract = readFile(new URL('openapi.yaml', root), 'utf8').then((text) => parse(text) as Contract)
  const own = new URL('functions/catalogue/reference/', root)
  const swaggerUi = new URL('node_modules/swagger-ui-dist/', root)
  const places = new Map<string, URL>([
    ...REFERENCE_FILES.own.map((name) => [name, new URL(name, own)] as const),
    ...REFERENCE_FILES.swaggerUi.map((name) => [name, new URL(name, swaggerUi)] as const),
  ])
  const read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return {
    contract: () => contract,
    asset: (name) => {
      const place = places.get(name)
      const file = read.get(name) ?? (place ? readFile(place).then((bytes) => new Uint8Array(bytes)) : undefined)
      if (file) read.set(name, file)
      return file ?? Promise.resolve(undefined)
    },
  }
}
