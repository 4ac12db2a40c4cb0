import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/find-browser.mjs', 'tests/e2e/build.ts'],
    // Each file starts a browser of its own; two at a time are as many as a small machine runs well.
    maxWorkers: 2,
    expect: { poll: { timeout: 30_000 } },
    // A machine may be busy: these limits only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
