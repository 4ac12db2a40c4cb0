import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { readSiteState } from './site-switch.ts';

/** A tab with its address, where that is told. */
interface Place {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** By the ids of tabs, the addresses that were asked for; kept until the browser is closed. */
const KEY = 'readOnce';

/** Whether the reader has switched Recount off on the site of a tab, and has not asked for this page of it all the same. */
export async function isOffIn({ id, url }: Place): Promise<boolean> {
  if (id === undefined || url === undefined || !/^https?:/u.test(url)) return false;
  if ((await readSiteState(new URL(url).origin, await readSettings())) !== 'off') return false;
  return (await askedFor()).get(String(id)) !== bare(url);
}

/** Lets Recount read the page that a tab shows, though its site is switched off. */
export async function readOnceIn({ id, url }: Place): Promise<void> {
  if (id === undefined || url === undefined) return;
  const asked = new Map(await askedFor());
  asked.set(String(id), bare(url));
  await browser.storage.session.set({ [KEY]: Object.fromEntries(asked) });
}

async function askedFor(): Promise<ReadonlyMap<string, unknown>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return new Map(Object.entries(Object(stored[KEY])));
}

const bare = (url: string): string => url.split('#', 1).join();
