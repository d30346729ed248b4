import { defineConfig } from 'vitest/config'

/** One file after the other in one process: the servers under test need the machine for themselves. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.faults.ts'],
    testTimeout: 420_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    pool: 'forks',
    disableConsoleIntercept: true,
  },
})
