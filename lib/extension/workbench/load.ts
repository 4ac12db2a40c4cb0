import type { Named } from '../../documents/files/sniff.ts';
import type { Problem } from './item.ts';

/** More than any article has; beyond it the whole would have to fit in memory several times over. */
export const LARGEST = 32 * 1024 * 1024;
const PATIENCE_MS = 20_000;
/** Media types that an article may come in. */
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/u;

/** The bytes of a document, with what is known of them. */
export interface Loaded extends Named {
  readonly bytes: Uint8Array;
  /** That of an HTTP answer. */
  readonly charset: string | undefined;
}

/** The bytes of a file of this device. */
export async function loadFile(file: File): Promise<Loaded | Problem> {
  if (file.size > LARGEST) return { problem: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, mediaType: undefined, charset: undefined, bytes };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** The bytes at an address, as the reader's own browser gets them; nothing else is asked for. */
export async function loadAddress(url: URL, signal: AbortSignal): Promise<Loaded | Problem> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    // Many a page can only be had by readers who are logged in.
    const response = await fetch(url, {
      credentials: 'include',
      signal: AbortSignal.any([signal, patience]),
    });
    return await bodyOf(url, response);
  } catch {
    signal.throwIfAborted();
    return { problem: patience.aborted ? 'slow' : 'unreachable' };
  }
}

async function bodyOf(url: URL, response: Response): Promise<Loaded | Problem> {
  const { mediaType, charset } = contentType(response.headers.get('content-type') ?? '');
  const problem = problemOf(response, mediaType);
  if (problem !== undefined) {
    await response.body?.cancel();
    return problem;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > LARGEST) {
      await reader?.cancel();
      return { problem: 'too-large' };
    }
    parts.push(next.value);
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return { name: url.pathname, mediaType: genericAsNone(mediaType), charset, bytes };
}

function problemOf({ ok, status }: Response, mediaType: string | undefined): Problem | undefined {
  if (!ok) return { problem: 'status', code: status };
  return mediaType === undefined || READABLE.test(mediaType) ? undefined : { problem: 'not-a-page' };
}

/** What says only that it is bytes leaves it to the name. */
const genericAsNone = (mediaType: string | undefined): string | undefined =>
  mediaType === 'application/octet-stream' ? undefined : mediaType;

/** The media type of a header and its charset, in lower case. */
function contentType(header: string): {
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
} {
  const [mediaType = '', ...parameters] = header.toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/u.exec(parameter)?.[1]);
  return { mediaType: mediaType.trim() || undefined, charset: charset.find((label) => label !== undefined) };
}
