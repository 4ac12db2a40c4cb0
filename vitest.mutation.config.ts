import { defineConfig } from 'vitest/config';

/**
 * The unit tests that mutants are held against: those whose verdict is the same every time and comes in seconds. Left out are texts
 * made at random, and trying every figure, which alone takes longer than all the others.
 */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/*.fuzz.test.ts', '**/engine/auditor.test.ts', '**/check/power.test.ts'],
    testTimeout: 60_000,
    // The code keeps nothing from one test to the next, and is loaded once for all of them.
    isolate: false,
  },
});
