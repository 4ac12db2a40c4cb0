import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditText } from '../../lib/engine/audit.ts';
import { LANGUAGES } from '../../lib/engine/languages/registry.ts';
import { CORPORA } from '../corpus/index.ts';
import { piped, tabular } from './fuzz/tables.ts';
import { adversarial, article, mutated, random, runTogether } from './fuzz/texts.ts';

/** 300 texts of each sort in the short run; the long one is described in CONTRIBUTING.md. */
const numRuns = Number(process.env.RECOUNT_FUZZ_RUNS ?? 300);
/** Texts as long as an article are rarer, for each is worth a hundred sentences. */
const ARTICLES = 0.05;

const sentences = CORPORA.flatMap(({ claims, silent }) => [
  ...claims.map(([text]) => text),
  ...silent.map(([, text]) => text),
]);
const tags = LANGUAGES.map(({ tag }) => tag);

/** What is no JSON: a number that is not finite, something not defined, a bigint, a function. */
function strangers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => strangers(part, `${path}.${key}`));
}

/** All that must hold of any text: its spans lie in it and quote it, the output is JSON, and the same when asked again. */
function holds(text: string, tag: string): void {
  const audit = auditText(text, tag);
  expect(strangers(audit)).toEqual([]);
  for (const { record } of audit.findings) {
    expect(text.slice(record.start, record.end)).toBe(record.quote);
    expect(record.quote).not.toBe('');
    const { operands, stated, repairs } = record;
    for (const span of [record, ...operands, ...(stated === null ? [] : [stated]), ...repairs]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(JSON.stringify(auditText(text, tag))).toBe(JSON.stringify(audit));
}

describe('no text of any kind breaks the audit', () => {
  it.each<[name: string, texts: fc.Arbitrary<string>, share: number]>([
    ['corpus sentences with pieces cut out and put in', mutated(sentences), 1],
    ['random characters, figures and signs', random, 1],
    ['what no author writes: endless digits, deep brackets, chains, markup', adversarial(sentences), 1],
    ['corpus sentences run together without stops', runTogether(sentences), 1],
    ['as much text as an article', article(sentences), ARTICLES],
    ['rows of cells with tabs', tabular, 1],
    ['rows of cells in Markdown', piped, 1],
  ])(
    '%s',
    (_, texts, share) => {
      fc.assert(fc.property(texts, fc.constantFrom(...tags), holds), {
        numRuns: Math.ceil(numRuns * share),
      });
    },
    36_000_000,
  );
});
