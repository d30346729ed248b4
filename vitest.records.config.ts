import { defineConfig } from 'vitest/config'

/** The tests of the record engine over DynamoDB's protocol: by default, and with all others, they run over the embedded one. */
export default defineConfig({
  test: {
    include: ['test/records/**/*.test.ts'],
    env: { RECORDS_ENGINE: 'wire' },
    testTimeout: 20_000,
    isolate: false,
  },
})
