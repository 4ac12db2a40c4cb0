import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const env = { mode: 'production', command: 'build', manifestVersion: 3 } as const;

/** What the manifest of a browser asks for, and what WXT adds for the side panel. */
async function askedBy(browser: string): Promise<readonly string[]> {
  const { manifest } = config;
  const made = typeof manifest === 'function' ? await manifest({ ...env, browser }) : await manifest;
  return [
    ...(made?.permissions ?? []),
    ...(made?.optional_host_permissions ?? []),
    ...(browser === 'firefox' ? [] : ['sidePanel']),
  ];
}

/** What docs/permissions.md explains. */
async function explained(): Promise<readonly string[]> {
  const page = await readFile('docs/permissions.md', 'utf8');
  return [...page.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name ?? '');
}

it('each permission is explained, and none that is not asked for', async () => {
  const asked = [...(await askedBy('chrome')), ...(await askedBy('firefox'))];
  expect((await explained()).toSorted()).toEqual([...new Set(asked)].toSorted());
});
