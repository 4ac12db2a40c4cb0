import { browser } from 'wxt/browser';
import { LOCALES, type Locale } from '../messages/locale.ts';
import { SHOW_LEVELS, type ShowLevel } from '../report/visible.ts';

/** What the reader has chosen; kept in the browser's local storage. */
export interface Settings {
  /** The language of the interface. */
  readonly locale: Locale;
  /** How much of an audit is marked on the page. */
  readonly show: ShowLevel;
}

/** The settings, each with its default where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  return parse(await browser.storage.local.get(['locale', 'show']));
}

/** Stores the given settings and leaves the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls back with all settings whenever one of them has changed, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !('locale' in changes || 'show' in changes)) return;
    void readSettings().then((settings) => {
      if (!signal?.aborted) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What is stored may be of another version of Recount, so each value is checked. */
function parse(stored: Record<string, unknown>): Settings {
  return {
    locale: LOCALES.find((locale) => locale === stored.locale) ?? browserLocale(),
    show: SHOW_LEVELS.find((level) => level === stored.show) ?? 'notices',
  };
}

function browserLocale(): Locale {
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] === 'vi' ? 'vi' : 'en';
}
