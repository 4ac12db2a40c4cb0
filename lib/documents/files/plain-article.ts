import type { Table } from '../../engine/text/table.ts';
import type { Access } from '../language/broken-off.ts';
import type { DeclaredPart } from '../language/declared-part.ts';

/** The text of a document of any format, as far as it is the article. Offsets of an audit are offsets in this text. */
export interface Article {
  /** What the document calls itself; empty where it does not say. */
  readonly title: string;
  readonly text: string;
  readonly tables: readonly Table[];
  /** The parts of the text by the language that the document says they are in, without gaps. */
  readonly parts: readonly DeclaredPart[];
  readonly access: Access;
}

/** A text of which no more is known; `declared` is the tag of the language that it is said to be in. */
export const plainArticle = (text: string, declared = ''): Article => ({
  title: '',
  text,
  tables: [],
  parts: [{ start: 0, end: text.length, declared }],
  access: 'free',
});
