// The tests of one folder as one file, so that its modules are loaded once for each mutant, not once for each test file.
// vitest.mutation.config.ts writes here which tests these are.
export {}
