import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/release/changelog.ts';
import { readOptions } from '../../scripts/release/options.ts';
import { submissionOf } from '../../scripts/release/submit.ts';
import { UnfitForRelease } from '../../scripts/release/unfit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('the options', () => {
  it.each<[args: readonly string[], isDryRun: boolean, isTested: boolean]>([
    [[], false, false],
    [['--dry-run'], true, false],
    [['--tested', '--dry-run'], true, true],
  ])('%j', (args, isDryRun, isTested) => {
    expect(readOptions(args)).toEqual({ isDryRun, isTested });
  });

  it.each<[args: readonly string[]]>([[['--dry']], [['now']], [['--tested=yes']]])(
    '%j is refused',
    (args) => {
      expect(() => readOptions(args)).toThrow(UnfitForRelease);
    },
  );
});

describe('the changes of a version', () => {
  const log =
    '# Changelog\n\n## [Unreleased]\n\n- c\n\n## [1.1.0] - 2026-12-01\n\n### Added\n\n- b\n\n## [1.0.0]\n\n- a\n';
  it.each<[version: string, changes: string | undefined]>([
    ['1.1.0', '### Added\n\n- b'],
    ['1.0.0', '- a'],
    ['1.0', undefined],
    ['2.0.0', undefined],
  ])('%s', (version, changes) => {
    expect(changesOf(log, version)).toBe(changes);
  });
});

describe('a store is sent its archives', () => {
  const CHROME = {
    CHROME_EXTENSION_ID: 'a',
    CHROME_CLIENT_ID: 'b',
    CHROME_CLIENT_SECRET: 'c',
    CHROME_REFRESH_TOKEN: 'd',
  };
  const FIREFOX = { FIREFOX_EXTENSION_ID: 'a', FIREFOX_JWT_ISSUER: 'b', FIREFOX_JWT_SECRET: 'c' };
  it.each<
    [what: string, env: Readonly<Record<string, string>>, stores: readonly string[], args: readonly string[]]
  >([
    ['no secret', {}, [], []],
    ['a secret too few', { ...CHROME, CHROME_REFRESH_TOKEN: '' }, [], []],
    ['those of Chrome', CHROME, ['Chrome'], ['--chrome-zip', 'out/recount-1.0.0-chrome.zip']],
    [
      'those of Firefox',
      FIREFOX,
      ['Firefox'],
      [
        '--firefox-zip',
        'out/recount-1.0.0-firefox.zip',
        '--firefox-sources-zip',
        'out/recount-1.0.0-sources.zip',
      ],
    ],
    [
      'those of two',
      { ...FIREFOX, EDGE_PRODUCT_ID: 'a', EDGE_CLIENT_ID: 'b', EDGE_API_KEY: 'c' },
      ['Firefox', 'Edge'],
      [
        '--firefox-zip',
        'out/recount-1.0.0-firefox.zip',
        '--firefox-sources-zip',
        'out/recount-1.0.0-sources.zip',
        '--edge-zip',
        'out/recount-1.0.0-chrome.zip',
      ],
    ],
  ])('with %s', (_, env, stores, args) => {
    expect(submissionOf('1.0.0', 'out', env)).toEqual({ stores, args });
  });

  it('and the workflow hands on every secret that is asked for', () => {
    const asked = read('scripts/release/submit.ts').match(/'(?:CHROME|FIREFOX|EDGE)_\w+'/gu) ?? [];
    const workflow = read('.github/workflows/release.yml');
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked.map((quoted) => quoted.slice(1, -1)))
      expect(workflow).toContain(`${name}: \${{ secrets.${name} }}`);
  });
});

describe('one version in one place', () => {
  it('is in package.json, and the lock file agrees', () => {
    const { version, packages } = JSON.parse(read('package-lock.json'));
    expect([version, packages[''].version]).toEqual([manifest.version, manifest.version]);
  });

  it('is the newest that the changelog names, where it names one', () => {
    const [newest] = [...read('CHANGELOG.md').matchAll(/^## \[(?<version>\d[^\]]*)\]/gmu)];
    expect(newest?.groups?.version ?? manifest.version).toBe(manifest.version);
  });

  it.each([
    'wxt.config.ts',
    'cli/version.ts',
    'docs/library.md',
    'docs/command-line.md',
    'docs/releasing.md',
    'README.md',
  ])('is not written down in %s', (path) => {
    expect(read(path)).not.toContain(manifest.version);
  });
});

describe.each(['test.yml', 'release.yml'])('the workflow %s', (file) => {
  it('takes actions by the commit', () => {
    const uses = [...read(`.github/workflows/${file}`).matchAll(/uses: (\S+)/gu)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$/u);
  });

  it('names no script that is not there', () => {
    for (const [, name = ''] of read(`.github/workflows/${file}`).matchAll(/npm run ([\w:-]+)/gu))
      expect(Object.keys(manifest.scripts)).toContain(name);
  });
});
