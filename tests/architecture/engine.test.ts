import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINE, sentencesIn, surroundingsIn, waysOut } from './engine.ts';
import { filesIn, importsIn, readImports } from './import-graph.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const files = filesIn([ENGINE]);
const sources = await Promise.all(
  files.map(async (file) => ({ file, source: await readFile(resolve(ROOT, file), 'utf8') })),
);

describe('the engine imports nothing outside itself but its own packages', () => {
  it('nowhere', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(waysOut(readImports(files)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each<[source: string, out: readonly string[]]>([
    ["import Fraction from 'fraction.js';", []],
    ["import type { Span } from './text/span.ts';", []],
    ["import { say } from '../desk/messages/say.ts';", ['lib/desk/messages/say.ts']],
    ["import type { Evidence } from '../desk/evidence/evidence.ts';", ['lib/desk/evidence/evidence.ts']],
    ["import { browser } from 'wxt/browser';", ['wxt/browser']],
    ["import { readFileSync } from 'node:fs';", ['node:fs']],
  ])('%j', (source, out) => {
    expect(waysOut(importsIn('lib/engine/audit.ts', source)).map(({ to }) => to)).toEqual(out);
  });
});

describe('the engine knows no surroundings', () => {
  it.each(sources)('$file', ({ source }) => {
    expect(surroundingsIn(source)).toEqual([]);
  });

  it.each<[source: string, found: readonly string[]]>([
    ['const declared = true; // What is declared here is no surroundings.', []],
    ['globalThis.document.title', ['globalThis']],
    ['declare const browser: unknown;', ['declare const']],
    ['// @ts-expect-error\nwindow.length', ['@ts-expect-error']],
    ['/// <reference lib="dom" />', ['/// <reference lib="dom" />']],
  ])('%j', (source, found) => {
    expect(surroundingsIn(source)).toEqual(found);
  });
});

describe('the compiler lets the engine know the language only', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recount-types-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const compile = async (source: string): Promise<string> => {
    const config = { extends: resolve(ROOT, ENGINE, 'tsconfig.json'), include: ['./*.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(join(folder, 'engine.ts'), source);
    const tsc = promisify(execFile)(process.execPath, [resolve(ROOT, 'node_modules/.bin/tsc'), '-p', folder]);
    return tsc.then(
      () => '',
      ({ stdout }: { readonly stdout: string }) => stdout,
    );
  };

  it('none of the rest passes', { timeout: 600_000 }, async () => {
    const strangers = ['document', 'window', 'browser', 'chrome', 'URL', 'fetch', 'setTimeout', 'process'];
    const said = await compile(strangers.map((name) => `export const _${name} = ${name};`).join('\n'));
    expect([...said.matchAll(/Cannot find name '(\w+)'/gu)].map(([, name]) => name).sort()).toEqual(
      strangers.toSorted(),
    );
  });

  it('the language passes', { timeout: 600_000 }, async () => {
    expect(await compile("export const words = [...'a b'.matchAll(/a/gu)].toSorted();")).toBe('');
  });

  it('all of the engine is compiled so, with the other types', async () => {
    const {
      include,
      exclude,
      files: only,
    }: Record<string, unknown> = JSON.parse(await readFile(resolve(ROOT, ENGINE, 'tsconfig.json'), 'utf8'));
    expect([include, exclude, only]).toEqual([['./**/*.ts'], undefined, undefined]);
    expect(JSON.parse(await readFile(resolve(ROOT, 'package.json'), 'utf8')).scripts.types).toContain(
      'tsc -p lib/engine',
    );
  });
});

describe('the engine holds no sentence of the interface', () => {
  // The words of a language are what is read, not what is said.
  it.each(sources.filter(({ file }) => !file.startsWith(`${ENGINE}languages/`)))('$file', ({ source }) => {
    expect(sentencesIn(source)).toEqual([]);
  });

  it.each<[source: string, found: readonly string[]]>([
    ["const rule = 'change.levels-before';", []],
    ["label('level-or-excess') // “It may be 'a level or an excess' of it”", []],
    ["/* 'The figures do not fit.' */ const a = '';", []],
    ["throw new Error('an operand is not in its own reading');", []],
    ["const said = 'The figures do not fit.';", ['The figures do not fit.']],
    ['const said = `The figures do not fit.`;', ['The figures do not fit.']],
    ['const said = "các con số không khớp";', ['các con số không khớp']],
  ])('%j', (source, found) => {
    expect(sentencesIn(source)).toEqual(found);
  });
});
