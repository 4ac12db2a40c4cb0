import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../../components/chart/chart-of.ts';
import { chartText } from '../../../components/chart/chart-text.ts';
import { comparison } from '../../../components/chart/row-words.ts';
import { findingText } from '../../../lib/desk/forms/finding-text.ts';
import { cardEn } from '../../../lib/desk/messages/card.en.ts';
import { cardVi } from '../../../lib/desk/messages/card.vi.ts';
import { coverageLine } from '../../../lib/desk/messages/coverage.ts';
import { historyEn } from '../../../lib/desk/messages/history.en.ts';
import { historyVi } from '../../../lib/desk/messages/history.vi.ts';
import { countsEn, labelsEn } from '../../../lib/desk/messages/interface.en.ts';
import { type CountKey, count } from '../../../lib/desk/messages/interface.ts';
import { labelsVi } from '../../../lib/desk/messages/interface.vi.ts';
import { LOCALES, type Locale } from '../../../lib/desk/messages/locale.ts';
import { panelEn } from '../../../lib/desk/messages/panel.en.ts';
import { panelVi } from '../../../lib/desk/messages/panel.vi.ts';
import { publishedEn } from '../../../lib/desk/messages/published.en.ts';
import { publishedVi } from '../../../lib/desk/messages/published.vi.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { settingsEn } from '../../../lib/desk/messages/settings.en.ts';
import { settingsVi } from '../../../lib/desk/messages/settings.vi.ts';
import { wordsEn } from '../../../lib/desk/messages/words.en.ts';
import { wordsVi } from '../../../lib/desk/messages/words.vi.ts';
import { workbenchEn } from '../../../lib/desk/messages/workbench.en.ts';
import { workbenchVi } from '../../../lib/desk/messages/workbench.vi.ts';
import { audit } from '../../../lib/engine/audit.ts';
import { severityOf, type Verdict } from '../../../lib/engine/check/verdict.ts';
import { checkText } from '../../../lib/engine/checked-text.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { en } from '../../../lib/engine/languages/en.ts';
import { vi } from '../../../lib/engine/languages/vi.ts';
import { tensionsIn } from '../../../lib/engine/tensions-in.ts';
import { CORPORA } from '../../corpus/index.ts';
import { tenseEn } from '../../engine/tension/articles.en.ts';
import { tenseVi } from '../../engine/tension/articles.vi.ts';

interface Flag {
  readonly said: string;
  readonly verdict: Verdict;
  readonly quote: string;
}

/** What Recount would mark in a text of its own. */
const flagsIn = (said: string, locale: Locale): readonly Flag[] =>
  audit(said, locale)
    .filter(({ record }) => severityOf(record.verdict) !== 'none')
    .map(({ record: { verdict, quote } }) => ({ said, verdict, quote }));

const LABELS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    ...{ ...cardEn, ...labelsEn, ...settingsEn, ...historyEn, ...panelEn },
    ...{ ...publishedEn, ...wordsEn, ...workbenchEn },
  },
  vi: {
    ...{ ...cardVi, ...labelsVi, ...settingsVi, ...historyVi, ...panelVi },
    ...{ ...publishedVi, ...wordsVi, ...workbenchVi },
  },
};

/** Printed as if by a newspaper, to be marked. */
const EXAMPLES: ReadonlySet<string> = new Set(['welcome.sentence']);

