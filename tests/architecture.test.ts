import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../lib/engine/audit.ts';
import { VERDICTS } from '../lib/engine/check/verdict.ts';
import { CLAIM_KINDS } from '../lib/engine/claim/claim.ts';
import { LANGUAGES } from '../lib/engine/languages/registry.ts';
import { LANGUAGE_TAGS } from '../lib/engine/languages/tags.ts';
import { circlesIn, filesIn, graphOf, importsIn, readImports, wayTo } from './architecture/import-graph.ts';
import {
  EXTENSION_API,
  FOLDERS,
  KNOWS_EXTENSION_API,
  mayImport,
  placeOf,
  WINGS,
} from './architecture/wings.ts';
import { CORPORA } from './corpus/index.ts';

/** A corpus states a recomputed figure for each claim; verdicts that come without one have their texts here. */
const WITHOUT_FIGURE = [
  'A survey of 25 traders found that 47% had lost sales.',
  'Cases rose from 0 to 5, up 500%.',
] as const;

/** What a page gets only once it is needed, so that the script in every page stays small. */
const ON_DEMAND: readonly (readonly [what: string, isTarget: (path: string) => boolean])[] = [
  [
    'data of a language',
    (path) => path.startsWith('lib/engine/languages/') && path !== 'lib/engine/languages/tags.ts',
  ],
  ['exact arithmetic', (path) => path === 'fraction.js'],
  ['component', (path) => path.startsWith('components/')],
];

const ROOT = resolve(import.meta.dirname, '..');
const files = filesIn(FOLDERS);
const imports = readImports(files);
const graph = graphOf(imports);

describe('importsIn', () => {
  it.each<[source: string, to: string, typeOnly: boolean]>([
    ["import { a } from '../b/c.ts';", 'lib/b/c.ts', false],
    ["import type { A } from './c.ts';", 'lib/a/c.ts', true],
    ["import {\n  a,\n  type B,\n} from './c.ts';", 'lib/a/c.ts', false],
    ["export { a } from './c.ts';", 'lib/a/c.ts', false],
    ["export type { A } from './c.ts';", 'lib/a/c.ts', true],
    ["import './c.css';", 'lib/a/c.css', false],
    ["import css from './c.css?inline';", 'lib/a/c.css', false],
    ["const c = await import('./c.ts');", 'lib/a/c.ts', false],
    ["import { browser } from 'wxt/browser';", 'wxt/browser', false],
  ])('%j', (source, to, typeOnly) => {
    expect(importsIn('lib/a/a.ts', source)).toEqual([{ from: 'lib/a/a.ts', to, typeOnly }]);
  });

  it.each(["// from './c.ts'", "const from = './c.ts';", "export const a = 'x';"])('none in %j', (source) => {
    expect(importsIn('lib/a/a.ts', source)).toEqual([]);
  });
});

describe('circlesIn', () => {
  const typed = (from: string, to: string) => ({ from, to, typeOnly: true });
  const used = (from: string, to: string) => ({ from, to, typeOnly: false });
  it.each<[ways: ReturnType<typeof used>[], circles: readonly string[]]>([
    [[used('a', 'b'), used('b', 'c'), used('a', 'c')], []],
    [[used('a', 'a')], ['a → a']],
    [[used('a', 'b'), typed('b', 'a')], ['a → b → a']],
    [[typed('a', 'b'), typed('b', 'c'), typed('c', 'b')], ['b → c → b']],
    [[used('d', 'a'), used('a', 'b'), typed('b', 'c'), used('c', 'a')], ['a → b → c → a']],
  ])('%j', (ways, circles) => {
    expect(circlesIn(graphOf(ways)).map((way) => way.join(' → '))).toEqual(circles);
  });
});

describe('the rule of the wings and their floors', () => {
  it.each<[allowed: boolean, from: string, to: string]>([
    [true, 'lib/engine/check/check.ts', 'lib/engine/claim/claim.ts'],
    [true, 'lib/engine/check/check.ts', 'lib/engine/check/verdict.ts'],
    [true, 'lib/documents/files/csv-text.ts', 'lib/engine/text/table.ts'],
    [true, 'lib/desk/evidence/source.ts', 'lib/engine/audit.ts'],
    [true, 'lib/extension/page/reading.ts', 'lib/desk/messages/say.ts'],
    [true, 'components/card/ClaimCard.tsx', 'lib/extension/page/appearance.ts'],
    [false, 'lib/engine/claim/claim.ts', 'lib/engine/check/check.ts'],
    [false, 'lib/engine/tension/tension.ts', 'lib/engine/coverage/coverage.ts'],
    [false, 'lib/engine/audit.ts', 'lib/documents/schema/decode.ts'],
    [false, 'lib/engine/audit.ts', 'lib/desk/messages/say.ts'],
    [false, 'lib/documents/files/html-text.ts', 'lib/desk/messages/say.ts'],
    [false, 'lib/documents/html/html-table.ts', 'lib/extension/page/rects.ts'],
    [false, 'lib/desk/history/history.ts', 'lib/extension/panel/keeper.ts'],
    [false, 'lib/extension/page/session.ts', 'components/card/ClaimCard.tsx'],
    [false, 'components/card/ClaimCard.tsx', 'entrypoints/background.ts'],
    [false, 'components/card/ClaimCard.tsx', 'cli/run.ts'],
    [false, 'cli/run.ts', 'lib/extension/page/appearance.ts'],
  ])('%s: %s → %s', (allowed, from, to) => {
    const [a, b] = [placeOf(from), placeOf(to)];
    expect(a !== undefined && b !== undefined && mayImport(a, b)).toBe(allowed);
  });

  it('lets a wing see earlier ones only', () => {
    const names = WINGS.map(({ name }) => name);
    for (const [at, { sees }] of WINGS.entries())
      expect(sees.filter((name) => !names.slice(0, at).includes(name))).toEqual([]);
  });
});

