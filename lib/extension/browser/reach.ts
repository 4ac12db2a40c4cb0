import { grantedPatterns, grantPatterns, removePattern } from './permissions.ts';
import {
  type Granted,
  hostIn,
  isOfAllSites,
  type Reach,
  type ReachOutcome,
  sitePattern,
  sitesIn,
} from './site.ts';

const ALL_SITES = '*://*/*';

/** What is granted now, as the browser itself says. */
export async function readGranted(): Promise<Granted> {
  const patterns = await grantedPatterns();
  const sites = sitesIn(patterns);
  if (patterns.some((pattern) => pattern === ALL_SITES || pattern === '<all_urls>'))
    return { reach: 'all-sites', sites };
  return { reach: patterns.length === 0 ? 'on-click' : 'chosen-sites', sites };
}

/** Goes over to another reach: asks for what it needs and gives back what it does not. Call it inside a click. */
export function changeReach(reach: Reach): Promise<ReachOutcome> {
  switch (reach) {
    case 'all-sites':
      return grantSite(ALL_SITES);
    case 'chosen-sites':
      return giveBackAllButSites();
    case 'on-click':
      return giveBack(() => true);
  }
}

/** Asks for a site that somebody has typed. Call it inside a click. */
export async function addSite(typed: string): Promise<ReachOutcome> {
  const host = hostIn(typed);
  return host === undefined ? 'no-site' : grantSite(sitePattern(host));
}

/** Gives one site back. */
export const removeSite = (pattern: string): Promise<ReachOutcome> =>
  giveBack((granted) => granted === pattern);

const grantSite = async (pattern: string): Promise<ReachOutcome> =>
  (await grantPatterns([pattern])) ? 'done' : 'refused';

/** Chromium takes the single sites away together with all sites; what was granted once it gives again without asking. */
async function giveBackAllButSites(): Promise<ReachOutcome> {
  const before = sitesIn(await grantedPatterns());
  const outcome = await giveBack(isOfAllSites);
  const left = await grantedPatterns();
  const lost = before.map(({ pattern }) => pattern).filter((pattern) => !left.includes(pattern));
  if (lost.length > 0) await grantPatterns(lost);
  return outcome;
}

async function giveBack(which: (pattern: string) => boolean): Promise<ReachOutcome> {
  for (const pattern of (await grantedPatterns()).filter(which)) await removePattern(pattern);
  return (await grantedPatterns()).some(which) ? 'kept' : 'done';
}
