import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { vi } from '../../../lib/engine/languages/vi.ts';
import { withNumberWords } from '../../../lib/engine/quantity/number-words.ts';
import { intervalOfRange } from '../../../lib/engine/quantity/range.ts';
import { toFixed } from '../../../lib/engine/quantity/rational.ts';
import { readRanges } from '../../../lib/engine/quantity/read-quantities.ts';

const lexicon = lexiconOf(vi);
const intervals = (text: string): readonly string[] => {
  const tokens = withNumberWords(lexicon.tokensOf(text, { start: 0, end: text.length }), lexicon);
  return readRanges(text, tokens, lexicon).map((range) => {
    const { low, high } = intervalOfRange(range);
    return `${toFixed(low, 2)} to ${toFixed(high, 2)}`;
  });
};

describe('a range runs from the rounding of its one end to that of the other', () => {
  it.each<[string, string]>([
    ['từ 10 đến 39 người', '10.00 to 39.00'],
    ['10-20%', '9.50 to 20.50'],
    ['4,5 - 6%', '4.45 to 6.50'],
    ['1,8 - 2 triệu đồng', '1750000.00 to 2500000.00'],
  ])('%s: %s', (text, interval) => {
    expect(intervals(text)).toEqual([interval]);
  });

  it.each(['3-1', '2021-2025', '20 - 10%', '1-2-3 người', 'từ 5% đến 7 triệu đồng', '0225-384-2135'])(
    '%s is none',
    (text) => {
      expect(intervals(text)).toEqual([]);
    },
  );
});
