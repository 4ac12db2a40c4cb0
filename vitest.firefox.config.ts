import { defineConfig } from 'vitest/config';

/** The surfaces, one file each; what is asked of a browser as such, or of Chromium's protocol, is tested there only. */
const SURFACES = [
  'card',
  'history',
  'marks',
  'options',
  'pages',
  'pages-alive',
  'panel',
  'popup',
  'report',
  'sites',
  'viewer',
  'welcome',
  'workbench',
];

export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts', ...SURFACES.map((name) => `tests/e2e/${name}.test.ts`)],
    // What axe objects to is the same in any browser; in Firefox each surface is held against it once, in the view of a phone.
    testNamePattern: /^(?!.*\baxe\b)/u,
    globalSetup: ['tests/firefox/find-firefox.mjs', 'tests/firefox/build.ts'],
    // As in vitest.e2e.config.ts, and for the same reasons.
    maxWorkers: 2,
    expect: { poll: { timeout: 120_000 } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    retry: 1,
  },
});
