import { UnusableInput } from '../unusable.ts';
import type { Source } from './source.ts';

const PATIENCE_MS = 20_000;
const USER_AGENT = 'Recount/0.1 (reads one article at the request of a reader)';
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|json|x-ndjson|ndjson)$)/u;

/** What an http or https address answers, whatever the status. The time allowed covers the body too. */
export async function request(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, text/plain;q=0.9, */*;q=0.1' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    throw new UnusableInput(`${url.href} cannot be reached: ${reason(error, url)}`);
  }
}

/** The page at an address, its body still to be read. */
export async function fetchPage(address: string): Promise<Source> {
  const url = parseAddress(address);
  const response = await request(url);
  if (!response.ok) {
    await response.body?.cancel();
    throw new UnusableInput(`${address} answered ${`${response.status} ${response.statusText}`.trim()}`);
  }
  const { mediaType, charset } = contentType(response.headers.get('content-type') ?? '');
  if (mediaType !== undefined && !READABLE.test(mediaType)) {
    await response.body?.cancel();
    throw new UnusableInput(`${address} is ${mediaType}, not a page of text`);
  }
  return { name: address, bytes: body(response, address, url), mediaType, charset };
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new UnusableInput(`${address} is not an address`);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new UnusableInput(`${address}: only http and https addresses can be read`);
}

async function* body(response: Response, address: string, url: URL): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    yield* response.body;
  } catch (error) {
    throw new UnusableInput(`${address} broke off: ${reason(error, url)}`);
  }
}

function contentType(header: string): { mediaType: string | undefined; charset: string | undefined } {
  const [mediaType = '', ...parameters] = header.toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/u.exec(parameter)?.[1]);
  return { mediaType: mediaType.trim() || undefined, charset: charset.find((label) => label !== undefined) };
}

/** Why a connection failed, in a few words. */
function reason(error: unknown, url: URL): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host ${url.hostname}, or no network`;
    case 'ECONNREFUSED':
      return `${url.host} refused the connection`;
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return `${url.host} closed the connection`;
    default: {
      const [line = ''] = (cause instanceof Error ? cause.message : error.message).split('\n');
      return line;
    }
  }
}
