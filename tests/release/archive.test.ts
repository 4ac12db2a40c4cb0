import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, filesBelow, sha256, sumsOf } from '../../scripts/release/archive.ts';
import { filesIn, sourcesOf } from '../../scripts/release/sources.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([
  ['manifest.json', bytes('{}')],
  ['assets/a.js', bytes('a'.repeat(10_000))],
  ['_locales/vi/messages.json', bytes('{"name":"Tính lại"}')],
]);

describe('an archive', () => {
  const archive = archiveOf(FILES);

  it('is the same whatever the order of its files', () => {
    expect(sha256(archiveOf(new Map([...FILES].toReversed())))).toBe(sha256(archive));
  });

  it('is the same in every time zone', () => {
    const { TZ } = process.env;
    const sums = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return sha256(archiveOf(FILES));
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(new Set(sums)).toEqual(new Set([sha256(archive)]));
  });

  it('holds what was put in', () => {
    expect(new Map([...filesIn(archive)].toSorted())).toEqual(new Map([...FILES].toSorted()));
  });

  it.each<[what: string, change: (files: Map<string, Uint8Array>) => void]>([
    ['a byte', (files) => files.set('manifest.json', bytes('{ }'))],
    ['a name', (files) => files.set('b.js', bytes(''))],
    ['a file less', (files) => files.delete('assets/a.js')],
  ])('is another with %s', (_, change) => {
    const files = new Map(FILES);
    change(files);
    expect(sha256(archiveOf(files))).not.toBe(sha256(archive));
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-archive-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same archive whenever its files were written', () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets/a.js'), 'a');
    writeFileSync(join(folder, 'b.js'), 'b', { mode: 0o600 });
    const before = sha256(archiveOf(filesBelow(folder)));
    utimesSync(join(folder, 'b.js'), 1, 1);
    expect([...filesBelow(folder).keys()].toSorted()).toEqual(['assets/a.js', 'b.js']);
    expect(sha256(archiveOf(filesBelow(folder)))).toBe(before);
  });
});

it('sums stand as sha256sum reads them', () => {
  expect(
    sumsOf(
      new Map([
        ['b.zip', bytes('')],
        ['a.zip', bytes('abc')],
      ]),
    ),
  ).toBe(
    [
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.zip\n',
    ].join(''),
  );
});

it('the sources go without the pictures of documentation and listings, and with all else', () => {
  const paths = [
    'docs/a.md',
    'docs/images/a.png',
    'docs/screens/a.webp',
    'store/en/1.png',
    'store/en/name.txt',
  ];
  const kept = ['public/icons/128.png', 'tests/a.png', 'package-lock.json'];
  const sources = sourcesOf(new Map([...paths, ...kept].map((path) => [path, bytes('')])));
  expect([...sources.keys()]).toEqual(['docs/a.md', 'store/en/name.txt', ...kept]);
});
