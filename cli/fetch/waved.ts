import type { Response } from 'undici';
import { UnusableInput } from '../unusable.ts';
import { statusOf } from './request.ts';
import { retryAfter } from './retry-after.ts';

/** An answer that sends one on: elsewhere, or away for a while. */
export type Waved =
  | { readonly type: 'moved'; readonly to: URL }
  /** `wait` in seconds, where the host says how long. */
  | { readonly type: 'busy'; readonly wait?: number; readonly status: string };

/** Where an answer sends one; nothing where it is an answer to the question. `who` is the page, for people. */
export async function wavedOn(response: Response, url: URL, who: string): Promise<Waved | undefined> {
  const { status, headers } = response;
  if (status === 429 || status === 503) {
    await response.body?.cancel();
    const wait = retryAfter(headers.get('retry-after'), Date.now());
    return { type: 'busy', status: statusOf(response), ...(wait !== undefined && { wait }) };
  }
  const to = await redirectOf(response, url, who);
  return to && { type: 'moved', to };
}

/** Where an answer leads; nothing where it leads nowhere, refused where no page can be. `who` is the page, for people. */
export async function redirectOf(response: Response, url: URL, who: string): Promise<URL | undefined> {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null) return undefined;
  await response.body?.cancel();
  const to = URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (to?.protocol === 'http:' || to?.protocol === 'https:') return to;
  throw new UnusableInput(`${who} redirects to ${location}, which is no http or https address`);
}
