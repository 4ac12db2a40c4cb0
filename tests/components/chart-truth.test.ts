import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFigures } from '../../components/chart/chart-figures.ts';
import { chartSpec } from '../../components/chart/chart-of.ts';
import { chartText } from '../../components/chart/chart-text.ts';
import { LOCALES, type Locale } from '../../lib/desk/messages/locale.ts';
import { audit } from '../../lib/engine/audit.ts';
import type { Figure } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { fixtures } from './fixtures.ts';

const DECIMAL = { en: '.', vi: ',' } as const satisfies Record<Locale, string>;

/** The numbers of a text, without their signs. */
function numbersIn(text: string, locale: Locale): readonly number[] {
  const group = DECIMAL[locale] === '.' ? ',' : '.';
  return [...text.matchAll(/\d[\d.,]*/gu)].map(([digits]) =>
    Number(digits.replace(/[.,]$/u, '').replaceAll(group, '').replace(DECIMAL[locale], '.')),
  );
}

/** Every number that the record and its working hold, and what those differ by or add up to in a chart. */
function known({ record, explanation }: Finding): readonly number[] {
  const figures: (Figure | string)[] = [
    ...Object.values(explanation.finding.args),
    ...explanation.remarks.flatMap(({ args }) => Object.values(args)),
    ...explanation.working.flatMap((line) => line.flatMap((term) => ('figure' in term ? [term.figure] : []))),
  ];
  const { chart } = explanation;
  const model = chart === null ? [] : Object.values(chart).flat();
  const shown = [...figures, ...model].flatMap((part) =>
    typeof part === 'object' ? [Number(part.value.replace('\u2212', '-'))] : [],
  );
  const read = record.operands.map(({ value }) => Number(value));
  const own = [record.stated?.value, record.computed?.value].flatMap((value) =>
    value ? [Number(value)] : [],
  );
  const all = [...shown, ...read, ...own];
  const percentages = read.flatMap((whole) => read.map((part) => (100 * part) / whole));
  const away = chart?.type === 'parts' ? all.map((sum) => Number(chart.total.value) - sum) : [];
  return [...all, ...percentages, ...away, 100];
}

/** Whether a number is one of those, as far as it is written out. */
const isOneOf = (number: number, all: readonly number[]): boolean =>
  all.some((other) => Math.abs(Math.abs(other) - number) <= 0.5 * 10 ** -decimalsOf(number) + 1e-9);
const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0;

/** The numbers that the words of a finding's chart have and the record does not. */
function strangers(finding: Finding, locale: Locale): readonly number[] {
  const spec = chartSpec(finding, locale);
  if (!spec) return [];
  const names = /(?:Part|Phần) \d+/gu;
  const texts = [
    chartText(spec, locale),
    ...chartFigures(spec, locale).map(({ name, value, range }) =>
      `${name} ${value} ${range ?? ''}`.replace(names, ''),
    ),
  ];
  const all = known(finding);
  return texts.flatMap((text) => numbersIn(text, locale)).filter((number) => !isOneOf(number, all));
}

/** The words of impossible shares name the two whole numbers next to them, which the record does not hold. */
const isNamed = (finding: Finding): boolean => finding.record.verdict !== 'impossible';

describe.each(LOCALES)('the words of a chart in %s', (locale) => {
  it.each(Object.entries(fixtures).filter(([, finding]) => isNamed(finding)))(
    'have no number of their own: %s',
    (_, finding) => {
      expect(strangers(finding, locale)).toEqual([]);
    },
  );

  const part = fc.integer({ min: 1, max: 5000 });
  const whole = fc.integer({ min: 2, max: 5000 });
  const tenths = fc.integer({ min: 1, max: 1500 }).map((n) => (n / 10).toFixed(1));
  const texts = fc.oneof(
    fc.tuple(part, whole, tenths).map(([a, b, p]) => `Some ${a} of ${b} schools (${p}%) took part.`),
    fc.tuple(part, whole, tenths).map(([a, b, p]) => `Jobs rose from ${a} to ${b}, up ${p}%.`),
    fc.tuple(part, whole, tenths).map(([a, b, p]) => `Jobs fell from ${a} to ${b}, down ${p}%.`),
    fc
      .tuple(tenths, tenths, tenths)
      .map(([a, b, p]) => `The rate rose from ${a}% to ${b}%, up ${p} percentage points.`),
    fc.tuple(part, tenths).map(([a, p]) => `It spent $${a}m, or ${p}% of the plan.`),
    fc
      .tuple(part, part, whole)
      .map(([a, b, n]) => `The party of ${n} people was made up of ${a} men and ${b} women.`),
  );

  it('have none for random claims either', () => {
    let charts = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const finding of audit(text, 'en').filter(isNamed)) {
          charts += 1;
          expect(strangers(finding, locale), text).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(charts).toBeGreaterThan(100);
  });
});
