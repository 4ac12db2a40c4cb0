import type { ExplainedAudit } from '../../lib/engine/explained-audit.ts';
import type { Trace } from '../../lib/engine/trace/trace.ts';
import type { BrokenItem, TextDocument } from '../read/document.ts';

/** An audit with all that was asked for besides: it has no workings, tensions and traces where they were not. */
export interface PrintedAudit extends ExplainedAudit {
  /** How the text was read in each of its languages. */
  readonly traces: readonly Trace[];
}

/**
 * Turns audits into text, one document at a time and none knowing of another, so that documents may be printed in any
 * order and by anybody; `frame` says what stands around them.
 */
export interface Printer {
  readonly frame: Frame;
  document(document: TextDocument, audit: PrintedAudit): string;
  /** What stands in the place of an item that could not be read; nothing where the format has no place for it. */
  broken(item: BrokenItem): string | undefined;
}

/** The text before the first record, between two, after the last, and in place of all where there is none. */
export interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly empty: string;
}

export const NO_FRAME: Frame = { before: '', between: '', after: '', empty: '' };

/** The terminal, or the lack of one, that a printer writes for. */
export interface Screen {
  readonly colour: boolean;
  /** Columns, or nothing where lines may be of any length. */
  readonly columns: number | undefined;
}
