import type { Response } from 'undici';
import { UnusableInput } from '../unusable.ts';
import { guardedAgent, PrivateHost } from './connect.ts';
import type { NamedHosts } from './named-hosts.ts';

const PATIENCE_MS = 20_000;

/** The http or https address that a text is; refused where it is none. */
export function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new UnusableInput(`${address} is not an address`);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new UnusableInput(`${address}: only http and https addresses can be read`);
}

/** A private address that nobody has named. */
export class OutOfReach extends UnusableInput {
  /** Why, and what to do, without the page that it is about. */
  readonly why: string;

  constructor({ href, host }: URL, { message }: PrivateHost) {
    const why = `is left out: ${message}; --host ${host} names it`;
    super(`${href} ${why}`);
    this.why = why;
  }
}

/** As whom somebody asks, and where they were sent. */
export interface Asker {
  /** The user agent. */
  readonly agent: string;
  readonly named: NamedHosts;
}

/**
 * What an http or https address answers, whatever the status; a redirect is not followed. The time allowed covers the body
 * too. Refused where the address is a private one of a host that nobody has named.
 */
export async function request(url: URL, { agent, named }: Asker): Promise<Response> {
  try {
    const { fetch } = await import('undici');
    return await fetch(url, {
      redirect: 'manual',
      ...(!named.has(url) && { dispatcher: await guardedAgent(url) }),
      headers: { 'user-agent': agent, accept: 'text/html, text/plain;q=0.9, */*;q=0.1' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    for (const one of [error, cause]) {
      if (one instanceof PrivateHost) throw new OutOfReach(url, one);
    }
    throw new UnusableInput(`${url.href} cannot be reached: ${reason(error, url)}`);
  }
}

/** The body of an answer, as it comes; refused where it breaks off. */
export async function* bodyOf(response: Response, name: string, url: URL): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    yield* response.body;
  } catch (error) {
    throw new UnusableInput(`${name} broke off: ${reason(error, url)}`);
  }
}

/** What the header of an answer says of its body, in lower case. */
export function contentType({ headers }: Response): {
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
} {
  const [mediaType = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/u.exec(parameter)?.[1]);
  return { mediaType: mediaType.trim() || undefined, charset: charset.find((label) => label !== undefined) };
}

/** `404 Not Found`, for people. */
export const statusOf = ({ status, statusText }: Response): string => `${status} ${statusText}`.trim();

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
