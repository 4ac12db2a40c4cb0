import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildInto, newFolder } from './build.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CODE_FROM_TEXT =
  /(?<![.\w$])(?:new Function\b|Function\(|eval\()|\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|insertAdjacentHTML|document\.write(?:ln)?\(/gu;

/** What asks for anything over the network. */
const ASKS = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/gu;

const PAGES = [
  'example',
  'history',
  'options',
  'popup',
  'report',
  'sidepanel',
  'viewer',
  'welcome',
  'workbench',
];

/** What makes code or elements of text, in all scripts of a build. */
async function codeFromText(browser: string): Promise<readonly string[]> {
  const root = join(folder, `${browser}-mv3`);
  const scripts = (await readdir(root, { recursive: true })).filter((name) => /\.m?js$/u.test(name));
  const texts = await Promise.all(scripts.map((name) => readFile(join(root, name), 'utf8')));
  return texts.flatMap((text, at) =>
    [...text.matchAll(CODE_FROM_TEXT)].map(([found]) => `${scripts[at]}: ${found}`),
  );
}

/** What a built page says that it may connect to, by its name. */
const connectionsOf = (browser: string) => async (page: string) => {
  const html = await readFile(join(folder, `${browser}-mv3`, `${page}.html`), 'utf8');
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
  return [page, policy?.replaceAll('&#39;', "'")];
};

it.each<[browser: string, permissions: readonly string[]]>([
  ['chrome', ['activeTab', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'scripting', 'storage']],
  ['safari', ['activeTab', 'scripting', 'storage']],
])('what %s installs asks for no site', async (browser, permissions) => {
  const { manifest } = await buildInto(folder, { browser });
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect([...(manifest.permissions ?? [])].sort()).toEqual(permissions);
  expect(manifest.chrome_url_overrides).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(await codeFromText(browser)).toEqual([]);
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "script-src 'self'; object-src 'none'; connect-src 'self' https: http:; form-action 'none'; base-uri 'none'",
  });
  // The policy of the manifest is all that binds the background, which has no way to ask for anything.
  const background = await readFile(join(folder, `${browser}-mv3`, 'background.js'), 'utf8');
  expect(background.match(ASKS)).toBeNull();
  const notices = await readFile(join(folder, `${browser}-mv3`, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of [
    'preact',
    'chart.js',
    'fraction.js',
    'pdfjs-dist',
    'mammoth',
    'papaparse',
    'jszip',
    'idb',
  ])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.*\\nLicence: .+`, 'mu'));
  expect(Object.fromEntries(await Promise.all(PAGES.map(connectionsOf(browser))))).toEqual({
    ...Object.fromEntries(
      ['example', 'options', 'popup', 'report', 'welcome'].map((page) => [page, "connect-src 'self'"]),
    ),
    history: "connect-src 'self' https://factchecktools.googleapis.com",
    sidepanel: "connect-src 'self' https://factchecktools.googleapis.com",
    // What a reader has opened is asked for from wherever it is.
    viewer: undefined,
    workbench: undefined,
  });
});

it('no browser gets what it does not know', async () => {
  const manifestOf = async (browser: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(folder, `${browser}-mv3`, 'manifest.json'), 'utf8'));
  const [chrome, firefox, safari] = await Promise.all(['chrome', 'firefox', 'safari'].map(manifestOf));
  expect([chrome, firefox, safari].map((manifest) => manifest?.side_panel !== undefined)).toEqual([
    true,
    false,
    false,
  ]);
  expect([chrome, firefox, safari].map((manifest) => manifest?.minimum_chrome_version)).toEqual([
    '116',
    undefined,
    undefined,
  ]);
  expect(firefox?.browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringMatching(/^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/u),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
  expect(chrome?.version).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
});

it('the linter of Firefox’s store finds no error, and no warning that docs/permissions.md does not name', async () => {
  const linter = resolve('node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', join(folder, 'firefox-mv3')], {
    encoding: 'utf8',
  });
  const { errors, warnings }: Record<'errors' | 'warnings', readonly Warning[]> = JSON.parse(stdout);
  expect(errors).toEqual([]);
  const found = warnings.map(({ code, file }) => `${code} ${file.replace(/-[\w-]{8}(?=\.m?js$)/u, '')}`);
  const named = [
    ...(await readFile('docs/permissions.md', 'utf8')).matchAll(/^\| ([A-Z_]+) \| `([^`]+)` \|/gmu),
  ];
  expect(found.toSorted()).toEqual(named.map(([, code, file]) => `${code} ${file}`).toSorted());
});

interface Warning {
  readonly code: string;
  readonly file: string;
}
