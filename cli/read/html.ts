import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { moved } from '../../lib/text/table.ts';
import { type HtmlText, textOf } from './html-text.ts';

export interface Article extends HtmlText {
  /** What `<html lang>` says. */
  readonly language: string | undefined;
}

const DOCTYPE = /<!doctype[^>]*>/iu;

/**
 * The article of an HTML document with its headline, or all the text of its body where no article is found; an empty
 * text where there is none. Offsets of an audit are offsets in this text.
 */
export function readArticle(html: string): Article {
  const document = parse(html);
  const language = document.documentElement.getAttribute('lang') || undefined;
  // Readability takes the document apart, so the way without it starts from a fresh one.
  const article = articleIn(document);
  return { ...(article.text === '' ? textOf(parse(html).documentElement) : article), language };
}

/** All the text of an HTML document, where all of it is known to be the article. */
export const readWhole = (html: string): Article => ({
  ...textOf(parse(html).documentElement),
  language: undefined,
});

/** linkedom leaves out what the HTML parser supplies, so a document without `<html>` gets one. */
function parse(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html.replace(DOCTYPE, '')}</body></html>`;
  return parseHTML(whole).document;
}

function articleIn(document: Document): HtmlText {
  const article = new Readability(document, { serializer: textOf }).parse();
  const body = article?.content ?? { text: '', tables: [] };
  const title = article?.title?.trim() ?? '';
  // The headline is left out of the content where it stands above it.
  if (body.text === '' || title === '' || body.text.startsWith(title)) return body;
  const head = `${title}\n\n`;
  return {
    text: head + body.text,
    tables: body.tables.map((table) => moved(table, (offset) => offset + head.length)),
  };
}
