import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { build } from 'wxt';

const ROOT = resolve(import.meta.dirname, '../..');

it.each(['chrome', 'firefox'])('what %s installs asks for no site', async (browser) => {
  const { manifest } = await build({ root: ROOT, browser, outDir: '.output/e2e' });
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});
