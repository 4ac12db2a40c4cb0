import { tellLanguage } from '../language.ts';
import type { AuditCommand } from '../options.ts';
import { UnusableInput } from '../unusable.ts';
import { decode } from './decode.ts';
import { depthOf } from './depth.ts';
import type { Item, TextDocument } from './document.ts';
import type { Article } from './html.ts';
import { ndjsonItems } from './ndjson.ts';
import { startsWithBrace } from './peek.ts';
import { looksLikeHtml } from './sniff.ts';
import { openSource, type Source, wholeOf } from './source.ts';

export interface Items {
  /** Whether this is NDJSON: any number of documents. */
  readonly several: boolean;
  readonly items: AsyncIterable<Item>;
}

/** What there is to audit: one document, or the lines of NDJSON as they come. */
export async function openItems({ source: place, format, language }: AuditCommand): Promise<Items> {
  const opened = await openSource(place);
  const isFilter = place === '-' && format === 'ndjson';
  // No article begins with a brace, so what does on standard input is taken for NDJSON.
  const { brace, stream } =
    place === '-' && !isFilter ? await startsWithBrace(opened.bytes) : { brace: false, stream: opened.bytes };
  const source = { ...opened, bytes: stream };
  if (isFilter || brace || isNamedNdjson(source)) {
    return { several: true, items: ndjsonItems(source.bytes, language) };
  }
  return { several: false, items: single(source, language) };
}

const isNamedNdjson = ({ name, mediaType }: Source): boolean =>
  mediaType === undefined ? /\.(?:ndjson|jsonl)$/iu.test(name) : /ndjson|jsonl/u.test(mediaType);

async function* single(source: Source, asked: string | undefined): AsyncGenerator<TextDocument> {
  const { name } = source;
  const bytes = await wholeOf(source);
  if (bytes.length === 0) throw new UnusableInput(`${name} is empty`);
  const raw = decode(bytes, name, source.charset);
  const article = isHtml(source, raw)
    ? await articleIn(raw, name)
    : { text: raw, tables: [], language: undefined };
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw new UnusableInput(`${name} has no text to read`);
  const language = asked ?? (await tellLanguage(article.text, article.language));
  const { text, tables } = article;
  yield { type: 'document', id: name, language, text, tables };
}

/** No article is nested deeper, and the time that the parser takes grows with the depth faster than with the length. */
const DEEPEST = 256;

/** The HTML parser is most of the time that the command takes to start, and a pipe of lines does not need it. */
async function articleIn(html: string, name: string): Promise<Article> {
  if (depthOf(html) > DEEPEST)
    throw new UnusableInput(`${name} has elements nested more than ${DEEPEST} deep, which no article has`);
  const { readArticle } = await import('./html.ts');
  return readArticle(html);
}

const isHtml = ({ name, mediaType }: Source, text: string): boolean =>
  mediaType === 'text/html' ||
  mediaType === 'application/xhtml+xml' ||
  (mediaType === undefined && /\.x?html?$/iu.test(name)) ||
  looksLikeHtml(text);
