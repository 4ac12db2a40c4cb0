import { browser } from 'wxt/browser';

/** The match pattern of a whole site: any path and, as match patterns know no ports in all browsers, any port. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the reader to let Recount read every page of the site; whether they agreed. Call it inside a click. */
export async function grant(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives the site's permission back; whether it is gone (a permission of the manifest cannot be given back). */
export const revoke = (origin: string): Promise<boolean> => removePattern(patternOf(origin));

/** Gives the permission of a match pattern back, likewise. */
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
  return origins.filter((pattern) => /^(\*|https?):\/\//u.test(pattern) || pattern === '<all_urls>').sort();
}
