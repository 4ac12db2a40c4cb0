import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../cli/read/html.ts';
import { audit } from '../../lib/engine/audit.ts';

const PAGES = resolve(import.meta.dirname, '../pages');

interface Expected {
  readonly language: string;
  readonly claims: readonly {
    readonly quote: string;
    readonly kind: string;
    readonly stated: string | null;
    readonly computed: number;
    readonly verdict: string;
  }[];
}

describe.each(['district-report-vi', 'district-report-en'])('%s', (slug) => {
  const read = (name: string): string => readFileSync(resolve(PAGES, slug, name), 'utf8');
  const { text, parts } = readArticle(read('source.html'));
  const expected: Expected = JSON.parse(read('expected.json'));
  const found = audit(text, expected.language);

  it('says its language', () => {
    expect(parts.map(({ declared }) => declared)).toEqual([expected.language]);
  });

  it('holds these claims and no others', () => {
    const claims = found.map(({ record: { quote, kind, stated, computed, verdict } }) => ({
      quote,
      kind,
      stated: stated?.value ?? null,
      computed: computed === null ? null : Number(computed.value.toPrecision(9)),
      verdict,
    }));
    expect(claims).toEqual(
      expected.claims.map((claim) => ({ ...claim, computed: Number(claim.computed.toPrecision(9)) })),
    );
  });

  it('has each quote at its offsets', () => {
    for (const { record } of found) expect(text.slice(record.start, record.end)).toBe(record.quote);
  });
});
