import { describe, expect, it } from 'vitest';
import { addsUpTo, isExact, isPartition, luckOf, stepOf } from '../../../lib/engine/claim/adding.ts';
import { canSum, type Figure, figureAt, figuresAmong } from '../../../lib/engine/claim/figure.ts';
import { type Item, readItems } from '../../../lib/engine/claim/items.ts';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

/** The items of a sentence in English. */
function itemsOf(text: string): readonly Item[] {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  return readItems(text, { start: 0, end: text.length }, lexiconOf(language));
}

/** The first figure of a sentence, and the others. */
function sumOf(text: string): readonly [total: Figure, parts: readonly Figure[]] {
  const [total, ...parts] = figuresAmong(itemsOf(text));
  if (total === undefined) throw new Error(`no figure in ${text}`);
  return [total, parts];
}

describe('whether parts come to their total', () => {
  it.each<[text: string, adds: boolean, exactly: boolean]>([
    ['45 members, 28 men, 17 women', true, true],
    ['45 members, 28 men, 16 women', false, false],
    ['$12.5 million, $4.8 million, $7.6 million', true, false],
    ['$12.5 million, $4.8 million, $7.5 million', false, false],
    ['1,000 members, about 400 men, about 620 women', true, false],
    // However wide the hedges, a sum that is an eighth off is none.
    ['1,000 members, about 400 men, about 725 women', false, false],
    ['1,000 members, about 400 men, about 475 women', false, false],
    ['45 members', false, false],
  ])('%s', (text, adds, exactly) => {
    const [total, parts] = sumOf(text);
    expect([addsUpTo(total, parts), isExact(total, parts)]).toEqual([adds, exactly]);
  });
});

describe('in which steps figures are written', () => {
  it.each<[text: string, step: number]>([
    ['45 members, 28 men', 1],
    ['450 members, 280 men', 10],
    ['450 members, 28 men', 1],
    ['5,000 members, 2,000 men', 1000],
    ['4.5 tons, 2.8 tons', 0.1],
    ['4.5 tons, 2.85 tons', 0.01],
    ['$4.5 million, $2.8 million', 100_000],
    // As far as figures of news go.
    ['0 members', 1e12],
  ])('%s', (text, step) => {
    expect(stepOf(figuresAmong(itemsOf(text)).map(({ quantity }) => quantity))).toBeCloseTo(step, 6);
  });
});

describe('how likely parts make their total by chance', () => {
  it.each<[text: string, trials: number, luck: number]>([
    ['50 members, 28 men, 22 women', 1, 0.02],
    ['50 members, 28 men, 22 women', 3, 0.06],
    // Each of the three may be a half of its last digit off to either side.
    ['$12.5 million, $4.8 million, $7.6 million', 1, (0.3 + 0.1) / 12.5],
  ])('%s, of %d tried', (text, trials, luck) => {
    expect(luckOf(...sumOf(text), trials)).toBeCloseTo(luck, 9);
  });
});

describe('whether figures may be parts at all', () => {
  it.each<[text: string, expected: boolean]>([
    ['45 members, 28 men, 17 women', true],
    ['45 members, 28 men', false],
    ['45 members, 45 men, 17 women', false],
    ['45 members, 44 men, 44 women', true],
  ])('%s', (text, expected) => {
    expect(isPartition(...sumOf(text))).toBe(expected);
  });
});

describe('whether one figure can be a part of another', () => {
  it.each<[why: string, text: string, expected: boolean]>([
    ['counts of any noun', '45 members, 28 men', true],
    ['measures of one unit', '45 tons, 28 tons', true],
    ['measures of two units', '45 tons, 28 km', false],
    ['a count of a measure', '45 tons, 28 men', false],
    ['percentages', '45%, 28%', true],
    ['a percentage of a count', '45 men, 28%', false],
    ['money of two currencies', '$45 million, £28 million', false],
  ])('%s: %s', (_, text, expected) => {
    const [total, [part]] = sumOf(text);
    expect(part !== undefined && canSum(total, part)).toBe(expected);
  });
});

describe('what is a figure', () => {
  it.each<[why: string, text: string, worths: readonly number[]]>([
    ['counts, measures and percentages', '45 members hold 2.5 tons, or 28%', [45, 2.5, 28]],
    ['a scale is part of it', '$4.5 million', [4_500_000]],
    ['of a pair the numerator', '12/15 members', [12]],
    ['of three with strokes none', '12/15/18 members', []],
    ['points and factors are none', 'up 3 percentage points, 2.5 times as many', []],
  ])('%s: %s', (_, text, worths) => {
    expect(figuresAmong(itemsOf(text)).map(({ worth }) => worth)).toEqual(worths);
  });

  it('a numerator reaches to its denominator, and counts what that counts', () => {
    const items = itemsOf('12/15 members');
    const figure = figureAt(items, 0);
    expect([figure?.at, figure?.last, figure?.measure]).toEqual([
      0,
      2,
      figuresAmong(itemsOf('15 members'))[0]?.measure,
    ]);
  });
});
