import { describe, expect, it } from 'vitest';
import { readArticle } from '../../cli/read/html.ts';
import { audit } from '../../lib/engine/audit.ts';
import { auditCommand } from './command.ts';

const ROWS = [
  ['Ward', 'Target', 'Actual', 'Rate (%)'],
  ['Eastgate', '1,200', '1,320', '110.0'],
  ['Northside', '950', '903', '95.1'],
  ['Old Town', '2,100', '2,415', '115.0'],
  ['Riverside', '800', '720', '92.0'],
] as const;
const HTML = `<table>${ROWS.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
const PROSE = 'The borough says that most of its wards have reached what they had set out to do in spring. ';
const TABS = ROWS.map((row) => row.join('\t')).join('\n');
const MARKDOWN = [ROWS[0], ['---', '---:', '---:', '---:'], ...ROWS.slice(1)]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');

describe.concurrent('a table', () => {
  it.each<[what: string, input: string]>([
    ['of an HTML document', `<!doctype html><html lang="en"><body><p>${PROSE}</p>${HTML}</body></html>`],
    ['with tabs in plain text', `${PROSE}\n\n${TABS}\n\n${PROSE}`],
    ['in Markdown', `${PROSE}\n\n${MARKDOWN}\n`],
    ['in a line of NDJSON', JSON.stringify({ id: 1, lang: 'en', text: TABS })],
  ])('%s is checked', async (_, input) => {
    const { stdout, stderr } = await auditCommand(['-', '--format', 'json', '--lang', 'en'], input);
    expect(stderr).toBe('');
    const output: unknown = JSON.parse(stdout);
    expect(Array.isArray(output) ? output[0] : output).toMatchObject({
      claims: [
        {
          rule: 'en/table.attainment',
          verdict: 'consistent',
          quote: expect.stringMatching(/^Eastgate\s.*110\.0$/su),
        },
        { verdict: 'consistent' },
        { verdict: 'consistent' },
        {
          verdict: 'inconsistent',
          stated: { value: '92.0', unit: '%' },
          operands: [
            { role: 'actual', value: '720' },
            { role: 'target', value: '800' },
          ],
          repairs: [{ from: '92.0', to: '90.0' }],
        },
      ],
    });
  });

  it('of a file tells by the exit status that it does not add up', async () => {
    const { status, stdout } = await auditCommand(['-', '--lang', 'en'], `${PROSE}\n${TABS}`);
    expect(status).toBe(1);
    expect(stdout).toContain('Riverside › Rate (%): 800 720 92.0');
  });
});

it('of an article keeps its offsets behind the headline', () => {
  const page = `<!doctype html><html lang="en"><head><title>Wards</title></head><body><main><h1>Wards report</h1>
    ${`<p>${PROSE.repeat(3)}</p>`.repeat(4)}${HTML}</main></body></html>`;
  const { text, tables } = readArticle(page);
  const [first] = audit(text, 'en', tables);
  expect(first?.record.quote.replace(/\s+/gu, ' ')).toBe('Eastgate 1,200 1,320 110.0');
});
