import { parseHTML } from 'linkedom';
import { type Article, articleOf } from '../../lib/documents/files/article.ts';
import { textOf } from '../../lib/documents/files/html-text.ts';

const DOCTYPE = /<!doctype[^>]*>/iu;

/** The article of an HTML document, as `articleOf` has it. */
export const readArticle = (html: string): Article => articleOf(() => parse(html));

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
