import { type Article, plainArticle } from '../../lib/documents/files/plain-article.ts';
import { isPdf } from '../../lib/documents/files/signature.ts';
import { type Markup, markupOf } from '../../lib/documents/files/sniff.ts';
import { isDocx } from '../../lib/documents/files/zip.ts';
import { languagesOf } from '../language.ts';
import { UnusableInput } from '../unusable.ts';
import { decode } from './decode.ts';
import type { TextDocument } from './document.ts';
import { NO_PASSWORD, type PasswordOf } from './password.ts';
import type { Loaded } from './source.ts';

/** The document that a source is; refused where it is none that can be read. `asked` is the language that it is said to be in. */
export async function documentOf(
  loaded: Loaded,
  asked: string | undefined,
  passwordOf: PasswordOf = NO_PASSWORD,
): Promise<TextDocument> {
  const { name, bytes } = loaded;
  if (bytes.length === 0) throw new UnusableInput(`${name} is empty`);
  const article = await articleOf(loaded, passwordOf);
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw new UnusableInput(`${name} has no text to read`);
  const texts = await languagesOf(article, asked);
  return { type: 'document', id: name, title: article.title, texts };
}

async function articleOf(loaded: Loaded, passwordOf: PasswordOf): Promise<Article> {
  const { name, bytes, charset } = loaded;
  // What reads them takes a while to load, and most runs need one of them or none.
  if (isPdf(bytes)) return (await import('./pdf.ts')).readPdf(bytes, name, passwordOf);
  if (isDocx(bytes)) return (await import('./docx.ts')).readDocx(bytes, name);
  const raw = decode(bytes, name, charset);
  const markup = markupOf(loaded, raw);
  if (markup !== 'none') return articleIn(raw, markup, name);
  const { csvArticle, isCsv } = await import('../../lib/documents/files/csv-text.ts');
  return isCsv(loaded) ? csvArticle(raw) : plainArticle(raw);
}

/** The HTML parser is most of the time that the command takes to start, and a pipe of lines does not need it. */
async function articleIn(source: string, markup: Exclude<Markup, 'none'>, name: string): Promise<Article> {
  const { readArticle } = await import('./html.ts');
  return readArticle(source, markup, name);
}
