import { UnusableInput } from '../unusable.ts';

const PATIENCE_MS = 20_000;

/** The http or https address that a text is; refused where it is none. */
export function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new UnusableInput(`${address} is not an address`);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new UnusableInput(`${address}: only http and https addresses can be read`);
}

/** What an http or https address answers, whatever the status. The time allowed covers the body too. */
export async function request(
  url: URL,
  { agent, redirect }: { readonly agent: string; readonly redirect: 'follow' | 'manual' },
): Promise<Response> {
  try {
    return await fetch(url, {
      redirect,
      headers: { 'user-agent': agent, accept: 'text/html, text/plain;q=0.9, */*;q=0.1' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
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
