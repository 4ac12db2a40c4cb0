import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../lib/engine/text/normalize.ts';
import { TEXTS } from '../claim/texts.ts';
import { mutated, random } from '../fuzz/texts.ts';

describe('normalize gives one spelling of each character', () => {
  it.each<[string, string, string]>([
    ['plain text stays', '233/230 đảng viên', '233/230 đảng viên'],
    ['no-break and thin spaces', '7\u00A0tỷ\u202Fđồng', '7 tỷ đồng'],
    ['those between groups of digits stay', '36\u202F694,6\u2009tỷ', '36\u00A0694,6 tỷ'],
    ['but not those between two figures', '2023\u00A0500 12\u00A01234', '2023 500 12 1234'],
    ['decomposed Vietnamese', 'ty\u0309 đo\u0302\u0300ng', 'tỷ đồng'],
    ['full-width digits and signs', '４４／４８（９１.７％）', '44/48(91.7%)'],
    ['true minus', '\u22120,87%', '-0,87%'],
    ['soft hyphens and zero-width characters', 'ch\u00ADỉ\u200B tiêu\uFEFF', 'chỉ tiêu'],
    ['division slash', '44\u221548', '44/48'],
    ['typographic apostrophe', 'city\u2019s', "city's"],
  ])('%s', (_, raw, text) => {
    expect(normalize(raw).text).toBe(text);
  });
});

describe('normalize leads every offset back to the raw text', () => {
  it.each<[string, string, string, string]>([
    ['behind a soft hyphen', 'ch\u00ADỉ tiêu 20/20', '20/20', '20/20'],
    ['behind decomposed letters', 'ty\u0309 lệ 96,7%', '96,7%', '96,7%'],
    ['of decomposed letters themselves', 'bằng 5 ty\u0309 đồng', 'tỷ', 'ty\u0309'],
    ['of a full-width number', 'đạt ９１％ kế hoạch', '91%', '９１％'],
    ['inside a number parted by a zero-width space', '1.9\u200B47 tỷ', '1.947', '1.9\u200B47'],
  ])('%s', (_, raw, found, expected) => {
    const { text, rawOffset } = normalize(raw);
    const start = text.indexOf(found);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(raw.slice(rawOffset(start), rawOffset(start + found.length))).toBe(expected);
  });

  it.each<[string, string]>([
    ['ch\u00ADỉ tiêu 20/20', '20/20'],
    ['ty\u0309 lệ 96,7%', '96,7%'],
    ['bằng ９１％', '９１'],
    ['bằng 91%', '91'],
  ])('and from %j there to %j', (raw, found) => {
    const { text, offsetOf } = normalize(raw);
    const start = raw.indexOf(found);
    expect(text.slice(offsetOf(start), offsetOf(start + found.length))).toBe(found.normalize('NFKC'));
    expect(offsetOf(raw.length)).toBe(text.length);
  });

  it('the end of the text is the end of the raw text', () => {
    const raw = 'a\u00ADb\u0301\u200B';
    const { text, rawOffset } = normalize(raw);
    expect(rawOffset(text.length)).toBe(raw.length);
  });
});

describe('normalize copies stretches as it would single characters', () => {
  /** Each character with its marks by itself: what it is written as, and where its units come from. */
  const byCharacter = (raw: string): { readonly text: string; readonly offsets: readonly number[] } => {
    const written = [...raw.matchAll(/[\s\S]\p{M}*/gu)].map((match) => ({
      // What has no width makes it a text that needs work.
      text: normalize(`${match[0]}\u200B`).text,
      at: match.index,
      size: match[0].length,
    }));
    return {
      text: written.map(({ text }) => text).join(''),
      offsets: written.flatMap(({ text, at, size }) =>
        Array.from({ length: text.length }, (_, i) => at + Math.min(i, size - 1)),
      ),
    };
  };

  it('in any text', () => {
    const texts = fc.oneof(random, mutated(TEXTS.flatMap(({ texts }) => texts)));
    const decomposed = texts.map((text) => `${text.normalize('NFD')}\u200B`);
    fc.assert(
      fc.property(fc.oneof(texts, decomposed), (raw) => {
        const { text, rawOffset, offsetOf } = normalize(`${raw}\u200B`);
        const { text: expected, offsets } = byCharacter(`${raw}\u200B`);
        expect(text.replaceAll('\u00A0', ' ')).toBe(expected.replaceAll('\u00A0', ' '));
        expect(offsets.map((_, at) => rawOffset(at))).toEqual(offsets);
        for (let at = 0; at <= raw.length; at += 7) {
          const first = offsets.findIndex((offset) => offset >= at);
          expect(offsetOf(at)).toBe(first < 0 ? text.length : first);
        }
      }),
      { numRuns: 200 },
    );
  });
});
