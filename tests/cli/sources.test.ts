import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditCommand, auditHere, parsedLines } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-sources-'));
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);
const TEXT = 'The vote was carried by 12 of 15 members (80%), and nobody left the room.';
const PAGE = `<html lang="en"><body><p>${TEXT}</p></body></html>`;

let server: Server;
let origin = '';
/** Documents that the server gives out by their path. */
const served = new Map<string, string | Uint8Array>();

const sitemap = (root: 'urlset' | 'sitemapindex', entry: string, addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((address) => `<${entry}><loc> ${address} </loc></${entry}>`)
    .join('\n')}</${root}>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = served.get(request.url ?? '');
    const type = /\.xml/u.test(request.url ?? '') ? 'application/xml' : 'text/html';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  for (const path of ['/1', '/2', '/3?a=1&b=2']) served.set(path, PAGE);
  served.set(
    '/pages.xml',
    sitemap('urlset', 'url', [`${origin}/1`, `${origin}/3?a=1&amp;b=2`, `${origin}/1`]),
  );
  served.set('/more.xml.gz', gzipSync(sitemap('urlset', 'url', [`${origin}/2`])));
  served.set(
    '/index.xml',
    sitemap('sitemapindex', 'sitemap', [
      `${origin}/pages.xml`,
      `${origin}/more.xml.gz`,
      `${origin}/index.xml`,
    ]),
  );
  served.set('/feed.xml', '<rss><channel><link>http://example.org/</link></channel></rss>');
  served.set(
    '/away.xml',
    sitemap('urlset', 'url', [
      `${origin}/1`,
      'http://localhost:1/x',
      'http://127.0.0.1:1/',
      'https://example.org/',
    ]),
  );
  served.set(
    '/elsewhere.xml',
    sitemap('sitemapindex', 'sitemap', ['http://example.org/map.xml', `${origin}/pages.xml`]),
  );
  served.set(
    '/prefixed.xml',
    `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>${origin}/1</s:loc><image:loc>${origin}/2</image:loc></s:url></s:urlset>`,
  );
  served.set('/deep.xml', `<urlset>${'<a>'.repeat(100_000)}`);
  for (let at = 0; at < 6; at += 1)
    served.set(`/chain.xml?${at}`, sitemap('sitemapindex', 'sitemap', [`${origin}/chain.xml?${at + 1}`]));
  served.set('/empty.xml', sitemap('urlset', 'url', []));

  for (const name of ['tree', 'tree/b', 'tree/b/node_modules', 'tree/.hidden']) mkdirSync(at(name));
  for (const name of [
    'tree/z.html',
    'tree/a.HTM',
    'tree/b/c.txt',
    'tree/b/node_modules/d.html',
    'tree/.hidden/e.html',
    'tree/photo.png',
    'tree/á.md',
  ]) {
    put(name, PAGE);
  }
  put('tree/b/lines.ndjson', `${JSON.stringify({ id: 'l1', lang: 'en', text: TEXT })}\n\n{"id":\n`);
  put('list.txt', `\uFEFF# two pages\n${origin}/1\n\n${origin}/gone\r\n`);
  put('mixed.lst', `${at('tree/b/c.txt')}\n${origin}/2\n${at('nowhere.html')}\n`);
  put('prose.txt', `${origin}/1\n${TEXT}\n`);
  put('local.xml', sitemap('urlset', 'url', [`${origin}/2`]));
  put('local.xml.gz', gzipSync(sitemap('urlset', 'url', [`${origin}/2`])));
  put('bomb.xml.gz', gzipSync(Buffer.alloc(51 * 1024 * 1024, ' ')));
  put('broken.xml.gz', gzipSync('x').subarray(0, 12));
  put('page.xml', PAGE);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const hostOf = (address: string): string => new URL(address).host;

/** Who was answered, in order: the id, or the error, with the places by name. */
const answered = (stdout: string): readonly string[] =>
  parsedLines(stdout).map(({ id, error }) =>
    String(error === undefined ? id : `! ${error}`)
      .replaceAll(folder, '')
      .replaceAll(origin, 'HOST')
      .replaceAll(hostOf(origin), 'HOST'),
  );

