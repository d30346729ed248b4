import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'test/bench/**'],
    testTimeout: 20_000,
    // No test leaves anything behind in its process: what is imported once serves them all.
    isolate: false,
    // By default one core of two would be left idle.
    maxWorkers: '100%',
  },
})
