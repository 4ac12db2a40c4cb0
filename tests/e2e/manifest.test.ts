import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildInto, newFolder } from './build.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each<[browser: string, permissions: readonly string[]]>([
  ['chrome', ['activeTab', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'scripting', 'storage']],
])('what %s installs asks for no site', async (browser, permissions) => {
  const { manifest } = await buildInto(folder, { browser });
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect([...(manifest.permissions ?? [])].sort()).toEqual(permissions);
  expect(manifest.chrome_url_overrides).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});
