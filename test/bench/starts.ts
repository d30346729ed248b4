import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { BUNDLE_FILE, BUNDLE_OPTIONS } from '../../cdk/bundling/bundle.ts'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Fresh processes per bundle. */
const STARTS = 15

/** Bundles a program that is given as text, as the functions are bundled; tells where. */
export function bundleText(directory: string, name: string, contents: string): string {
  const place = join(directory, name)
  const stdin = { contents, resolveDir: root, loader: 'ts' as const }
  buildSync({ ...BUNDLE_OPTIONS, stdin, outfile: join(place, BUNDLE_FILE) })
  return place
}

/** The median time of importing each bundle in a fresh process; they take turns, so that a busy moment hits all alike. */
export function importTimes(places: readonly string[]): Map<string, number> {
  const times = new Map<string, number[]>(places.map((place) => [place, []]))
  for (let start = 0; start < STARTS; start++) {
    for (const place of places) times.get(place)!.push(importTime(place))
  }
  return new Map([...times].map(([place, all]) => [place, all.toSorted((a, b) => a - b)[STARTS >> 1]!]))
}

function importTime(place: string): number {
  const file = pathToFileURL(join(place, BUNDLE_FILE)).href
  const program = `const from = performance.now(); await import('${file}'); console.log(performance.now() - from)`
  const env = {
    ...process.env,
    NODE_DISABLE_COMPILE_CACHE: '1',
    DYNAMODB_TABLE: 'records',
    AWS_REGION: 'cn-north-1',
    CURSOR_KEY: 'a key that every instance is given alike',
  }
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env })
  return Number(printed)
}
