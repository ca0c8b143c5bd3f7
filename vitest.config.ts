import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/src/**/*.test.ts'],
    // Stops the database that tests of the server have started; starts nothing itself.
    globalSetup: ['packages/server/src/testing/global-setup.ts'],
    testTimeout: 60_000,
  },
});
