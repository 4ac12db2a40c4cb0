import type { Audit } from '../audit.ts';
import AuditWorker from './audit-worker.ts?worker';

/** What the worker is asked. */
export interface AuditRequest {
  readonly text: string;
  readonly language: string;
}

/** Audits a text in a worker: a report of hundreds of pages takes seconds, in which the pages can be read. */
export function auditApart(request: AuditRequest, signal: AbortSignal): Promise<Audit> {
  const worker = new AuditWorker();
  return new Promise<Audit>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Audit>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
