import { userAgent } from '../../cli/fetch/agent.ts';
import { request } from '../../cli/fetch/request.ts';

/** The hosts that a page is served from, also the one that it sends its readers on to; a page out of reach is said. */
export async function hostsOf(url: URL): Promise<readonly string[]> {
  const response = await request(url, { agent: userAgent(undefined), redirect: 'follow' });
  await response.body?.cancel();
  return [url.hostname, new URL(response.url).hostname];
}
