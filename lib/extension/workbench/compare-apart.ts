import type { Edit, Version } from '../../desk/compare/compare-audits.ts';
import { askWorker } from '../viewer/ask-worker.ts';
import CompareWorker from './compare-worker.ts?worker';

/** What the worker is asked. */
export interface CompareRequest {
  readonly before: Version;
  readonly after: Version;
}

/** Compares two versions of a text in a worker, as `compareAudits` does. */
export const compareApart = (
  request: CompareRequest,
  signal: AbortSignal,
): Promise<readonly Edit[] | undefined> =>
  askWorker<CompareRequest, readonly Edit[] | undefined>(() => new CompareWorker(), request, signal);
