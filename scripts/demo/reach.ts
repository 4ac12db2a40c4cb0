import { request } from '../../cli/read/fetch-page.ts';

/** The hosts that a page is served from, also the one that it sends its readers on to; a page out of reach is said. */
export async function hostsOf(url: URL): Promise<readonly string[]> {
  const response = await request(url);
  await response.body?.cancel();
  return [url.hostname, new URL(response.url).hostname];
}
