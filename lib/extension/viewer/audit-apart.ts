import type { Audit } from '../../engine/audit.ts';
import { askWorker, lastingWorker } from './ask-worker.ts';
import type { AuditRequest } from './audit-request.ts';
import AuditWorker from './audit-worker.ts?worker';

/** Audits a text in a worker: a report of hundreds of pages takes seconds, in which the pages can be read. */
export const auditApart = (request: AuditRequest, signal: AbortSignal): Promise<Audit> =>
  askWorker<AuditRequest, Audit>(() => new AuditWorker(), request, signal);

/** The same for texts that come one after the other. */
export const auditInTurn = lastingWorker<AuditRequest, Audit>(() => new AuditWorker());
