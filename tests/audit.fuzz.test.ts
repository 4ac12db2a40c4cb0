import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../lib/audit.ts';
import { CORPORA } from './corpus/index.ts';

/** 300 texts in the short run; `RECOUNT_FUZZ_RUNS=100000 npx vitest run tests/audit.fuzz.test.ts` for the long one. */
const numRuns = Number(process.env.RECOUNT_FUZZ_RUNS ?? 300);

const sentences = CORPORA.flatMap(({ claims, silent }) => [
  ...claims.map(([text]) => text),
  ...silent.map(([, text]) => text),
]);
const scraps = fc.constantFrom(
  '%',
  '/',
  '(',
  ')',
  ',',
  '.',
  '-',
  '…',
  ' ',
  '\n',
  '0',
  '9',
  '1.234,5',
  'tỷ',
  'tăng',
  'up',
  'of',
  '\u0301',
  '\u200B',
  '％',
  '１',
  '\uD800',
  '年',
  '٣',
);

/** A corpus sentence with pieces cut out, doubled and put elsewhere. */
const mutated = fc
  .tuple(fc.constantFrom(...sentences), fc.array(fc.tuple(fc.nat(400), fc.nat(20), scraps), { maxLength: 8 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, cut, scrap]) => edited.slice(0, at) + scrap + edited.slice(at + cut), text),
  );

const random = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.nat().map(String)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const cells = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'x',
    'Tổng',
    'Total',
    'Kế hoạch',
    'Tỷ lệ (%)',
    'Change',
    '2023',
    '12/15',
    '8 (5,3%)',
  ),
  fc.nat(99999).map((n) => n.toLocaleString('de')),
  fc.nat(9999).map((n) => `${n / 10}%`),
  scraps,
);
const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 9 }), { minLength: 3, maxLength: 14 });
const tabular = rows.map((all) => all.map((row) => row.join('\t')).join('\n'));
const piped = rows.map((all) =>
  all
    .map((row) => `|${row.join('|')}|`)
    .toSpliced(1, 0, '|---|')
    .join('\n'),
);

describe('no text of any kind breaks the audit', () => {
  it.each<[string, fc.Arbitrary<string>]>([
    ['corpus sentences with pieces cut out and put in', mutated],
    ['random characters, figures and signs', random],
    [
      'corpus sentences run together without stops',
      fc.array(mutated, { maxLength: 30 }).map((all) => all.join(' ').replaceAll('.', ' ')),
    ],
    ['rows of cells with tabs', tabular],
    ['rows of cells in Markdown', piped],
  ])(
    '%s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, fc.constantFrom(...CORPORA.map((corpus) => corpus.language)), (text, language) => {
          for (const { record } of audit(text, language)) {
            expect(text.slice(record.start, record.end)).toBe(record.quote);
            expect(record.quote).not.toBe('');
          }
        }),
        { numRuns },
      );
    },
    3_600_000,
  );
});
