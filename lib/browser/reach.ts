import { browser } from 'wxt/browser';
import { grantedPatterns, removePattern } from './permissions.ts';

/** Where Recount reads by itself: nowhere, on the sites that were granted one by one, or on all of them. */
export const REACHES = ['on-click', 'chosen-sites', 'all-sites'] as const;
export type Reach = (typeof REACHES)[number];

const ALL_SITES = { origins: ['*://*/*'] };

/** Where Recount may read by itself now, by what the browser has granted. */
export async function currentReach(): Promise<Reach> {
  const patterns = await grantedPatterns();
  if (await browser.permissions.contains(ALL_SITES)) return 'all-sites';
  return patterns.length === 0 ? 'on-click' : 'chosen-sites';
}

/** Asks the reader for all sites; whether they agreed. Call it inside a click. */
export const grantAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Gives back all sites that can be given back: those of the manifest cannot. */
export async function revokeAllSites(): Promise<void> {
  for (const pattern of await grantedPatterns()) {
    await removePattern(pattern);
  }
}
