import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../../lib/extension/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DEFAULTS = { show: 'notices', theme: 'auto', textSize: 100, off: [] } as const;

let language = 'en-GB';
beforeEach(() => {
  fakeBrowser.reset();
  language = 'en-GB';
  fakeBrowser.i18n.getUILanguage = () => language;
});

describe('settings', () => {
  it.each<[string, Settings]>([
    ['en-GB', { ...DEFAULTS, locale: 'en' }],
    ['vi', { ...DEFAULTS, locale: 'vi' }],
    ['VI-VN', { ...DEFAULTS, locale: 'vi' }],
    ['fr', { ...DEFAULTS, locale: 'en' }],
  ])('in a browser in %s are %j', async (browserLanguage, settings) => {
    language = browserLanguage;
    expect(await readSettings()).toEqual(settings);
  });

  it.each<[Record<string, unknown>, Settings]>([
    [
      { locale: 'vi', show: 'errors' },
      { ...DEFAULTS, locale: 'vi', show: 'errors' },
    ],
    [{ locale: 'de' }, { ...DEFAULTS, locale: 'en' }],
    [{ show: 'all' }, { ...DEFAULTS, locale: 'en' }],
    [
      { show: 3, locale: null },
      { ...DEFAULTS, locale: 'en' },
    ],
    [
      { show: 'everything', theme: 'dark', textSize: 130, off: ['a.example', 3] },
      { locale: 'en', show: 'everything', theme: 'dark', textSize: 130, off: ['a.example'] },
    ],
    [
      { off: ['B.example', 'https://a.example:8080/news', 'b.example', 'no host', '*'] },
      { ...DEFAULTS, locale: 'en', off: ['a.example', 'b.example'] },
    ],
    [
      { theme: 'blue', textSize: 999, off: 'a.example' },
      { ...DEFAULTS, locale: 'en' },
    ],
  ])('stored as %j are read as %j', async (stored, settings) => {
    await fakeBrowser.storage.sync.set(stored);
    expect(await readSettings()).toEqual(settings);
  });

  it('are written one by one', async () => {
    await writeSettings({ show: 'errors' });
    await writeSettings({ locale: 'vi' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, locale: 'vi', show: 'errors' });
  });

  it('are forgotten all at once, and nothing else is', async () => {
    await writeSettings({ show: 'errors', off: ['a.example'] });
    await fakeBrowser.storage.sync.set({ history: 'kept' });
    await resetSettings();
    expect(await readSettings()).toEqual({ ...DEFAULTS, locale: 'en' });
    expect(await fakeBrowser.storage.sync.get('history')).toEqual({ history: 'kept' });
  });

  it('are watched until the signal aborts', async () => {
    const ended = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, ended.signal);
    await writeSettings({ show: 'everything' });
    await fakeBrowser.storage.sync.set({ history: 'kept' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    ended.abort();
    await writeSettings({ show: 'errors' });
    await readSettings();
    expect(changed.mock.calls).toEqual([[{ ...DEFAULTS, locale: 'en', show: 'everything' }]]);
  });
});

describe('where nothing syncs', () => {
  const { set, get } = fakeBrowser.storage.sync;
  const refuse = () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  afterEach(() => {
    fakeBrowser.storage.sync.set = set;
    fakeBrowser.storage.sync.get = get;
  });

  it('what cannot be written there is kept on the device, and counts more', async () => {
    await writeSettings({ show: 'errors', theme: 'dark' });
    fakeBrowser.storage.sync.set = refuse;
    await writeSettings({ show: 'everything' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, locale: 'en', theme: 'dark', show: 'everything' });
    fakeBrowser.storage.sync.set = set;
    await writeSettings({ show: 'notices' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, locale: 'en', theme: 'dark', show: 'notices' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('all settings are read, written, watched and forgotten without it', async () => {
    fakeBrowser.storage.sync.set = refuse;
    fakeBrowser.storage.sync.get = refuse;
    const ended = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, ended.signal);
    await writeSettings({ theme: 'dark' });
    const settings = { ...DEFAULTS, locale: 'en', theme: 'dark' };
    await vi.waitFor(() => expect(changed.mock.lastCall).toEqual([settings]));
    ended.abort();
    expect(await readSettings()).toEqual(settings);
    await resetSettings();
    expect(await readSettings()).toEqual({ ...DEFAULTS, locale: 'en' });
  });
});
