import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { openApiDocument } from './openapi.ts'

/**
 * `npm run contract`: writes openapi.yaml from the code, and the client's types from openapi.yaml. With --check it writes
 * nothing, and fails where a committed file is not what would be written.
 */
const root = new URL('../', import.meta.url)

/** Node takes 1 MB of a command's output, which the types have outgrown. */
const MOST_OUTPUT = 64 * 1024 * 1024

const contract = stringify(openApiDocument(), { aliasDuplicateObjects: false, lineWidth: 120 })
const generated = { 'openapi.yaml': contract, 'client/src/schema.gen.ts': await typesOf(contract) }

for (const [name, text] of Object.entries(generated)) {
  const file = new URL(name, root)
  if (!process.argv.includes('--check')) {
    await writeFile(file, text)
    console.log(`wrote ${name}`)
  } else if ((await readFile(file, 'utf8').catch(() => '')) === text) {
    console.log(`${name} is what the code generates`)
  } else {
    console.error(`${name} is not what the code generates: run \`npm run contract\``)
    process.exitCode = 1
  }
}

/** The types of a contract. Request fields with a default stay optional for the caller. */
async function typesOf(yaml: string): Promise<string> {
  const cli = fileURLToPath(new URL('tools/codegen/node_modules/openapi-typescript/bin/cli.js', root))
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  try {
    const file = join(folder, 'openapi.yaml')
    await writeFile(file, yaml)
    const output = { encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const
    return execFileSync(process.execPath, [cli, file, '--default-non-nullable=false'], output)
  } finally {
    await rm(folder, { recursive: true })
  }
}
