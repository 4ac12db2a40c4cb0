import type { ShownFinding } from '../../desk/evidence/decided.ts';
import type { LanguageSpan } from '../../documents/language/audited-text.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { PackedTable } from './packed-tables.ts';

/** The name of the port over which a page has its text audited. */
export const AUDIT_PORT = 'audit';

/** A text by what of it differs from the last one that was sent: so much of that at both ends, and this in between. */
export interface TextDelta {
  /** UTF-16 units. */
  readonly head: number;
  readonly middle: string;
  /** UTF-16 units. */
  readonly tail: number;
}

/** page → background: audit this text; an audit under way is of no use any more. */
export interface TextRequest {
  readonly type: 'text';
  /** Counts the requests of a port. */
  readonly id: number;
  readonly text: TextDelta;
  readonly language: string;
  readonly otherLanguages: readonly LanguageSpan[];
  /** Nothing where they are those of the last request of the port. */
  readonly tables: readonly PackedTable[] | null;
  /** Where the view begins, in UTF-16 units of the text. */
  readonly begin: number;
  /** Whether somebody looks at the page. */
  readonly isVisible: boolean;
}

/** page → background: the page has come into view or gone out of it. */
export interface VisibilityRequest {
  readonly type: 'visible';
  readonly isVisible: boolean;
}

export type AuditRequest = TextRequest | VisibilityRequest;

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
