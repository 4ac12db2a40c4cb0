import type { TextInLanguages } from '../../lib/engine/text-in-language.ts';

/** A text to audit. */
export interface TextDocument {
  readonly type: 'document';
  /** The `id` of its NDJSON line, as it came; for a file or an address its name. */
  readonly id: string | number | null;
  /** What it calls itself; empty where it does not say. */
  readonly title: string;
  /** What is to be audited in each of its languages, whose primary tags these are. */
  readonly texts: TextInLanguages;
}

/** What cannot be audited, in the place of the document. */
export interface BrokenItem {
  readonly type: 'broken';
  readonly id: string | number | null;
  /** One line for people; of an NDJSON line with its number. */
  readonly problem: string;
}

export type Item = TextDocument | BrokenItem;

/** The language of most of a document. */
export const mainLanguage = ({ texts: [{ language }] }: TextDocument): string => language;
