import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditHere } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-harmless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ESCAPE = '\u001B[2J\u001B]0;owned\u0007';
const CSI = '\u009B31m';
/** Shows what is behind it from right to left. */
const OVERRIDE = '\u202E';
const ISOLATE = '\u2066';

/** What a terminal obeys, but for the ends of the command's own lines. */
const OBEYED = /[^\P{Cc}\n\r\t]|\p{Bidi_Control}|[\u2028\u2029]/u;

const TEXT = `${ESCAPE}Hiến máu được ${OVERRIDE}45/60 người, đạt 85%${CSI} kế hoạch${ISOLATE}.`;
const name = `tin ${ESCAPE}${OVERRIDE}\nbài\u009B.txt`;
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const TABLE = `<table><tr><th>Phường${OVERRIDE}</th><th>2024</th></tr><tr><td>A${CSI}</td><td>10</td></tr><tr><td>B</td><td>20</td></tr><tr><td>Tổng</td><td>40</td></tr></table>`;
const files = [
  write(name, TEXT),
  write(`bảng${CSI}.html`, `<html lang="vi"><title>${ESCAPE}</title><p>Năm nay.</p>${TABLE}</html>`),
  write(`hỏng${ESCAPE}.pdf`, '%PDF-1.7 none'),
];

describe('nothing that is printed is obeyed by a terminal', () => {
  it.each(['table', 'json', 'ndjson', 'csv'])('as %s', async (format) => {
    const { stdout, stderr } = await auditHere(['--format', format, '--lang', 'vi', ...files]);
    expect(stdout).toMatch(/45\/60/);
    expect(stdout).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(OBEYED);
  });

  it('with workings, traces and tensions', async () => {
    const { stdout } = await auditHere(['--explain', '--trace', '--tensions', '--lang', 'vi', ...files]);
    expect(stdout).toMatch(/TRACE/);
    expect(stdout).not.toMatch(OBEYED);
  });

  it.each(['json', 'csv', 'markdown'])('as evidence: %s', async (form) => {
    const { stdout, stderr } = await auditHere(['evidence', '--as', form, '--lang', 'vi', files[0] ?? '']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/45\/60/);
    expect(stdout).not.toMatch(OBEYED);
  });

  it.each<[string, string, RegExp]>([
    [
      'a file that is missing',
      join(folder, `${ESCAPE}\n.html`),
      /^There is no file .*\\u\{1B\}\[2J.*\\u\{A\}\.html\n$/,
    ],
    ['an address that is none', `http://${OVERRIDE}\u009B/`, /\\u\{202E\}\\u\{9B\}/],
    ['an option that is none', `--${ESCAPE}`, /\\u\{1B\}/],
  ])('%s is named in one line', async (_, place, line) => {
    const { status, stderr } = await auditHere([place]);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr).not.toMatch(OBEYED);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });
});

it('JSON means what it meant', async () => {
  const { stdout } = await auditHere(['--format', 'ndjson', '--lang', 'vi', files[0] ?? '']);
  const { id, claims } = JSON.parse(stdout);
  expect(id).toBe(files[0]);
  expect(claims[0].quote).toContain('45/60');
  expect(TEXT.slice(claims[0].start, claims[0].end)).toBe(claims[0].quote);
});

it('a name can still be told in the table, and the quote is in the order in which it was read', async () => {
  const { stdout } = await auditHere(['--format', 'table', '--lang', 'vi', ...files]);
  expect(stdout).toContain('tin \\u{1B}[2J\\u{1B}]0;owned\\u{7}\\u{202E}\\u{A}bài\\u{9B}.txt (vi)');
  expect(stdout).toMatch(/45\/60 người, đạt 85%/);
});
