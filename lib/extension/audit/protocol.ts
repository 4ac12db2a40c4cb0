import type { ShownFinding } from '../../desk/evidence/decided-schema.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { TextDelta } from './request-schema.ts';

/** The name of the port over which a page has its text audited. */
export const AUDIT_PORT = 'audit';

/** background → page: what has been found. A finding is sent once, and named by its key from then on. */
export interface AuditAnswer {
  /** That of the request. */
  readonly id: number;
  readonly found: readonly (readonly [key: number, finding: ShownFinding])[];
  /**
   * All findings in reading order, by their keys: so far, or where there is a coverage, of the whole text. Nothing where
   * more of them are still to be sent.
   */
  readonly order: readonly number[] | null;
  readonly coverage: Coverage | null;
}

/** What makes one text of another. */
export function deltaOf(before: string, after: string): TextDelta {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { head, middle: after.slice(head, after.length - tail), tail };
}

/** The text that a delta makes of the last one. */
export const withDelta = (before: string, { head, middle, tail }: TextDelta): string =>
  before.slice(0, head) + middle + before.slice(before.length - tail);
