import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { BUNDLED } from '../../functions/catalogue/bundled-files.ts'
import { REFERENCE_FILES } from '../../functions/catalogue/reference-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Lays beside the catalogue's bundle what it reads: the contract as JSON, and the files of the API reference. */
export function copyCatalogueFiles(outdir: string): void {
  const contract: unknown = parse(readFileSync(join(root, 'openapi.yaml'), 'utf8'))
  writeFileSync(join(outdir, BUNDLED.contract), JSON.stringify(contract))
  const reference = join(outdir, BUNDLED.reference)
  mkdirSync(reference, { recursive: true })
  const places = { own: 'functions/catalogue/reference', swaggerUi: 'node_modules/swagger-ui-dist' }
  for (const source of ['own', 'swaggerUi'] as const) {
    for (const name of REFERENCE_FILES[source]) {
      copyFileSync(join(root, places[source], name), join(reference, name))
    }
  }
}
