import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/find-browser.mjs', 'tests/e2e/build.ts'],
    // Each file starts a browser of its own; two at a time are as many as a small machine runs well.
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
    // A machine may be busy: these limits only end what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What fails is tried once more; `npm test` names what only passed then.
    retry: 1,
  },
});