describe('the import graph', () => {
  it('is not empty', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('holds no file without a place', () => {
    expect(files.filter((file) => placeOf(file) === undefined)).toEqual([]);
  });

  it('runs from later wings and floors to earlier ones only, types included', () => {
    const upstream = imports.filter(({ from, to }) => {
      const [a, b] = [placeOf(from), placeOf(to)];
      return a !== undefined && b !== undefined && !mayImport(a, b);
    });
    expect(upstream.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('leads from the product neither to tests nor to benchmarks, and to no file that is not there', () => {
    const local = imports.filter(({ to }) => /\.\w+$/u.test(to) && to.includes('/') && !to.startsWith('@'));
    const outside = local.filter(({ to }) => /^(?:\.\.|tests|bench)\//u.test(to));
    expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    const project = local.filter(({ to }) => FOLDERS.some((folder) => to.startsWith(`${folder}/`)));
    expect(project.filter(({ to }) => !existsSync(resolve(ROOT, to)))).toEqual([]);
  });

  it('has no circle, types included', () => {
    expect(circlesIn(graph).map((way) => way.join(' → '))).toEqual([]);
  });

  it('leads to the extension API from where it may be called, and from nowhere else', () => {
    const outside = files.filter((file) => !KNOWS_EXTENSION_API.some((folder) => file.startsWith(folder)));
    const ways = outside.map((file) => wayTo(graph, file, (path) => path === EXTENSION_API));
    expect(ways.filter((way) => way.length > 0).map((way) => way.join(' → '))).toEqual([]);
    expect(files.some((file) => wayTo(graph, file, (path) => path === EXTENSION_API).length > 0)).toBe(true);
  });

  it.each(ON_DEMAND)('leads from the script in every page to no %s', (_, isTarget) => {
    expect(wayTo(graph, 'entrypoints/content/index.ts', isTarget)).toEqual([]);
    expect(files.some((file) => wayTo(graph, file, isTarget).length > 0)).toBe(true);
  });
});

/** The names in code that a page of docs/ has second-level headings for. */
const documented = (page: string): readonly string[] =>
  [...readFileSync(resolve(ROOT, 'docs', page), 'utf8').matchAll(/^## `(?<name>[^`]+)`/gmu)].map(
    ({ groups }) => groups?.name ?? '',
  );

describe('what is registered is documented, and what is documented is registered', () => {
  it.each<[page: string, registered: readonly string[]]>([
    ['claim-kinds.md', CLAIM_KINDS],
    ['verdicts.md', VERDICTS],
    ['languages.md', LANGUAGES.map(({ tag }) => tag)],
  ])('docs/%s', (page, registered) => {
    expect([...documented(page)].sort()).toEqual([...registered].sort());
  });
});

describe('what is registered is tested', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))(
    'the language %s has a file, a corpus and every claim kind in it',
    (tag) => {
      expect(files).toContain(`lib/engine/languages/${tag}.ts`);
      const corpus = CORPORA.find(({ language }) => language === tag);
      const kinds = new Set(corpus?.claims.flatMap(([, ...claims]) => claims.map(([kind]) => kind)));
      expect([...kinds].sort()).toEqual([...CLAIM_KINDS].sort());
      expect(corpus?.silent.length).toBeGreaterThan(0);
    },
  );

  const texts: readonly (readonly [language: string, text: string])[] = [
    ...WITHOUT_FIGURE.map((text) => ['en', text] as const),
    ...CORPORA.flatMap(({ language, claims }) => claims.map(([text]) => [language, text] as const)),
  ];
  const given = new Set(
    texts.flatMap(([language, text]) => audit(text, language).map(({ record }) => record.verdict)),
  );

  it.each(VERDICTS)('the verdict %s is given to a text of the corpora', (verdict) => {
    expect([...given]).toContain(verdict);
  });

  it('each language has tags, and each tag a language', () => {
    expect(LANGUAGE_TAGS.map(({ tag }) => tag)).toEqual(LANGUAGES.map(({ tag }) => tag));
  });

  it('no language file is left unregistered', () => {
    const data = files.filter((file) => /^lib\/engine\/languages\/[a-z]{2,3}\.ts$/u.test(file));
    expect(data.sort()).toEqual(LANGUAGES.map(({ tag }) => `lib/engine/languages/${tag}.ts`).sort());
  });
});
