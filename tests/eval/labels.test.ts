import { describe, expect, it } from 'vitest';
import { compare, minus, size, toNumber, whole } from '../../bench/exact.ts';
import { generated } from '../../bench/generated.ts';
import { judge } from '../../bench/judge.ts';
import { CONCLUSIONS, HEDGES, KINDS, OUTCOMES, readTexts } from '../../bench/label.ts';

describe.each(['vi', 'en'] as const)('the labelled texts in %s', (language) => {
  const texts = readTexts(language);
  const labels = texts.flatMap(({ id, text, claims }) => claims.map((label) => [id, label, text] as const));

  it('are at least 300, each told once, and a third of them silent', () => {
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(texts.length / 3);
    expect(texts.every(({ lang }) => lang === language)).toBe(true);
  });

  it('hold every kind', () => {
    expect(new Set(labels.map(([, { kind }]) => kind))).toEqual(new Set(KINDS));
  });

  it.each(labels)('%s: the anchor stands once and the label is well formed', (_, label, text) => {
    expect(text.split(label.anchor)).toHaveLength(2);
    expect(OUTCOMES).toContain(label.verdict);
    expect(label.stated ?? '0').toMatch(/^[0-9]+(?:\.[0-9]+)?$/u);
    expect(label.stated === null).toBe(label.kind === 'quota');
    if (label.says) expect(HEDGES).toContain(label.says);
    if (label.concludes) expect(CONCLUSIONS).toContain(label.concludes);
  });

  it.each(labels)('%s: the working comes to the figure and the verdict', (_, label) => {
    const { computed, verdict } = judge(label);
    expect(verdict).toBe(label.verdict);
    if (computed === undefined) expect(label.computed).toBeNull();
    else expect(label.computed).toBeCloseTo(toNumber(computed), 6);
  });

  it.each(labels)('%s: every figure of the working is printed in the text', (_, label, text) => {
    const printed = new Set(text.match(/[0-9]+(?:[.,][0-9]+)*/gu)?.flatMap(spellings));
    if (IN_WORDS.test(text)) return;
    const figures =
      label.working.replace(/~[0-9.]+/gu, '~').match(/[0-9]+(?:\.[0-9]+)?(?=[^0-9.]|$)/gu) ?? [];
    const missing = figures
      .filter((figure, i) => !(label.working.endsWith('-1') && i === figures.length - 1 && figure === '1'))
      .filter((figure) => !printed.has(figure));
    expect(missing.filter((figure) => !isInOtherScale(figure, printed, text))).toEqual([]);
  });
});

/** What a numeral may stand for: its separators group, or the last one is the decimal one. */
const spellings = (numeral: string): readonly string[] => [
  numeral.replace(/[.,]/gu, ''),
  numeral.replace(/[.,](?=.*[.,])/gu, '').replace(',', '.'),
  numeral.replace(/[.,](?=[0-9]{3}(?:[.,]|$))/gu, '').replace(',', '.'),
];

/** Texts whose figures are words, which the sums hold and the numerals do not. */
const IN_WORDS = /mươi|mười|Twelve of|seven women|two-thirds/u;

/** `0.9` for 900,000 beside millions, `0.85` for 85 cents, `906.45` for 906 tỷ 450 triệu. */
const isInOtherScale = (figure: string, printed: ReadonlySet<string>, text: string): boolean => {
  const [units = '', decimals = ''] = figure.split('.');
  const bare = figure.replace(/^0\./u, '').replace(/0+$/u, '');
  return (
    [...printed].some((one) => one.replace(/0+$/u, '') === bare) ||
    new RegExp(`${units} tỷ ${decimals}0* triệu`, 'u').test(text)
  );
};

describe.each(['vi', 'en'] as const)('the generated texts in %s', (language) => {
  it('are the same every time, and each anchor stands once', () => {
    const texts = generated(language);
    expect(generated(language)).toEqual(texts);
    expect(texts.length).toBeGreaterThan(500);
    for (const { text, claims } of texts)
      for (const { anchor } of claims) expect(text.split(anchor)).toHaveLength(2);
  });
});

// The examples of the definitions, which the benchmark's own judge must get right before it judges anything.
it.each([
  ['ratio', '101', '233/230', 101.304348, 'rounded'],
  ['ratio', '91.53', '443/448', 98.883929, 'inconsistent'],
  ['ratio', '64.5', '31/48', 64.583333, 'truncated'],
  ['ratio', '96.7', '44/48', 91.666667, 'inconsistent'],
  ['share', '47', '?/25', null, 'impossible'],
  ['share', '47', '?/250', 118, 'undecidable'],
  ['share', '48', '?/25', 12, 'consistent'],
  ['attainment', '184', '1947.272~/?', 1058.3, 'derived'],
  ['attainment', '4', '15600~/15000~-1', 4, 'consistent'],
  ['attainment', '4', '14100~/15000~-1', -6, 'contradicted'],
  ['change', '11.5', '? -> 5542', 4970.403587, 'derived'],
  ['change', '42', '64000 -> 91000', 42.1875, 'rounded'],
  ['change', '200', '120000 -> 240000', 100, 'mislabelled'],
  ['multiple', '2.5', '24~ -> 60~', 2.5, 'consistent'],
  ['breakdown', '45', '45 = 28 + 17', 45, 'consistent'],
  ['breakdown', '100', '= 52.4 + 38.1 + 9.5', 100, 'consistent'],
  ['breakdown', '100', '= 52.4 + 38.1 + 12.5', 103, 'inconsistent'],
] as const)('%s %s%%, %s', (kind, stated, working, value, verdict) => {
  const judged = judge({ kind, stated, working });
  expect(judged.verdict).toBe(verdict);
  if (value === null) expect(judged.computed).toBeUndefined();
  else expect(judged.computed && toNumber(judged.computed)).toBeCloseTo(value, 5);
});

it('computes exactly', () => {
  expect(compare(size(minus(whole(1), whole(3))), whole(2))).toBe(0);
});
