import type { Edit } from '../../desk/compare/compare-audits.ts';
import { askWorker } from '../viewer/ask-worker.ts';
import type { CompareRequest } from './compare-request.ts';
import CompareWorker from './compare-worker.ts?worker';

/** Compares two versions of a text in a worker, as `compareAudits` does. */
export const compareApart = (
  request: CompareRequest,
  signal: AbortSignal,
): Promise<readonly Edit[] | undefined> =>
  askWorker<CompareRequest, readonly Edit[] | undefined>(() => new CompareWorker(), request, signal);
