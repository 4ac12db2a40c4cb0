import { browser } from 'wxt/browser';
import { LOOKUP_PATTERN } from './permissions.ts';

/** Firefox has a reader agree to what leaves the device, by its kind, together with the site. */
const WANTED = {
  origins: [LOOKUP_PATTERN],
  ...(import.meta.env.FIREFOX && { data_collection: ['websiteContent'] }),
};

/** Asks the reader to let Recount ask Google; at once where it may already. Call it inside a click. */
export const grantLookup = (): Promise<boolean> => browser.permissions.request(WANTED).catch(() => false);

/** Gives the permission back. */
export const giveBackLookup = (): Promise<boolean> => browser.permissions.remove(WANTED).catch(() => false);
