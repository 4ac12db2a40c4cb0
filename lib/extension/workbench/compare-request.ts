import type { Version } from '../../desk/compare/compare-audits.ts';

/** What the worker that compares is asked. */
export interface CompareRequest {
  readonly before: Version;
  readonly after: Version;
}
