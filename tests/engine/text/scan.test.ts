import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/engine/text/scan.ts';
import type { Span } from '../../../lib/engine/text/span.ts';
import { TEXTS } from '../claim/texts.ts';
import { mutated, random } from '../fuzz/texts.ts';

type Seen = readonly [type: string, written: string, at: number];

function seenIn(text: string, sentence: Span): readonly Seen[] {
  const seen: Seen[] = [];
  scan(text, sentence, {
    number: (start, end) => seen.push(['number', text.slice(start, end), start]),
    word: (start, end) => seen.push(['word', text.slice(start, end), start]),
    mark: (start, end) => seen.push(['mark', text.slice(start, end), start]),
  });
  return seen;
}

/** What a sentence is made of, as one regular expression; slower, and plain to see. */
const TOKEN =
  /(?<number>(?:(?<![\p{L}\p{N}.…)\]"']|\p{N} )\.(?=\p{Nd}))?\p{Nd}+(?:[.,'\u00A0 ]\p{Nd}+)*[½¼¾]?)|(?<word>\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*)|(?<mark>[^\s])/gu;

const matchedIn = (text: string, { start, end }: Span): readonly Seen[] =>
  [...text.slice(start, end).matchAll(TOKEN)].map((match) => {
    const type = Object.entries(match.groups ?? {}).find(([, written]) => written !== undefined)?.[0] ?? '';
    return [type, match[0], start + match.index];
  });

const whole = (text: string): Span => ({ start: 0, end: text.length });

describe('scan sees numbers, words and signs', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' \n ', []],
    ['đạt 1.234,5 tỷ', ['đạt', '1.234,5', 'tỷ']],
    ['12 500', ['12 500']],
    ['.5%', ['.5', '%']],
    ['x.5', ['x', '.', '5']],
    ['7 .5', ['7', '.', '5']],
    ['𝐀.5', ['𝐀', '.', '5']],
    ['𝟏.5', ['𝟏.5']],
    ['😀.5', ['😀', '.5']],
    ['𐀀.5', ['𐀀', '.', '5']],
    ['𝐀 .5', ['𝐀', '.5']],
    ['𝟏 .5', ['𝟏', '.', '5']],
    ['\uDC00.5', ['\uDC00', '.5']],
    [' .5', ['.5']],
    ['2½', ['2½']],
    ['5, 6', ['5', ',', '6']],
    ["l'an d' or", ["l'an", 'd', "'", 'or']],
    ['5h30', ['5', 'h', '30']],
    ['ty\u0309 lệ', ['ty\u0309', 'lệ']],
    ['𝐀𝟏𝟐😀', ['𝐀', '𝟏𝟐', '😀']],
    ['\uD800a\uDC00', ['\uD800', 'a', '\uDC00']],
  ])('%j: %j', (text, expected) => {
    expect(seenIn(text, whole(text)).map(([, written]) => written)).toEqual(expected);
    expect(seenIn(text, whole(text))).toEqual(matchedIn(text, whole(text)));
  });

  it('as the regular expression does, in any text and any stretch of it', () => {
    const texts = fc.oneof(random, mutated(TEXTS.flatMap(({ texts }) => texts)));
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, before, behind) => {
        const sentence = {
          start: Math.min(before, text.length),
          end: Math.max(Math.min(before, text.length), text.length - behind),
        };
        expect(seenIn(text, sentence)).toEqual(matchedIn(text, sentence));
      }),
      { numRuns: 300 },
    );
  });

  it('tells which words are written as they are looked up', () => {
    const plain: boolean[] = [];
    const pass = (): void => undefined;
    const text = "Tăng ẤY ở mức l'an i\u0307";
    scan(text, whole(text), { number: pass, mark: pass, word: (_, __, { isPlain }) => plain.push(isPlain) });
    expect(plain).toEqual([false, false, true, true, false, true]);
  });
});
