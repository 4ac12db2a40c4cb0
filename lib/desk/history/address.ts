/** Parameters that tell where a reader came from, and not which page it is. */
const OF_THE_WAY = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|mc_[ce]id|igshid)$/iu;

/**
 * The address under which audits of one page are kept together: without what follows `#` and without the parameters
 * of the way there. What is no web address stands for itself; nothing for a text without one.
 */
export function addressOf(url: string | null): string | null {
  if (url === null) return null;
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()])
    if (OF_THE_WAY.test(name)) address.searchParams.delete(name);
  return address.href;
}

/** The host of a web address, without `www.`; nothing for what has none. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host } = new URL(url);
  return host === '' ? null : host.replace(/^www\./u, '');
}
