import { browser } from 'wxt/browser';
import { hear } from './hear.ts';

type Stored = Readonly<Record<string, unknown>>;
type Area = 'sync' | 'local';

/**
 * The stored values of these keys. They stand in synced storage; what that would not take, or everything where there is
 * none, stands in local storage and counts more.
 */
export async function readStored(keys: readonly string[]): Promise<Stored> {
  const [synced, local] = await Promise.all([readArea('sync', keys), readArea('local', keys)]);
  return { ...synced, ...local };
}

/** Stores values where they are synced, else on this device only. */
export async function writeStored(values: Stored): Promise<void> {
  try {
    await browser.storage.sync.set(values);
  } catch {
    // No synced storage, or no room left in it.
    await browser.storage.local.set(values);
    return;
  }
  await forget('local', Object.keys(values));
}

/** Takes the values of these keys away, wherever they stand. */
export async function removeStored(keys: readonly string[]): Promise<void> {
  await Promise.all([forget('sync', keys), forget('local', keys)]);
}

/** Calls back with the names of keys whose values have changed in either place, until `signal` aborts. */
export function watchStored(changed: (keys: readonly string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Stored, area: string) => {
    if (area === 'sync' || area === 'local') changed(Object.keys(changes));
  };
  hear(browser.storage.onChanged, listener, signal);
}

async function readArea(area: Area, keys: readonly string[]): Promise<Stored> {
  try {
    const stored = await browser.storage[area].get([...keys]);
    // No setting is nothing; what is nothing must not stand before a value of the other area.
    return Object.fromEntries(
      Object.entries(stored).filter(([, value]) => value !== undefined && value !== null),
    );
  } catch {
    return {};
  }
}

async function forget(area: Area, keys: readonly string[]): Promise<void> {
  const stored = Object.keys(await readArea(area, keys));
  if (stored.length > 0) await browser.storage[area].remove(stored);
}
