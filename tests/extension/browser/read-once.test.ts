import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOffIn, readOnceIn } from '../../../lib/extension/browser/read-once.ts';
import { writeSettings } from '../../../lib/extension/browser/settings.ts';

const fake = await vi.hoisted(async () => (await import('./granted.ts')).fakePermissions());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return {
    browser: { storage: browser.storage, i18n: { getUILanguage: () => 'en' }, permissions: fake.permissions },
  };
});

const PAGE = 'https://news.example/1';

beforeEach(async () => {
  fakeBrowser.reset();
  fake.grant(['*://*/*']);
  await writeSettings({ off: ['news.example'] });
});

it.each<[why: string, id: number | undefined, url: string | undefined, isOff: boolean]>([
  ['its site is off', 1, PAGE, true],
  ['another site is on', 1, 'https://other.example/1', false],
  ['no page of the web', 1, 'chrome://newtab/', false],
  ['an address that is not told', 1, undefined, false],
  ['no tab', undefined, PAGE, false],
])('%s', async (_, id, url, isOff) => {
  expect(await isOffIn({ id, url })).toBe(isOff);
});

it.each<[why: string, asked: { id: number; url: string }, isOff: boolean]>([
  ['asked for in this tab', { id: 1, url: PAGE }, false],
  ['asked for at another place of the page', { id: 1, url: `${PAGE}#two` }, false],
  ['asked for in another tab', { id: 2, url: PAGE }, true],
  ['another page of the site was asked for', { id: 1, url: 'https://news.example/2' }, true],
])('%s', async (_, asked, isOff) => {
  await readOnceIn(asked);
  expect(await isOffIn({ id: 1, url: PAGE })).toBe(isOff);
});

it('garbage in the store is nobody’s wish', async () => {
  await fakeBrowser.storage.session.set({ readOnce: 'garbage' });
  expect(await isOffIn({ id: 1, url: PAGE })).toBe(true);
});
