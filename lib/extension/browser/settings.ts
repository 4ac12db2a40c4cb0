import { browser } from 'wxt/browser';
import { LOCALES, type Locale } from '../../desk/messages/locale.ts';
import { SHOW_LEVELS, type ShowLevel } from '../../engine/report/visible.ts';
import { type Appearance, TEXT_SIZES, THEMES } from '../page/appearance.ts';
import { readStored, removeStored, watchStored, writeStored } from './settings-store.ts';
import { hostIn } from './site.ts';

/** What the reader has chosen; kept in the browser's synced storage, which stays on the device where nothing syncs. */
export interface Settings extends Appearance {
  /** How much of an audit is marked on the page. */
  readonly show: ShowLevel;
  /** Hosts on which Recount does not read by itself, though it may: `example.org`, on any port. */
  readonly off: readonly string[];
}

const DEFAULTS: Omit<Settings, 'locale'> = { show: 'notices', theme: 'auto', textSize: 100, off: [] };

/** The names of all settings, in the order in which a reader meets them. */
export const SETTING_NAMES = [
  'locale',
  'theme',
  'textSize',
  'show',
  'off',
] as const satisfies readonly (keyof Settings)[];
export type SettingName = (typeof SETTING_NAMES)[number];

/** The settings, each with its default where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored(SETTING_NAMES));
}

/** Stores the given settings and leaves the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await writeStored({ ...changes });
}

/** Gives every setting its default again. */
export async function resetSettings(): Promise<void> {
  await removeStored(SETTING_NAMES);
}

/** Calls back with all settings whenever one of them has changed, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  watchStored((keys) => {
    if (!SETTING_NAMES.some((name) => keys.includes(name))) return;
    void readSettings().then((settings) => {
      if (!signal?.aborted) changed(settings);
    });
  }, signal);
}

/** What is stored may be of another version of Recount, so each value is checked; what fails has its default. */
export const parseSettings = (stored: Readonly<Record<string, unknown>>): Settings => ({
  ...DEFAULTS,
  locale: browserLocale(),
  ...readable(stored),
});

/** Those of the values that are settings of this version, by their names. */
export function readable(values: Readonly<Record<string, unknown>>): Partial<Settings> {
  const locale = LOCALES.find((known) => known === values.locale);
  const show = SHOW_LEVELS.find((known) => known === values.show);
  const theme = THEMES.find((known) => known === values.theme);
  const textSize = TEXT_SIZES.find((known) => known === values.textSize);
  return {
    ...(locale !== undefined && { locale }),
    ...(show !== undefined && { show }),
    ...(theme !== undefined && { theme }),
    ...(textSize !== undefined && { textSize }),
    ...(Array.isArray(values.off) && { off: hostsOf(values.off) }),
  };
}

/** One unreadable host costs none of the others. */
function hostsOf(values: readonly unknown[]): readonly string[] {
  const hosts = values.flatMap((value) => (typeof value === 'string' ? (hostIn(value) ?? []) : []));
  return [...new Set(hosts)].sort();
}

function browserLocale(): Locale {
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] === 'vi' ? 'vi' : 'en';
}
