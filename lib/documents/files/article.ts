import type { Table } from '../../engine/text/table.ts';
import { accessTo } from '../html/access.ts';
import { isTooOpen } from '../html/depth.ts';
import { own } from '../html/dom.ts';
import { MARKUP_VIEW, XML_VIEW } from '../html/markup-view.ts';
import { readDocument } from '../html/read-document.ts';
import { readText } from '../html/read-text.ts';
import { PlainTextBuilder } from '../html/text-builder.ts';
import type { Access } from '../language/broken-off.ts';
import type { DeclaredPart } from '../language/declared-part.ts';
import type { Markup } from './sniff.ts';

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

/**
 * The article of a document in HTML or XML, read as the extension reads a page but for what only its style sheets and scripts
 * would show or hide; an empty text where there is none, and `too-deep` where no parser should be asked.
 */
export function articleOf(
  source: string,
  markup: Exclude<Markup, 'none'>,
  parse: (source: string, markup: Exclude<Markup, 'none'>) => Document,
): Article | 'too-deep' {
  if (isTooOpen(source)) return 'too-deep';
  const document = parse(source, markup);
  const view = markup === 'html' ? MARKUP_VIEW : XML_VIEW;
  const read = readDocument(document, view, () => new PlainTextBuilder());
  if (read === undefined) return plainArticle('');
  const { text, tables, parts } = read;
  return { title: (own(document, 'title') ?? '').trim(), text, tables, parts, access: accessTo(document) };
}

/** All the text of an HTML document, where all of it is known to be the article. */
export function wholeOf(document: Document): Article {
  const { text, tables, parts } = readText(
    document.documentElement,
    () => false,
    MARKUP_VIEW,
    new PlainTextBuilder(),
  );
  return { title: '', text, tables, parts, access: 'free' };
}
