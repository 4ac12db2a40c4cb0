import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const bare = join(folder, 'bare');
mkdirSync(bare);

const ANSWERS: Record<string, RequestListener> = {
  '/missing': (_, response) => response.writeHead(404).end('nothing here'),
  '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('<p>half a page');
    setTimeout(() => response.destroy(), 50);
  },
  '/empty': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
};
let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    (ANSWERS[request.url ?? ''] ?? ANSWERS['/missing'])?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Exit status 2, nothing on standard output, and this one line on standard error. */
async function refused(args: readonly string[], line: RegExp, input?: string | Uint8Array): Promise<void> {
  const { status, stdout, stderr } = await auditCommand(args, input);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.trimEnd()).toMatch(line);
  expect(stdout).toBe('');
  expect(status).toBe(2);
}

describe.concurrent('a file that cannot be used is refused in one line', () => {
  it.each<[name: string, path: string, line: RegExp]>([
    ['missing', join(folder, 'nowhere.html'), /^There is no file .*nowhere\.html$/],
    ['below a file', join(file('plain.txt', 'x'), 'more'), /^There is no file /],
    ['a folder without a readable file', bare, / holds no file that can be read$/],
    ['a pattern that no file fits', join(bare, '*.html'), /^There is no file .*\*\.html$/],
    ['empty', file('empty.txt', ''), /empty\.txt is empty$/],
    ['white space', file('blank.txt', ' \n\t\n'), /blank\.txt has no text to read$/],
    [
      'an empty page',
      file('empty.html', '<!doctype html><html><body></body></html>'),
      / has no text to read$/,
    ],
    [
      'a page of scripts',
      file('app.html', '<html><body><div id=app></div><script>let a=1</script></body></html>'),
      / has no text/,
    ],
    ['a PDF', file('report.pdf', '%PDF-1.7\n%âãÏÓ'), /report\.pdf is a broken PDF$/],
    [
      'a zip',
      file('report.docx', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')),
      / is a zip archive or an office/,
    ],
    [
      'HTML nested beyond reason',
      file('deep.html', `<html><body>${'<div>'.repeat(5000)}12/15 (80%)`),
      /deep\.html opens more than 4000 elements in each other, which no article does$/,
    ],
    ['zeros', file('zeros.txt', new Uint8Array(64)), /zeros\.txt is a binary file, not a text$/],
    [
      'Latin 1',
      file('latin.txt', Buffer.from('été à 5%', 'latin1')),
      / is not in UTF-8 and does not say what it is in$/,
    ],
  ])('%s', (_, path, line) => refused([path], line));
});

describe.concurrent('an address that cannot be used is refused in one line', () => {
  it.each<[name: string, path: string, line: RegExp]>([
    ['404', '/missing', /\/missing answered 404 Not Found$/],
    ['an image', '/image', /\/image is image\/png, not a page of text$/],
    ['an answer that breaks off', '/broken', /\/broken broke off: /],
    ['an empty answer', '/empty', /\/empty is empty$/],
    ['endless redirects', '/loop', /\/loop redirects more than \d+ times$/],
  ])('%s', (_, path, line) => refused([origin + path], line));

  it.each<[name: string, address: string, line: RegExp]>([
    [
      'no such host',
      'http://recount.invalid/',
      /cannot be reached: there is no host recount\.invalid, or no network$/,
    ],
    [
      'nobody listens',
      'http://127.0.0.1:1025/',
      /cannot be reached: 127\.0\.0\.1:1025 refused the connection$/,
    ],
    [
      'another protocol',
      'ftp://example.org/a',
      /^ftp:\/\/example\.org\/a: only http and https addresses can be read$/,
    ],
    ['a local file', 'file:///etc/hostname', /only http and https/],
    ['no address', 'http://', /^http:\/\/ is not an address$/],
  ])('%s', (_, address, line) => refused([address], line));
});

describe.concurrent('an order that makes no sense is refused in one line', () => {
  it.each<[args: readonly string[], line: RegExp]>([
    [[], /^Nothing to audit/],
    [['a.txt', '-'], /^Standard input \(-\) is read alone, not among other sources$/],
    [['a.txt', '--jobs', '0'], /^--jobs is a number of threads from 1 to 256, not “0”$/],
    [['a.txt', '--jobs', '2.5'], /^--jobs is a number of threads from 1 to 256, not “2\.5”$/],
    [['a.txt', '--delay', 'soon'], /^--delay is a number of seconds, not “soon”$/],
    [['a.txt', '--contact', 'the desk'], /^--contact is an address of the web or of mail, without blanks/],
    [['a.txt', '--journal', 'j'], /^--journal needs --output FILE, which it keeps account of$/],
    [
      ['a.txt', '--journal', 'j', '--output', 'o', '--format', 'json'],
      /^--journal goes with --format ndjson or csv, not json$/,
    ],
    [['--colour', 'a.txt'], /^Unknown option '--colour'; --help lists the options$/],
    [['a.txt', '--format'], /--format <value>.* argument missing; --help lists the options$/],
    [['a.txt', '--format', 'xml'], /^Unknown format “xml”; it can be table, json, ndjson, csv$/],
    [
      ['a.txt', '--lang', 'klingonish'],
      /^Unknown language “klingonish”; Recount reads Vietnamese \(vi\), English \(en\), Indonesian \(id\) and French \(fr\)$/,
    ],
    [['a.txt', '--lang', 'de'], /^German \(de\) is not a language it reads; Recount reads Vietnamese/],
    [['a.txt', '--lang', ''], /^Unknown language “”/],
  ])('%j', (args, line) => refused(args, line));
});

describe.concurrent('a text in a language that is not read is refused in one line', () => {
  const GERMAN = 'Der Umsatz stieg im vergangenen Jahr um 5% auf 20 Millionen Euro.';
  it.each<[name: string, text: string, line: RegExp]>([
    [
      'German',
      GERMAN,
      /^This looks like German \(de\); Recount reads Vietnamese \(vi\), English \(en\), Indonesian \(id\) and French \(fr\)\. If it is one/,
    ],
    ['digits only', '12/15 (80%)', /^Too few words to tell the language; name it with --lang$/],
  ])('%s', (_, text, line) => refused(['-'], line, text));
});
