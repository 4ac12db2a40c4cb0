import { describe, expect, it } from 'vitest';
import { caseOf, grown } from '../../bench/fuzz/cases.ts';
import { TARGETS } from '../../bench/fuzz/targets.ts';

/** Few of each: `npm run fuzz` reads as many as there is time for. */
const CASES = 25;

Object.assign(globalThis, { chrome: { runtime: { id: 'fuzz' } } });

describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (_, { seeds, read }) => {
  it('reads what is as it should be', async () => {
    for (const seed of await seeds()) await read(seed);
  });

  it('reads what was spoiled', async () => {
    const all = await seeds();
    for (let number = 0; number < CASES; number++) await read(caseOf(all, number));
  });
});

describe('a case', () => {
  const seeds = [Buffer.from('Of 48 members, 44 (96.7%) voted.'), Buffer.from('{"a":1}')];

  it('is the same whenever its number is asked for, and another for another number', () => {
    expect(caseOf(seeds, 7)).toEqual(caseOf(seeds, 7));
    expect(
      new Set(Array.from({ length: 50 }, (_, number) => caseOf(seeds, number).toString())).size,
    ).toBeGreaterThan(40);
  });

  it('grows to a length', () => {
    expect(grown(seeds[0] ?? Buffer.alloc(0), 5, 1000).length).toBeGreaterThanOrEqual(1000);
  });
});
