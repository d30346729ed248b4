import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'test/bench/**'],
    testTimeout: 20_000,
    // By default one core of two would be left idle.
    maxWorkers: '100%',
  },
})
