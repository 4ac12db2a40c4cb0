import type { Audit } from '../../engine/audit.ts';
import type { Table } from '../../engine/text/table.ts';
import { askWorker } from './ask-worker.ts';
import AuditWorker from './audit-worker.ts?worker';

/** What the worker is asked. */
export interface AuditRequest {
  readonly text: string;
  readonly language: string;
  readonly tables: readonly Table[];
}

/** Audits a text in a worker: a report of hundreds of pages takes seconds, in which the pages can be read. */
export const auditApart = (request: AuditRequest, signal: AbortSignal): Promise<Audit> =>
  askWorker<AuditRequest, Audit>(() => new AuditWorker(), request, signal);
