import type { Response } from 'undici';
import type { Source } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { createNamedHosts } from './named-hosts.ts';
import { bodyOf, contentType, parseAddress, request, statusOf } from './request.ts';
import { redirectOf } from './waved.ts';

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;

/** Media types that an article may come in. */
export const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|x-ndjson|ndjson|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/u;

/** The page at an address that a person named, its body still to be read. */
export async function fetchPage(address: string, agent: string): Promise<Source> {
  const { response, url } = await openPage(address, agent);
  return pageOf(response, { address, url, readable: READABLE });
}

/** What is answered at an address that a person named, whatever it is, and where it was in the end. */
export async function openPage(
  address: string,
  agent: string,
): Promise<{ readonly response: Response; readonly url: URL }> {
  const named = createNamedHosts([address]);
  let url = parseAddress(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await request(url, { agent, named });
    const to = await redirectOf(response, url, address);
    if (to === undefined) return { response, url };
    url = to;
  }
  throw new UnusableInput(`${address} redirects more than ${MOST_REDIRECTS} times`);
}

/** The page that an answer holds; refused where it is an error or of a type that is not read. */
export async function pageOf(
  response: Response,
  { address, url, readable }: { readonly address: string; readonly url: URL; readonly readable: RegExp },
): Promise<Source> {
  const problem = problemOf(response, address, readable);
  if (problem === undefined) {
    return { name: address, bytes: bodyOf(response, address, url), ...contentType(response) };
  }
  await response.body?.cancel();
  throw new UnusableInput(problem);
}

function problemOf(response: Response, address: string, readable: RegExp): string | undefined {
  if (!response.ok) return `${address} answered ${statusOf(response)}`;
  const { mediaType } = contentType(response);
  if (mediaType === undefined || readable.test(mediaType)) return undefined;
  return `${address} is ${mediaType}, not a page of text`;
}