describe('a sentence with a figure that does not fit', () => {
  it.each<[Locale, string, Verdict]>([
    ['en', 'Of 300 wrong figures, 260 would not have fitted (86.6%).', 'truncated'],
    ['en', 'The bill got 61 of 64 votes (98.4%).', 'inconsistent'],
    ['vi', 'Trong 300 con số sai, có 260 con số sẽ không khớp (86,6%).', 'truncated'],
  ])('%s: is seen by this test: %s', (locale, said, verdict) => {
    expect(flagsIn(said, locale).map((flag) => flag.verdict)).toEqual([verdict]);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it('no label has figures that do not fit', () => {
    const own = Object.entries(LABELS[locale]).filter(([key]) => !EXAMPLES.has(key));
    expect(own.flatMap(([, said]) => flagsIn(said, locale))).toEqual([]);
  });

  it('no count and no coverage does', () => {
    const keys = Object.keys(countsEn) as readonly CountKey[];
    const sizes = [0, 1, 2, 17, 1200];
    const counted = keys.flatMap((key) => sizes.map((n) => count(locale, key, n)));
    const unchecked = {
      'no-amount': 0,
      'no-whole': 0,
      'no-target': 0,
      'several-subjects': 0,
      'other-basis': 0,
      range: 0,
    };
    const covered = sizes.flatMap((figures) =>
      sizes
        .filter((checked) => checked <= figures)
        .map((checked) => coverageLine({ figures, checked, derived: 0, unchecked }, locale) ?? ''),
    );
    expect([...counted, ...covered].flatMap((said) => flagsIn(said, locale))).toEqual([]);
  });

  it('no tension does', () => {
    const tensions = [[en, tenseEn] as const, [vi, tenseVi] as const].flatMap(([language, articles]) =>
      articles.flatMap(({ text }) => tensionsIn(text, checkText(text, language, []))),
    );
    expect(tensions.length).toBeGreaterThan(20);
    expect(tensions.flatMap(({ sentence }) => flagsIn(say(sentence, locale), locale))).toEqual([]);
  });
});

/** A sentence with three figures: the second, the first, and a percentage, decimals with a point. */
type Shape = (a: number, b: number, percentage: string) => string;
const SHAPES: readonly (readonly [language: Locale, shape: Shape])[] = [
  ['en', (a, b, p) => `Some ${a} of ${b} members (${p}%) agreed.`],
  ['en', (a, b, p) => `Cases went from ${b} to ${a}, up ${p}%.`],
  ['en', (a, b, p) => `Cases fell from ${b} to ${a}, down ${p}%.`],
  ['en', (a, b, p) => `Of the ${b} workers, ${a} (${p}%) are women.`],
  ['en', (_, b, p) => `A survey of ${b} teachers found that ${p}% had cut subjects.`],
  ['en', (a, b, p) => `Sales of $${a} million were ${p}% of the target of $${b} million.`],
  ['en', (a, _, p) => `Sales of $${a} million were up ${p}% from a year earlier.`],
  ['vi', (a, b, p) => `Kết nạp ${a}/${b} đảng viên, bằng ${comma(p)}%.`],
  ['vi', (a, b, p) => `Xảy ra ${a} vụ, giảm ${b} vụ (${comma(p)}%).`],
  ['vi', (a, b, p) => `Thu đạt ${a} tỷ đồng, bằng ${comma(p)}% kế hoạch ${b} tỷ đồng.`],
  ['vi', (a, b, p) => `Vốn tăng ${comma(p)} lần từ ${b} tỷ đồng lên ${a} tỷ đồng.`],
  ['vi', (_, b, p) => `Khảo sát ${b} hộ dân cho thấy ${comma(p)}% hài lòng.`],
];
const comma = (decimal: string): string => decimal.replace('.', ',');

/** The same numbers at every run. */
function* sequence(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

/** Sentences of which some fit, some nearly, and some not at all. */
function sentences(howMany: number): readonly (readonly [language: Locale, text: string])[] {
  const random = sequence(7);
  const below = (limit: number): number => Math.floor((random.next().value ?? 0) * limit);
  return Array.from({ length: howMany }, (_, index) => {
    const [language, shape] = SHAPES[index % SHAPES.length] ?? ['en', () => ''];
    const [a, b] = [1 + below(400), 2 + below(400)];
    const right = [(100 * a) / b, (100 * a) / b - 100, a / b][below(3)] ?? 0;
    const off = below(3) === 0 ? (below(200) - 100) / 10 : 0;
    return [language, shape(a, b, Math.abs(right + off).toFixed(below(3)))];
  });
}

type Source = readonly [language: string, finding: Finding];
const FOUND: readonly Source[] = [
  ...CORPORA.flatMap(({ language, claims }) => claims.map(([text]) => [language, text] as const)),
  ...sentences(600),
].flatMap(([language, text]) => audit(text, language).map((finding): Source => [language, finding]));

/**
 * The units of another language mean nothing to an auditor, to whom `129 tỷ đồng` is a count in English: it would like a
 * decimal more of `35%`, and there is nothing to mend.
 */
const isOfForeignUnit = ({ verdict }: Flag, language: string, locale: Locale): boolean =>
  verdict === 'rounded' && language !== locale;

describe.each(LOCALES)('of every finding, in %s', (locale) => {
  it.each<[string, (finding: Finding) => readonly string[]]>([
    ['the sentence', ({ explanation }) => [say(explanation.finding, locale)]],
    ['each remark', ({ explanation }) => explanation.remarks.map((remark) => say(remark, locale))],
    ['what it would have caught', ({ explanation: { power } }) => (power ? [say(power, locale)] : [])],
    ['all that is copied', (finding) => [findingText(finding, locale)]],
  ])('%s fits', (_, said) => {
    const flags = FOUND.flatMap(([language, finding]) =>
      said(finding)
        .flatMap((text) => flagsIn(text, locale))
        .filter((flag) => !isOfForeignUnit(flag, language, locale)),
    );
    expect(flags).toEqual([]);
  });

  // A chart names the printed figure beside the recomputed one, so that a figure with digits cut off is one there too.
  it('the chart in words has no error but that of the figure which it repeats', () => {
    const flags = FOUND.filter(([, { record }]) => severityOf(record.verdict) === 'none').flatMap(
      ([, finding]) => {
        const spec = chartSpec(finding, locale);
        return spec === undefined ? [] : flagsIn(chartText(spec, locale), locale);
      },
    );
    expect(flags.filter(({ verdict }) => severityOf(verdict) !== 'notice')).toEqual([]);
  });

  it('no currency stands between a number and its scale', () => {
    const rows = FOUND.flatMap(([, finding]) => Object.values(comparison(finding, locale)));
    expect(rows.filter((row) => /\d\s*(?:\p{Sc}|Rp)\s/u.test(row))).toEqual([]);
  });
});
