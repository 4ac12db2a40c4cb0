import type { ExplainedAudit } from '../../lib/explained-audit.ts';
import type { BrokenLine, TextDocument } from '../read/document.ts';

/** Turns audits into text, one document at a time. Every string that is not empty ends in a line feed. */
export interface Printer {
  /** `audit` has no workings where they were not asked for. */
  document(document: TextDocument, audit: ExplainedAudit): string;
  /** What stands in the place of a line that could not be read; empty where the format has no place for it. */
  broken(line: BrokenLine): string;
  end(): string;
}

/** The terminal, or the lack of one, that a printer writes for. */
export interface Screen {
  readonly colour: boolean;
  /** Columns, or nothing where lines may be of any length. */
  readonly columns: number | undefined;
}
