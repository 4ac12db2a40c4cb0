import { browser } from 'wxt/browser';
import { LOCALES, type Locale } from '../messages/locale.ts';
import { type Appearance, TEXT_SIZES, THEMES } from '../page/appearance.ts';
import { SHOW_LEVELS, type ShowLevel } from '../report/visible.ts';

/** What the reader has chosen; kept in the browser's synced storage, which stays on the device where nothing syncs. */
export interface Settings extends Appearance {
  /** How much of an audit is marked on the page. */
  readonly show: ShowLevel;
  /** Hosts on which Recount does not read by itself, though it may: `example.org`, or with a port `localhost:8080`. */
  readonly off: readonly string[];
}

const DEFAULTS: Omit<Settings, 'locale'> = { show: 'notices', theme: 'auto', textSize: 100, off: [] };
const KEYS = ['locale', ...Object.keys(DEFAULTS)];

/** The settings, each with its default where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.sync.get(KEYS));
}

/** Stores the given settings and leaves the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(changes);
}

/** Calls back with all settings whenever one of them has changed, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !KEYS.some((key) => key in changes)) return;
    void readSettings().then((settings) => {
      if (!signal?.aborted) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What is stored may be of another version of Recount, so each value is checked; what fails has its default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    locale: LOCALES.find((locale) => locale === stored.locale) ?? browserLocale(),
    show: SHOW_LEVELS.find((level) => level === stored.show) ?? DEFAULTS.show,
    theme: THEMES.find((theme) => theme === stored.theme) ?? DEFAULTS.theme,
    textSize: TEXT_SIZES.find((size) => size === stored.textSize) ?? DEFAULTS.textSize,
    off: Array.isArray(stored.off)
      ? stored.off.filter((host): host is string => typeof host === 'string')
      : DEFAULTS.off,
  };
}

function browserLocale(): Locale {
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] === 'vi' ? 'vi' : 'en';
}
