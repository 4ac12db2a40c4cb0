import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../lib/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let language = 'en-GB';
beforeEach(() => {
  fakeBrowser.reset();
  language = 'en-GB';
  fakeBrowser.i18n.getUILanguage = () => language;
});

describe('settings', () => {
  it.each<[string, Settings]>([
    ['en-GB', { locale: 'en', show: 'notices' }],
    ['vi', { locale: 'vi', show: 'notices' }],
    ['VI-VN', { locale: 'vi', show: 'notices' }],
    ['fr', { locale: 'en', show: 'notices' }],
  ])('in a browser in %s are %j', async (browserLanguage, settings) => {
    language = browserLanguage;
    expect(await readSettings()).toEqual(settings);
  });

  it.each<[Record<string, unknown>, Settings]>([
    [
      { locale: 'vi', show: 'errors' },
      { locale: 'vi', show: 'errors' },
    ],
    [{ locale: 'de' }, { locale: 'en', show: 'notices' }],
    [{ show: 'all' }, { locale: 'en', show: 'notices' }],
    [
      { show: 3, locale: null },
      { locale: 'en', show: 'notices' },
    ],
    [
      { show: 'everything', theme: 'dark' },
      { locale: 'en', show: 'everything' },
    ],
  ])('stored as %j are read as %j', async (stored, settings) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readSettings()).toEqual(settings);
  });

  it('are written one by one', async () => {
    await writeSettings({ show: 'errors' });
    await writeSettings({ locale: 'vi' });
    expect(await readSettings()).toEqual({ locale: 'vi', show: 'errors' });
  });

  it('are watched until the signal aborts', async () => {
    const ended = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, ended.signal);
    await writeSettings({ show: 'everything' });
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    ended.abort();
    await writeSettings({ show: 'errors' });
    await readSettings();
    expect(changed.mock.calls).toEqual([[{ locale: 'en', show: 'everything' }]]);
  });
});
