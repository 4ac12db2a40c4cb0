/** A site as the reader names it, and the match pattern by which the browser knows it. */
export interface GrantedSite {
  readonly pattern: string;
  readonly host: string;
  /** Whether the hosts below it are of it too. */
  readonly withSubdomains: boolean;
}

/** Where Recount reads by itself: nowhere, on the sites that were granted one by one, or on all of them. */
export const REACHES = ['on-click', 'chosen-sites', 'all-sites'] as const;
export type Reach = (typeof REACHES)[number];

/** What the browser lets Recount read unasked. */
export interface Granted {
  readonly reach: Reach;
  /** Sites that were granted by name. */
  readonly sites: readonly GrantedSite[];
}

/**
 * What came of a change. `refused`: the reader, or the browser for them, did not agree. `kept`: the browser did not take
 * a permission back. `no-site`: what was typed names no site.
 */
export type ReachOutcome = 'done' | 'refused' | 'kept' | 'no-site';

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/u;
const SCHEME = /^https?:\/\//iu;
const ADDRESS = /^\d+(?:\.\d+){3}$/u;
const SITE_PATTERN = /^(?<scheme>\*|https?):\/\/(?<below>\*\.)?(?<host>[^/*]+)\/\*$/u;

/**
 * The host in what somebody typed or pasted, as the browser writes it: `BBC.com`, `https://bbc.com:8080/news` → `bbc.com`.
 * Nothing where it names no web site.
 */
export function hostIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/u.test(typed)) return undefined;
  try {
    const { hostname, username } = new URL(SCHEME.test(typed) ? typed : `http://${typed}`);
    if (username !== '') return undefined;
    return HOST.test(hostname) && (hostname.includes('.') || hostname === 'localhost') ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern of a site that the reader names: with `www.` and without, and the hosts below it. */
export function sitePattern(host: string): string {
  const name = host.replace(/^www\./u, '');
  // Below an address, or below this very machine, there is nothing.
  return ADDRESS.test(name) || !name.includes('.') ? `*://${host}/*` : `*://*.${name}/*`;
}

/** The sites among match patterns, by their names; a pattern of all sites is none of them. */
export function sitesIn(patterns: readonly string[]): readonly GrantedSite[] {
  const sites = patterns.flatMap((pattern): GrantedSite[] => {
    const { host, below } = SITE_PATTERN.exec(pattern)?.groups ?? {};
    return host === undefined ? [] : [{ pattern, host, withSubdomains: below !== undefined }];
  });
  return sites.sort((a, b) => a.host.localeCompare(b.host, 'en') || a.pattern.localeCompare(b.pattern, 'en'));
}

/** Whether a match pattern stands for all sites, of one scheme or of both. */
export const isOfAllSites = (pattern: string): boolean =>
  pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/u.test(pattern);

/** The match patterns of hosts, for what is not to be read there. */
export const patternsOfHosts = (hosts: readonly string[]): readonly string[] =>
  hosts.map((host) => `*://${host}/*`);
