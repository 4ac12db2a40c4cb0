import { describe, expect, it } from 'vitest';
import { UNKNOWN, Vocabulary } from '../../../lib/engine/languages/vocabulary.ts';
import { hashed } from '../../../lib/engine/text/scan.ts';

const hashOf = (text: string): number =>
  text.split('').reduce((hash, unit) => hashed(hash, unit.charCodeAt(0)), 0);

describe('a vocabulary', () => {
  // More than fit into its first table.
  const words = Array.from({ length: 3000 }, (_, i) => `từ-${i}`);
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.learn(word);

  it('numbers each word once', () => {
    expect(words.map(vocabulary.learn)).toEqual(words.map((_, i) => i + 1));
    expect(words.map(vocabulary.wordOf)).toEqual(words.map((_, i) => i + 1));
    expect(vocabulary.textOf(17)).toBe('từ-16');
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['the beginning of one', 'từ-'],
    ['more than one', 'từ-30000'],
    ['another', 'tỷ'],
  ])('does not know what it has not learnt: %s', (_, word) => {
    expect(vocabulary.wordOf(word)).toBe(UNKNOWN);
  });

  it('finds a word where it stands in a text', () => {
    const text = 'a từ-2999 b';
    expect(vocabulary.wordAt(text, 2, 9, hashOf('từ-2999'))).toBe(3000);
    expect(vocabulary.wordAt(text, 2, 8, hashOf('từ-299'))).toBe(300);
    expect(vocabulary.wordAt(text, 0, 1, hashOf('a'))).toBe(UNKNOWN);
  });
});
