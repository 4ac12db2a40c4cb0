import { browser } from 'wxt/browser';

/** Where published fact checks are looked up: a service that is asked, not a site whose pages are read. */
export const LOOKUP_PATTERN = 'https://factchecktools.googleapis.com/*';

/** The match pattern of a whole site: any path and, as match patterns know no ports in all browsers, any port. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the reader for the sites of match patterns; whether they agreed. Call it inside a click. */
export async function grantPatterns(patterns: readonly string[]): Promise<boolean> {
  // The browser refuses, with an error, what is no pattern to it and what no click has asked for.
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Gives the permission of a match pattern back; whether it is gone (one of the manifest cannot be given back). */
export async function removePattern(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Whether Recount may read every page of the site without being asked each time. */
export async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** The match patterns of all web sites that Recount may read. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.filter((pattern) => /^(\*|https?):\/\//u.test(pattern) || pattern === '<all_urls>');
  return sites.filter((pattern) => pattern !== LOOKUP_PATTERN).sort();
}

/** Calls back whenever a permission was given or taken back, here or in the browser's own pages. */
export function watchPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
