import { parseHTML } from 'linkedom';
import { type Article, articleOf, wholeOf } from '../../lib/documents/files/article.ts';
import { MOST_OPEN } from '../../lib/documents/html/depth.ts';
import { UnusableInput } from '../unusable.ts';

const DOCTYPE = /<!doctype[^>]*>/iu;

/** The article of an HTML document, as `articleOf` has it; refused where no parser should be asked. `name` is for the refusal. */
export function readArticle(html: string, name = 'The document'): Article {
  const article = articleOf(html, parse);
  if (article === 'too-deep')
    throw new UnusableInput(
      `${name} opens more than ${MOST_OPEN} elements in each other, which no article does`,
    );
  return article;
}

/** All the text of an HTML document, where all of it is known to be the article. */
export const readWhole = (html: string): Article => wholeOf(parse(html));

/** linkedom leaves out what the HTML parser supplies, so a document without `<html>` or `<body>` gets one. */
function parse(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html.replace(DOCTYPE, '')}</body></html>`;
  const { document } = parseHTML(whole);
  const root = document.documentElement;
  if (![...root.children].some(({ tagName }) => tagName === 'BODY' || tagName === 'FRAMESET')) {
    const body = document.createElement('body');
    body.append(...[...root.childNodes].filter((node) => node.nodeName !== 'HEAD'));
    root.append(body);
  }
  return document;
}
