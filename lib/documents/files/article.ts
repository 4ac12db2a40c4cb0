import { accessTo } from '../html/access.ts';
import { isTooOpen } from '../html/depth.ts';
import { own } from '../html/dom.ts';
import { MARKUP_VIEW, XML_VIEW } from '../html/markup-view.ts';
import { readDocument } from '../html/read-document.ts';
import { readText } from '../html/read-text.ts';
import { PlainTextBuilder } from '../html/text-builder.ts';
import { type Article, plainArticle } from './plain-article.ts';
import type { Markup } from './sniff.ts';

/**
 * The article of a document in HTML or XML, read as the extension reads a page but for what only its style sheets and scripts
 * would show or hide; an empty text where there is none, and `too-deep` where no parser should be asked.
 */
export function articleOf(
  source: string,
  markup: Exclude<Markup, 'none'>,
  parse: (source: string, markup: Exclude<Markup, 'none'>) => Document,
): Article | 'too-deep' {
  if (isTooOpen(source, markup)) return 'too-deep';
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
