import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  // Commands are really started in tests, and a machine may be busy: the limit only ends what hangs.
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/firefox/**'],
    globals: false,
    // What fails is tried once more; `npm test` names what only passed then.
    retry: 1,
  },
});
