import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pauseSchema } from '../../desk/published/pause.ts';
import { decodedOr, type Output } from '../../documents/schema/decode.ts';
import { hear } from './hear.ts';

/**
 * What the reader has chosen about published fact checks. All of it stays on this device, apart from the other settings:
 * a key is not for every device that a browser syncs with, and not for a file.
 */
export const lookupSettingsSchema = v.object({
  on: v.boolean(),
  /** The reader’s own key for Google’s API; empty where there is none. */
  key: v.string(),
  /** Whether the reader has agreed to what is sent. */
  told: v.boolean(),
  /** Google is not to be asked before its end; nothing where it has not complained since its last answer. */
  pause: v.undefinedable(pauseSchema),
});
export type LookupSettings = Output<typeof lookupSettingsSchema>;

/** As it is until a reader wants it otherwise. */
export const LOOKUP_OFF: LookupSettings = { on: false, key: '', told: false, pause: undefined };

const NAMES = { on: 'lookupOn', key: 'lookupKey', told: 'lookupTold', pause: 'lookupPause' } as const;
const KEYS = Object.values(NAMES);

/** As they are stored; off, without a key, where nothing valid is. */
export async function readLookupSettings(): Promise<LookupSettings> {
  const stored = await browser.storage.local.get(KEYS).catch(() => ({}) as Record<string, unknown>);
  const { on, key, told, pause } = lookupSettingsSchema.entries;
  // One that cannot be read costs none of the others.
  return {
    on: decodedOr(on, stored[NAMES.on], LOOKUP_OFF.on),
    key: decodedOr(key, stored[NAMES.key], LOOKUP_OFF.key),
    told: decodedOr(told, stored[NAMES.told], LOOKUP_OFF.told),
    pause: decodedOr(pause, stored[NAMES.pause], LOOKUP_OFF.pause),
  };
}

/** Stores some of them. Another key is not of the quota that the pause is for. */
export async function writeLookupSettings(changes: Partial<LookupSettings>): Promise<void> {
  const all = 'key' in changes ? { pause: undefined, ...changes } : changes;
  const entries = Object.entries(all).map(
    ([name, value]) => [NAMES[name as keyof LookupSettings], value] as const,
  );
  const gone = entries.flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (gone.length > 0) await browser.storage.local.remove(gone);
  const kept = entries.filter(([, value]) => value !== undefined);
  if (kept.length > 0) await browser.storage.local.set(Object.fromEntries(kept));
}

/** Calls back with all of them whenever one has changed, until `signal` aborts. */
export function watchLookupSettings(changed: (settings: LookupSettings) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    void readLookupSettings().then((settings) => {
      if (!signal?.aborted) changed(settings);
    });
  };
  hear(browser.storage.onChanged, listener, signal);
}
