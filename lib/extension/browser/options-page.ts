import { browser } from 'wxt/browser';

/** Opens the settings at one of their sections, in a new tab. */
export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
