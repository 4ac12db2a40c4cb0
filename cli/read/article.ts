import { tellLanguage } from '../language.ts';
import { UnusableInput } from '../unusable.ts';
import { decode } from './decode.ts';
import { depthOf } from './depth.ts';
import type { TextDocument } from './document.ts';
import type { Article } from './html.ts';
import { looksLikeHtml } from './sniff.ts';
import type { Loaded } from './source.ts';
import { zipDirectory } from './zip.ts';

/** The document that a source is; refused where it is none that can be read. `asked` is the language that it is said to be in. */
export async function documentOf(loaded: Loaded, asked: string | undefined): Promise<TextDocument> {
  const { name, bytes } = loaded;
  if (bytes.length === 0) throw new UnusableInput(`${name} is empty`);
  const article = await articleOf(loaded);
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw new UnusableInput(`${name} has no text to read`);
  const language = asked ?? (await tellLanguage(article.text, article.language));
  const { text, tables } = article;
  return { type: 'document', id: name, language, text, tables };
}

async function articleOf(loaded: Loaded): Promise<Article> {
  const { name, bytes, charset } = loaded;
  // What reads them takes a while to load, and most runs need neither.
  if (startsLike(bytes, '%PDF-')) return (await import('./pdf.ts')).readPdf(bytes, name);
  if (isDocx(bytes)) return (await import('./docx.ts')).readDocx(bytes, name);
  const raw = decode(bytes, name, charset);
  return isHtml(loaded, raw) ? articleIn(raw, name) : { text: raw, tables: [], language: undefined };
}

const startsLike = (bytes: Uint8Array, signature: string): boolean =>
  Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature;

/** A Word document is a zip archive with such a document in it. */
const isDocx = (bytes: Uint8Array): boolean =>
  startsLike(bytes, 'PK\u0003\u0004') && zipDirectory(bytes)?.names.includes('word/document.xml') === true;

/** No article is nested deeper, and the time that the parser takes grows with the depth faster than with the length. */
const DEEPEST = 256;

/** The HTML parser is most of the time that the command takes to start, and a pipe of lines does not need it. */
async function articleIn(html: string, name: string): Promise<Article> {
  if (depthOf(html) > DEEPEST)
    throw new UnusableInput(`${name} has elements nested more than ${DEEPEST} deep, which no article has`);
  const { readArticle } = await import('./html.ts');
  return readArticle(html);
}

const isHtml = ({ name, mediaType }: Loaded, text: string): boolean =>
  mediaType === 'text/html' ||
  mediaType === 'application/xhtml+xml' ||
  (mediaType === undefined && /\.x?html?$/iu.test(name)) ||
  looksLikeHtml(text);
