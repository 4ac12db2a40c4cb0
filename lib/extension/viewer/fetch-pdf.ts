import type { PdfProblem } from './viewer-state.ts';

/** The bytes at an address, as the reader's own browser gets them; nothing else is asked for. */
export async function fetchPdf(address: URL, signal: AbortSignal): Promise<Uint8Array | PdfProblem> {
  try {
    // Many a report can only be had by readers who are logged in.
    const response = await fetch(address, { credentials: 'include', signal });
    if (!response.ok) return { problem: 'status', code: response.status };
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: 'unreachable' };
  }
}

/** The name of the file at an address, as a reader would call it. */
export function nameOfAddress(address: URL): string {
  const last = address.pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last) || address.host;
  } catch {
    return last || address.host;
  }
}
