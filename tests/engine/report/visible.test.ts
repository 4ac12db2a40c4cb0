import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/engine/check/verdict.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { isShown, type ShowLevel } from '../../../lib/engine/report/visible.ts';

interface Written {
  readonly whole?: string;
  readonly decimals?: number;
  readonly unit?: string;
  readonly rule?: string;
}

function finding(
  verdict: Verdict,
  { whole, decimals = 0, unit = '%', rule = 'vi/ratio.slash' }: Written = {},
): Finding {
  return {
    record: {
      kind: 'ratio',
      quote: '',
      start: 0,
      end: 0,
      operands: whole === undefined ? [] : [{ role: 'whole', value: whole, start: 0, end: 0 }],
      stated: { value: '', decimals, unit, low: '', high: '', start: 0, end: 1 },
      computed: null,
      verdict,
      mode: null,
      repairs: [],
      rule,
    },
    explanation: {
      finding: { key: '', args: {} },
      working: [],
      remarks: [],
      power: null,
      chart: null,
      window: null,
    },
  };
}

describe('what is marked', () => {
  it.each<[Verdict, readonly ShowLevel[]]>([
    ['contradicted', ['errors', 'notices', 'everything']],
    ['impossible', ['errors', 'notices', 'everything']],
    ['inconsistent', ['errors', 'notices', 'everything']],
    ['mislabelled', ['errors', 'notices', 'everything']],
    ['other-base', ['notices', 'everything']],
    ['truncated', ['notices', 'everything']],
    ['rounded', ['everything']],
    ['consistent', ['everything']],
    ['derived', ['everything']],
    ['undecidable', ['everything']],
  ])('%s: at %j', (verdict, levels) => {
    const one = finding(verdict);
    const shown = (['errors', 'notices', 'everything'] as const).filter((level) =>
      isShown(one, [one], level),
    );
    expect(shown).toEqual(levels);
  });

  it.each<[string, Written, readonly Finding[], boolean]>([
    ['a small whole', { whole: '230' }, [], true],
    ['the largest small whole', { whole: '999' }, [], true],
    ['a whole of 1,000', { whole: '1000' }, [], false],
    ['no whole', {}, [], false],
    ['a small whole in a table', { whole: '230', rule: 'vi/table.ratio' }, [], false],
    ['decimals elsewhere', { whole: '24500' }, [finding('consistent', { decimals: 1 })], true],
    ['no decimals elsewhere', { whole: '24500' }, [finding('consistent')], false],
    [
      'decimals of points',
      { whole: '24500' },
      [finding('consistent', { decimals: 1, unit: 'points' })],
      false,
    ],
  ])('rounded, with %s', (_, written, others, expected) => {
    const one = finding('rounded', written);
    expect(isShown(one, [one, ...others], 'notices')).toBe(expected);
    expect(isShown(one, [one, ...others], 'errors')).toBe(false);
    expect(isShown(one, [one, ...others], 'everything')).toBe(true);
  });
});
