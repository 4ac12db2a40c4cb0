import type { Table } from './text/table.ts';

/** What of a text is to be audited in one language: as long as the whole text, with line feeds where other parts stand. */
export interface TextInLanguage {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly text: string;
  readonly tables: readonly Table[];
}

/** A text by the languages that its parts are in, the one of most text first. */
export type TextInLanguages = readonly [TextInLanguage, ...TextInLanguage[]];
