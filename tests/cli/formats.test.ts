import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { auditCommand, parsedLines, ROOT } from './command.ts';

const ARTICLE = 'tests/pages/district-report-vi/source.html';
const RIGHT = 'The vote was carried by 12 of 15 members (80%).';
const WRONG = 'The vote was carried by 12 of 15 members (85%).';

describe.concurrent('exit status', () => {
  it.each<[status: number, name: string, args: readonly string[], input: string]>([
    [0, 'figures that add up', ['-', '--lang', 'en'], RIGHT],
    [0, 'worth knowing only', ['-', '--lang', 'en'], 'They admitted 233 of 230 members (101%).'],
    [0, 'no claims', ['-', '--lang', 'en'], 'Nothing happened today.'],
    [0, 'help', ['--help'], ''],
    [1, 'an error in the figures', ['-', '--lang', 'en'], WRONG],
    [1, 'an error, as JSON', ['-', '--lang', 'en', '--format', 'json'], WRONG],
    [1, 'an error, as CSV', ['-', '--lang', 'en', '--format', 'csv'], WRONG],
    [
      0,
      'an error, as a filter',
      ['-', '--format', 'ndjson'],
      JSON.stringify({ id: 1, lang: 'en', text: WRONG }),
    ],
  ])('%i: %s', async (status, _, args, input) => {
    const outcome = await auditCommand(args, input);
    expect(outcome.stderr).toBe('');
    expect(outcome.status).toBe(status);
  });
});

describe.concurrent('table', () => {
  it('shows shape, word, figures and quote, a sentence under what is flagged, and a summary', async () => {
    const { stdout } = await auditCommand(['-', '--lang', 'en'], `${RIGHT} ${WRONG}`);
    const [heading, right, wrong, sentence, blank, summary, ...rest] = stdout.split('\n');
    expect(heading).toMatch(/^ +KIND +IN THE TEXT +RECOMPUTED +QUOTE$/);
    expect(right).toMatch(/^○ Checks out +ratio +80% +80% +12 of 15 members \(80%\)?$/);
    expect(wrong).toMatch(/^■ Does not add up +ratio +85% +80% +12 of 15 members \(85%\)?$/);
    expect(sentence).toMatch(/^ {2}\S.*80%/);
    expect([blank, summary, ...rest]).toEqual([
      '',
      '2 claims: 1 does not add up, 1 checks out.',
      'All 2 figures could be checked.',
      '',
      '',
    ]);
  });

  it('lines its columns up, whether the marks of a letter are composed or not', async () => {
    const line = 'Lớp có 12/15 phiếu (80%).';
    const { stdout } = await auditCommand(['-', '--lang', 'vi'], `${line}\n${line.normalize('NFD')}\n`);
    const columns = stdout
      .split('\n')
      .slice(1, 3)
      .map((row) => row.indexOf('12/15'));
    expect(columns).toEqual([columns[0], columns[0]]);
    expect(columns[0]).toBeGreaterThan(0);
  });

  it('passes on no control characters of the text', async () => {
    const { stdout } = await auditCommand(['-', '--lang', 'en'], 'It had 12 of 15 \u001B[31mmembers (80%).');
    expect(stdout).not.toContain('\u001B');
  });

  it('says how much could be checked, and why not the rest', async () => {
    const { stdout } = await auditCommand(['-', '--lang', 'en'], `${RIGHT} Prices rose 3%. Some 40% left.`);
    expect(stdout.split('\n').slice(-5)).toEqual([
      '1 of 3 figures could be checked.',
      '  1 a change, with no amount printed',
      '  1 a share or a rate, with no whole printed',
      '',
      '',
    ]);
  });

  it('says what was looked for when there is nothing', async () => {
    const { stdout } = await auditCommand(['-', '--lang', 'en'], 'Nothing happened today.');
    expect(stdout).toMatch(/^No claims: .*English/);
  });
});

describe.concurrent('machine formats', () => {
  it('json: source, language and claims', async () => {
    const { stdout } = await auditCommand([ARTICLE, '--format', 'json']);
    const { source, language, claims } = JSON.parse(stdout);
    expect({ source, language, count: claims.length }).toEqual({
      source: ARTICLE,
      language: 'vi',
      count: 17,
    });
  });

  it('json: the tensions only where they are asked for', async () => {
    const fields = ['source', 'language', 'claims', 'coverage'];
    const plain = await auditCommand([ARTICLE, '--format', 'json']);
    expect(Object.keys(JSON.parse(plain.stdout))).toEqual(fields);
    const asked = await auditCommand([ARTICLE, '--format', 'json', '--tensions']);
    expect(Object.keys(JSON.parse(asked.stdout)).toSorted()).toEqual([...fields, 'tensions'].toSorted());
  });

  it('ndjson: a document is one line', async () => {
    const { stdout } = await auditCommand([ARTICLE, '--format', 'ndjson']);
    const [line, ...more] = parsedLines(stdout);
    expect(more).toEqual([]);
    expect(Object.keys(line ?? {})).toEqual(['id', 'lang', 'claims']);
  });

  it('csv: a header and a row a claim, whole when read back', async () => {
    const { stdout } = await auditCommand([ARTICLE, '--format', 'csv']);
    const { data } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    const expected = JSON.parse(
      readFileSync(resolve(ROOT, 'tests/pages/district-report-vi/expected.json'), 'utf8'),
    );
    expect(data.map(({ quote }) => quote)).toEqual(
      expected.claims.map(({ quote }: { quote: string }) => quote),
    );
    expect(data[4]).toMatchObject({ verdict: 'rounded', stated: '101', operands: 'part=233; whole=230' });
  });

  it('csv: no cell begins a formula, for whatever spreadsheet', async () => {
    const ids = ['=HYPERLINK("x")', ' =1+1', '\n@SUM(1)', '＝1+1', '+1', "'=1+1", '-3,5', '-3.5', 'an id'];
    const lines = ids.map((id) => JSON.stringify({ id, lang: 'en', text: RIGHT }));
    const { stdout } = await auditCommand(['-', '--format', 'csv'], lines.join('\n'));
    const { data } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    expect(data.map(({ source }) => source)).toEqual([
      ...['\'=HYPERLINK("x")', "' =1+1", "'\n@SUM(1)", "'＝1+1", "'+1", "''=1+1", "'-3,5"],
      ...['-3.5', 'an id'],
    ]);
  });
});
