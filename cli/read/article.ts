import type { Article } from '../../lib/documents/files/article.ts';
import { csvArticle, isCsv } from '../../lib/documents/files/csv-text.ts';
import { startsWith } from '../../lib/documents/files/signature.ts';
import { isHtml } from '../../lib/documents/files/sniff.ts';
import { isDocx } from '../../lib/documents/files/zip.ts';
import { tellLanguage } from '../language.ts';
import { UnusableInput } from '../unusable.ts';
import { decode } from './decode.ts';
import type { TextDocument } from './document.ts';
import type { Loaded } from './source.ts';

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
  if (startsWith(bytes, '%PDF-')) return (await import('./pdf.ts')).readPdf(bytes, name);
  if (isDocx(bytes)) return (await import('./docx.ts')).readDocx(bytes, name);
  const raw = decode(bytes, name, charset);
  if (isHtml(loaded, raw)) return articleIn(raw, name);
  return isCsv(loaded) ? csvArticle(raw) : { text: raw, tables: [], language: undefined };
}

/** The HTML parser is most of the time that the command takes to start, and a pipe of lines does not need it. */
async function articleIn(html: string, name: string): Promise<Article> {
  const { readArticle } = await import('./html.ts');
  return readArticle(html, name);
}
