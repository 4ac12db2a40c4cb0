import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/find-browser.mjs', 'tests/e2e/build.ts'],
    // Each file starts a browser of its own; two at a time are as many as a small machine runs well.
    maxWorkers: 2,
    // A machine may be busy: these limits only end what hangs, and are ten times and more what an idle one needs.
    expect: { poll: { timeout: 120_000 } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What fails is tried once more; `npm test` names what only passed then.
    retry: 1,
  },
});
