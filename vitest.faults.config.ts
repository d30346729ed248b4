import { defineConfig } from 'vitest/config'

const SEVERAL_ENGINES = '{claim,journal,officers,round,stale-index}'

/** The faults over one engine: everything over the embedded one, the protocols over DynamoDB's protocol as well. */
const over = (engine: 'embedded' | 'wire', files: string) => ({
  extends: true as const,
  test: { name: engine, include: [`test/faults/${files}.faults.ts`], env: { RECORDS_ENGINE: engine } },
})

/** One file after the other in one process: the servers under test need the machine for themselves. */
export default defineConfig({
  test: {
    projects: [over('embedded', '*'), over('wire', SEVERAL_ENGINES)],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    pool: 'forks',
    disableConsoleIntercept: true,
  },
})
