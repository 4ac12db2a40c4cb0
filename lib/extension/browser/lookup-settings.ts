import { browser } from 'wxt/browser';
import type { Pause } from '../../desk/published/pause.ts';
import { decode, finite, object, text, truth, whole } from '../../documents/decode/decode.ts';

/**
 * What the reader has chosen about published fact checks. All of it stays on this device, apart from the other settings:
 * a key is not for every device that a browser syncs with, and not for a file.
 */
export interface LookupSettings {
  readonly on: boolean;
  /** The reader’s own key for Google’s API; empty where there is none. */
  readonly key: string;
  /** Whether the reader has agreed to what is sent. */
  readonly told: boolean;
  /** Google is not to be asked before its end; nothing where it has not complained since its last answer. */
  readonly pause: Pause | undefined;
}

/** As it is until a reader wants it otherwise. */
export const LOOKUP_OFF: LookupSettings = { on: false, key: '', told: false, pause: undefined };

const NAMES = { on: 'lookupOn', key: 'lookupKey', told: 'lookupTold', pause: 'lookupPause' } as const;
const KEYS = Object.values(NAMES);
const PAUSE = object({ until: finite, turns: whole });

/** As they are stored; off, without a key, where nothing valid is. */
export async function readLookupSettings(): Promise<LookupSettings> {
  const stored = await browser.storage.local.get(KEYS).catch(() => ({}) as Record<string, unknown>);
  const valid = <T>(found: ReturnType<typeof decode<T>>): T | undefined =>
    found.type === 'decoded' ? found.value : undefined;
  return {
    on: valid(decode(truth, stored[NAMES.on])) ?? false,
    key: valid(decode(text, stored[NAMES.key])) ?? '',
    told: valid(decode(truth, stored[NAMES.told])) ?? false,
    pause: valid(decode(PAUSE, stored[NAMES.pause])),
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
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
