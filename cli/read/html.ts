import { articleOf, wholeOf } from '../../lib/documents/files/article.ts';
import type { Article } from '../../lib/documents/files/plain-article.ts';
import type { Markup } from '../../lib/documents/files/sniff.ts';
import { MOST_OPEN } from '../../lib/documents/html/depth.ts';
import { UnusableInput } from '../unusable.ts';
import { parseDocument } from './parse-html.ts';

/** The article of a document in HTML or XML, as `articleOf` has it; refused where no parser should be asked. `name` is for the refusal. */
export function readArticle(
  source: string,
  markup: Exclude<Markup, 'none'> = 'html',
  name = 'The document',
): Article {
  const article = articleOf(source, markup, parseDocument);
  if (article === 'too-deep')
    throw new UnusableInput(
      `${name} opens more than ${MOST_OPEN} elements in each other, which no article does`,
    );
  return article;
}

/** All the text of an HTML document, where all of it is known to be the article. */
export const readWhole = (html: string): Article => wholeOf(parseDocument(html, 'html'));
