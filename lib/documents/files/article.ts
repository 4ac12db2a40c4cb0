import { Readability } from '@mozilla/readability';
import { moved } from '../../engine/text/table.ts';
import { isTooDeep, opensTooMany } from '../html/depth.ts';
import { type HtmlText, textOf } from './html-text.ts';

/** The text of a document of any format, as far as it is the article. */
export interface Article extends HtmlText {
  /** The tag of the language that the document says it is in. */
  readonly language: string | undefined;
}

/**
 * The article of an HTML document with its headline, or all the text of its body where no article is found; an empty
 * text where there is none, and `too-deep` where its elements lie deeper in each other than those of any article. Offsets
 * of an audit are offsets in this text. `parse` gives the document anew each time, since Readability takes it apart.
 */
export function articleOf(html: string, parse: (html: string) => Document): Article | 'too-deep' {
  if (opensTooMany(html)) return 'too-deep';
  const document = parse(html);
  if (isTooDeep(document.documentElement)) return 'too-deep';
  const language = document.documentElement.getAttribute('lang') || undefined;
  const article = articleIn(document);
  return { ...(article.text === '' ? textOf(parse(html).documentElement) : article), language };
}

/** What Readability takes for the article; no text where it finds none, or gives up on a page that it was not made for. */
function articleIn(document: Document): HtmlText {
  let article: ReturnType<Readability<HtmlText>['parse']>;
  try {
    article = new Readability(document, { serializer: textOf }).parse();
  } catch {
    return { text: '', tables: [] };
  }
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
