import { writeFile } from 'node:fs/promises'
import { soundTable } from './sound-table.ts'

/** `npm run sounds`: writes functions/catalogue/sounds.gen.ts. A test holds the committed file against what would be written. */
const text = `/** Written by \`npm run sounds\`. Each sound of Mandarin without its tone, and the characters in common use that have it. */
export const SOUNDS =
  '${soundTable()}'
`
await writeFile(new URL('../functions/catalogue/sounds.gen.ts', import.meta.url), text)
console.log('wrote functions/catalogue/sounds.gen.ts')
