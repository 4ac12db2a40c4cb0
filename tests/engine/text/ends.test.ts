import { describe, expect, it } from 'vitest';
import { tailLength, withoutEnds, withoutTail } from '../../../lib/engine/text/ends.ts';

describe('the ends of a text', () => {
  it.each([
    ['1200', '0', '12', '12'],
    ['000', '0', '', ''],
    ['', '0', '', ''],
    ['0102', '0', '0102', '102'],
    ['12', '', '12', '12'],
    ['a/\\/', '/\\', 'a', 'a'],
    ['--a-b--', '-', '--a-b', 'a-b'],
  ])('%j without %j', (text, signs, tail, ends) => {
    expect(withoutTail(text, signs)).toBe(tail);
    expect(withoutEnds(text, signs)).toBe(ends);
  });

  it.each([
    ['tăng year-on-', 'year-on-'],
    ['năm', 'năm'],
    ['đạt 4th-', '4th-'],
    [' ', ''],
    ['', ''],
    ['(𝐀𝐁', '𝐀𝐁'],
    ['x\uDC00', ''],
  ])('the letters at the end of %j are %j', (text, tail) => {
    expect(tailLength(text, (character) => /^[\p{L}\p{M}\p{N}-]$/u.test(character))).toBe(tail.length);
  });
});