describe('what is named is audited, in order', () => {
  const below = [
    '/tree/a.HTM',
    'l1',
    '! /tree/b/lines.ndjson, line 3 is not JSON: Unexpected end of JSON input',
  ];
  it.each<[name: string, args: () => readonly string[], ids: readonly string[]]>([
    ['several files', () => [at('tree/z.html'), at('tree/b/c.txt')], ['/tree/z.html', '/tree/b/c.txt']],
    [
      'a missing one among them',
      () => [at('nowhere.html'), at('tree/z.html')],
      ['! There is no file /nowhere.html', '/tree/z.html'],
    ],
    [
      'a folder',
      () => [at('tree')],
      ['/tree/a.HTM', '/tree/b/c.txt', ...below.slice(1), '/tree/z.html', '/tree/á.md'],
    ],
    ['a folder with a slash', () => [`${at('tree/b')}/`], ['/tree/b/c.txt', ...below.slice(1)]],
    [
      'a pattern',
      () => [`${folder}/tree/**/*.{html,txt}`],
      ['/tree/b/c.txt', '/tree/b/node_modules/d.html', '/tree/z.html'],
    ],
    ['a list of addresses', () => [at('list.txt')], ['HOST/1', '! HOST/gone answered 404 Not Found']],
    [
      'a list of anything',
      () => ['--list', at('mixed.lst')],
      ['/tree/b/c.txt', 'HOST/2', '! There is no file /nowhere.html'],
    ],
    ['text with an address in it', () => [at('prose.txt')], ['/prose.txt']],
    ['two addresses', () => [`${origin}/1`, `${origin}/2`], ['HOST/1', 'HOST/2']],
    ['a sitemap', () => [`${origin}/pages.xml`], ['HOST/1', 'HOST/3?a=1&b=2']],
    [
      'a sitemap of sitemaps, itself among them',
      () => [`${origin}/index.xml`],
      ['HOST/1', 'HOST/3?a=1&b=2', 'HOST/2'],
    ],
    ['a sitemap in a file', () => [at('local.xml'), '--host', hostOf(origin)], ['HOST/2']],
    ['a packed sitemap in a file', () => [at('local.xml.gz'), '--host', hostOf(origin)], ['HOST/2']],
    [
      'a sitemap in a file that leads into this device',
      () => [at('local.xml')],
      [
        '! HOST/2 is left out: 127.0.0.1 is an address of this device or its network, and was not named; --host HOST names it',
      ],
    ],
    [
      'a sitemap that leads elsewhere',
      () => [`${origin}/away.xml`],
      [
        'HOST/1',
        '! http://localhost:1/x is left out: it is not of the host of HOST/away.xml; --host localhost:1 lets it in',
        '! http://127.0.0.1:1/ is left out: it is not of the host of HOST/away.xml; --host 127.0.0.1:1 lets it in',
        '! https://example.org/ is left out: it is not of the host of HOST/away.xml; --host example.org lets it in',
      ],
    ],
    [
      'a sitemap of sitemaps elsewhere',
      () => [`${origin}/elsewhere.xml`],
      [
        '! http://example.org/map.xml is left out: it is not of the host of HOST/elsewhere.xml; --host example.org lets it in',
        'HOST/1',
        'HOST/3?a=1&b=2',
      ],
    ],
    ['a sitemap with names of its own', () => [`${origin}/prefixed.xml`], ['HOST/1']],
    ['a page called like a sitemap', () => [at('page.xml')], ['/page.xml']],
    [
      'a sitemap that is none, among others',
      () => [`${origin}/feed.xml`, at('tree/z.html')],
      ['! HOST/feed.xml is no sitemap', '/tree/z.html'],
    ],
  ])('%s', async (_, args, ids) => {
    for (const jobs of [[], ['--jobs', '2']]) {
      const { status, stdout } = await auditHere([
        ...args(),
        ...jobs,
        '--format',
        'ndjson',
        '--delay',
        '0',
        '--lang',
        'en',
      ]);
      expect(answered(stdout)).toEqual(ids);
      expect(status).toBe(0);
    }
  });

  it.each<[name: string, place: () => string, line: RegExp]>([
    ['no sitemap', () => `${origin}/feed.xml`, /feed\.xml is no sitemap$/],
    ['a sitemap without pages', () => `${origin}/empty.xml`, /empty\.xml names no pages$/],
    ['a sitemap that is not there', () => `${origin}/gone.xml`, /gone\.xml answered 404 Not Found$/],
    [
      'a sitemap that unpacks without end',
      () => at('bomb.xml.gz'),
      /bomb\.xml\.gz unpacks to more than 50 MB$/,
    ],
    [
      'a sitemap nested without end',
      () => `${origin}/deep.xml`,
      /deep\.xml is nested deeper than a sitemap is$/,
    ],
    [
      'sitemaps in sitemaps in sitemaps',
      () => `${origin}/chain.xml?0`,
      /chain\.xml\?0 has sitemaps in sitemaps, more than 3 deep$/,
    ],
    ['broken gzip', () => at('broken.xml.gz'), /broken\.xml\.gz is broken gzip$/],
  ])('refused in one line: %s', async (_, place, line) => {
    const { status, stdout, stderr } = await auditHere([place(), '--delay', '0']);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('a list on standard input', async () => {
    const { stdout } = await auditCommand(
      ['--list', '-', '--format', 'ndjson', '--lang', 'en'],
      `${at('tree/z.html')}\n`,
    );
    expect(answered(stdout)).toEqual(['/tree/z.html']);
  });
});

describe('what several sources end with', () => {
  it.each<[status: number, format: string, names: readonly string[]]>([
    [0, 'ndjson', ['nowhere.html', 'tree/z.html']],
    [2, 'csv', ['nowhere.html', 'tree/z.html']],
    [2, 'json', ['nowhere.html', 'tree/z.html']],
    [2, 'table', ['nowhere.html', 'tree/z.html']],
    [0, 'csv', ['tree/a.HTM', 'tree/z.html']],
  ])('status %i, as %s: %j', async (status, format, names) => {
    const outcome = await auditHere([...names.map(at), '--format', format, '--lang', 'en']);
    expect(outcome.status).toBe(status);
    const isMissing = names.includes('nowhere.html');
    const complaints = isMissing && format === 'table' ? 'There is no file [^\\n]+\\n' : '';
    expect(outcome.stderr).toMatch(
      new RegExp(
        `^${complaints}2 items${isMissing ? ', 1 of them not read' : ''}; \\d claims?; [\\d.]+ s\\.\\n( +\\d consistent\\n)?$`,
        'u',
      ),
    );
  });

  it('writes to a file, and keeps out of its own way', async () => {
    const out = at('tree/out.ndjson');
    const order = [at('tree'), '--format', 'ndjson', '--lang', 'en', '--output', out];
    await auditHere(order);
    const { stdout, stderr } = await auditHere(order);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^6 items/);
    rmSync(out);
  });

  it.each<[name: string, args: () => readonly string[], line: RegExp]>([
    [
      'a source that is the output too',
      () => [at('list.txt'), '--output', at('list.txt')],
      /list\.txt is what the run writes, and no source for it$/,
    ],
    [
      'an output in a folder that is not there',
      () => [at('tree/z.html'), '--lang', 'en', '--output', at('no/out')],
      /^There is no file .*no\/out$/,
    ],
  ])('refused: %s', async (_, args, line) => {
    const { status, stderr } = await auditHere(args());
    expect(stderr.trimEnd()).toMatch(line);
    expect(status).toBe(2);
  });
});

it('goes on with the pages that a sitemap named when the run began', async () => {
  const [output, journal] = [at('news.ndjson'), at('news.journal')];
  const order = [
    ...[`${origin}/news.xml`, '--format', 'ndjson', '--delay', '0', '--lang', 'en'],
    ...['--output', output, '--journal', journal],
  ];
  served.set('/news.xml', sitemap('urlset', 'url', [`${origin}/1`, `${origin}/2`]));
  await auditHere(order);
  const whole = readFileSync(output, 'utf8');
  // As if it had been interrupted before the first page, and the news had gone on.
  const lines = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, `${lines.slice(0, 2).join('\n')}\n`);
  served.set('/news.xml', sitemap('urlset', 'url', [`${origin}/2`]));
  await auditHere(order);
  expect(answered(whole)).toEqual(['HOST/1', 'HOST/2']);
  expect(readFileSync(output, 'utf8')).toBe(whole);
});
