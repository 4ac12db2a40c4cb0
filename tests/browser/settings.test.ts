import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../lib/browser/settings.ts';

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
