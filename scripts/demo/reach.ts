import { userAgent } from '../../cli/fetch/agent.ts';
import { openPage } from '../../cli/fetch/fetch-page.ts';

/** The hosts that a page is served from, also the one that it sends its readers on to; a page out of reach is said. */
export async function hostsOf(url: URL): Promise<readonly string[]> {
  const { response, url: last } = await openPage(url.href, userAgent(undefined));
  await response.body?.cancel();
  return [url.hostname, last.hostname];
}
