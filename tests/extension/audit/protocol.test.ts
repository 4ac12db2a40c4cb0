import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf, withDelta } from '../../../lib/extension/audit/protocol.ts';
import type { TextDelta } from '../../../lib/extension/audit/request-schema.ts';

describe('what of a text is new', () => {
  it.each<[before: string, after: string, delta: TextDelta]>([
    ['', 'abc', { head: 0, middle: 'abc', tail: 0 }],
    ['abc', 'abc', { head: 3, middle: '', tail: 0 }],
    ['abc', '', { head: 0, middle: '', tail: 0 }],
    ['một hai ba', 'một bốn ba', { head: 4, middle: 'bốn', tail: 3 }],
    ['aaa', 'aa', { head: 2, middle: '', tail: 0 }],
    ['aa', 'aaa', { head: 2, middle: 'a', tail: 0 }],
    ['aba', 'a', { head: 1, middle: '', tail: 0 }],
  ])('from %j to %j', (before, after, delta) => {
    expect(deltaOf(before, after)).toEqual(delta);
    expect(withDelta(before, delta)).toBe(after);
  });

  it('makes the one of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u{1F600}', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const delta = deltaOf(before, after);
        expect(withDelta(before, delta)).toBe(after);
        expect(delta.head + delta.tail).toBeLessThanOrEqual(Math.min(before.length, after.length));
      }),
    );
  });
});
