import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { textOf } from './html-text.ts';

export interface Article {
  readonly text: string;
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
  return { text: articleText(document) || textOf(parse(html).documentElement), language };
}

/** linkedom leaves out what the HTML parser supplies, so a document without `<html>` gets one. */
function parse(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html.replace(DOCTYPE, '')}</body></html>`;
  return parseHTML(whole).document;
}

function articleText(document: Document): string {
  const article = new Readability(document, { serializer: textOf }).parse();
  const body = article?.content ?? '';
  const title = article?.title?.trim() ?? '';
  // The headline is left out of the content where it stands above it.
  return body === '' || title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`;
}
