import type { Table } from '../../lib/engine/text/table.ts';

/** A text to audit. */
export interface TextDocument {
  readonly type: 'document';
  /** The `id` of its NDJSON line, as it came; for a file or an address its name. */
  readonly id: string | number | null;
  /** Primary tag of a language that is read. */
  readonly language: string;
  readonly text: string;
  /** Those that the reader knows of, in offsets of the text. */
  readonly tables: readonly Table[];
}

/** What cannot be audited, in the place of the document. */
export interface BrokenItem {
  readonly type: 'broken';
  readonly id: string | number | null;
  /** One line for people; of an NDJSON line with its number. */
  readonly problem: string;
}

export type Item = TextDocument | BrokenItem;
