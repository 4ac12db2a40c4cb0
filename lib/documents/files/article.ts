import { Readability } from '@mozilla/readability';
import { moved } from '../../engine/text/table.ts';
import { type HtmlText, textOf } from './html-text.ts';

/** The text of a document of any format, as far as it is the article. */
export interface Article extends HtmlText {
  /** The tag of the language that the document says it is in. */
  readonly language: string | undefined;
}

/**
 * The article of an HTML document with its headline, or all the text of its body where no article is found; an empty
 * text where there is none. Offsets of an audit are offsets in this text. `parse` gives the document anew each time, since
 * Readability takes it apart.
 */
export function articleOf(parse: () => Document): Article {
  const document = parse();
  const language = document.documentElement.getAttribute('lang') || undefined;
  const article = articleIn(document);
  return { ...(article.text === '' ? textOf(parse().documentElement) : article), language };
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
