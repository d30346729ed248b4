import { join } from 'node:path'
import { type BuildOptions, buildSync, type Metafile } from 'esbuild'

/** How every function is bundled: for Node 24, with a source map beside it that no function has to load. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'external',
  metafile: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions

/** The file that a function is loaded from, inside its bundle. */
export const BUNDLE_FILE = 'index.mjs'

/** Bundles an entry into a directory, in this process: no shell, no container. Tells what went into it. */
export function bundle(entry: string, outdir: string): Metafile {
  return buildSync({ ...BUNDLE_OPTIONS, entryPoints: [entry], outfile: join(outdir, BUNDLE_FILE) }).metafile
}
