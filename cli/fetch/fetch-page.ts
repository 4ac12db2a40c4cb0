import type { Source } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { bodyOf, contentType, parseAddress, request, statusOf } from './request.ts';

/** Media types that an article may come in. */
export const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|x-ndjson|ndjson|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/u;

/** The page at an address that a person named, its body still to be read. */
export async function fetchPage(address: string, agent: string): Promise<Source> {
  const url = parseAddress(address);
  return pageOf(await request(url, { agent, redirect: 'follow' }), { address, url, readable: READABLE });
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
