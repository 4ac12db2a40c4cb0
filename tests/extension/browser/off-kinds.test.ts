import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readOffKinds,
  switchKind,
  watchOffKinds,
  writeOffKinds,
} from '../../../lib/extension/browser/off-kinds.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser: { storage: browser.storage } };
});

beforeEach(() => fakeBrowser.reset());

it('switches one kind off and on, and leaves the others', async () => {
  expect(await readOffKinds()).toEqual([]);
  await switchKind('share', 'off');
  await switchKind('change', 'off');
  await switchKind('change', 'off');
  expect(await readOffKinds()).toEqual(['share', 'change']);
  await switchKind('share', 'on');
  await switchKind('ratio', 'on');
  expect(await readOffKinds()).toEqual(['change']);
  await writeOffKinds([]);
  expect(await readOffKinds()).toEqual([]);
});

it.each<[stored: unknown, kinds: readonly string[]]>([
  [undefined, []],
  ['share', []],
  [{ 0: 'share' }, []],
  [['share', 'a kind of tomorrow', 7], ['share']],
])('of what is stored, %s, only kinds are read', async (stored, kinds) => {
  await fakeBrowser.storage.sync.set({ offKinds: stored });
  expect(await readOffKinds()).toEqual(kinds);
});

it('tells of each change, and of no other, until it is ended', async () => {
  const heard: (readonly string[])[] = [];
  const ending = new AbortController();
  watchOffKinds((kinds) => heard.push(kinds), ending.signal);
  await fakeBrowser.storage.sync.set({ theme: 'dark' });
  await switchKind('points', 'off');
  await vi.waitFor(() => expect(heard).toEqual([['points']]));
  ending.abort();
  await switchKind('points', 'on');
  await new Promise((done) => setTimeout(done));
  expect(heard).toEqual([['points']]);
});
