import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/engine/audit.ts';
import { CORPORA } from '../corpus/index.ts';

describe.each(CORPORA)('audit in $language', ({ language, claims, silent }) => {
  it.each(claims.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    const found = audit(text, language).map(({ record }) => record);
    expect(found.map((record) => [record.kind, record.stated?.value ?? null, record.verdict])).toEqual(
      expected.map(([kind, stated, , verdict]) => [kind, stated, verdict]),
    );
    found.forEach((record, i) => {
      const [, , computed] = expected[i] ?? [];
      if (computed === null) expect(record.computed).toBeNull();
      else expect(record.computed?.value).toBeCloseTo(computed ?? Number.NaN, 5);
    });
  });

  it.each(silent)('says nothing of %s: %s', (_, text) => {
    expect(
      audit(text, language).map(({ record }) => `${record.kind} ${record.verdict} ${record.quote}`),
    ).toEqual([]);
  });

  it('quotes the text at its offsets, and every operand inside the quote', () => {
    for (const [text] of claims) {
      for (const { record } of audit(text, language)) {
        expect(text.slice(record.start, record.end)).toBe(record.quote);
        for (const operand of record.operands) {
          expect(operand.start).toBeGreaterThanOrEqual(record.start);
          expect(operand.end).toBeLessThanOrEqual(record.end);
        }
      }
    }
  });

  it('answers the same twice, byte for byte', () => {
    const text = claims.map(([sentence]) => sentence).join('\n');
    expect(JSON.stringify(audit(text, language))).toBe(JSON.stringify(audit(text, language)));
  });
});

it.each(['de', 'ja', '', 'x-klingon'])(
  'has nothing to say in a language that it does not read: %s',
  (tag) => {
    expect(audit('233/230 (101%)', tag)).toEqual([]);
  },
);
