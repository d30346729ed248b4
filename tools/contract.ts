import { readFile, writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { openApiDocument } from './openapi.ts'

/**
 * Writes openapi.yaml from the code. With --check, writes nothing and fails if the committed one differs.
 */
const file = new URL('../openapi.yaml', import.meta.url)
const generated = stringify(openApiDocument(), { aliasDuplicateObjects: false, lineWidth: 120 })

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== generated) {
    console.error('openapi.yaml is not what the code generates: run `npm run contract`')
    process.exit(1)
  }
  console.log('openapi.yaml is what the code generates')
} else {
  await writeFile(file, generated)
  console.log('wrote openapi.yaml')
}
