import { articleOf, wholeOf } from '../../documents/files/article.ts';
import { csvArticle, isCsv } from '../../documents/files/csv-text.ts';
import { decodeText } from '../../documents/files/decode-text.ts';
import { docxParts } from '../../documents/files/docx-parts.ts';
import { type Article, plainArticle } from '../../documents/files/plain-article.ts';
import { isPdf } from '../../documents/files/signature.ts';
import { type Markup, markupOf } from '../../documents/files/sniff.ts';
import { isDocx } from '../../documents/files/zip.ts';
import type { Problem } from './item.ts';
import type { Loaded } from './load.ts';

/** The text of a document; `password` is that of a locked PDF, `pdfFiles` the folder of pdf.js's files. Rejects when `signal` aborts. */
export async function readDocument(
  loaded: Loaded,
  password: string | undefined,
  pdfFiles: string,
  signal: AbortSignal,
): Promise<Article | Problem> {
  const { bytes, charset } = loaded;
  if (bytes.length === 0) return { problem: 'empty' };
  if (isPdf(bytes)) {
    // What reads them takes a while to load, and most texts need neither.
    const { readPdfText } = await import('./read-pdf-text.ts');
    return readPdfText(bytes, password, pdfFiles, signal);
  }
  if (isDocx(bytes)) return readDocx(bytes);
  const decoded = decodeText(bytes, charset);
  if (decoded.type === 'not-text')
    return { problem: decoded.kind === 'unknown-encoding' ? decoded.kind : 'not-text' };
  const { text } = decoded;
  const markup = markupOf(loaded, text);
  if (markup !== 'none') {
    const article = articleOf(text, markup, parse);
    return article === 'too-deep' ? { problem: article } : article;
  }
  return isCsv(loaded) ? csvArticle(text) : plainArticle(text);
}

/** Parsed so, a document runs no script and loads nothing. */
function parse(source: string, markup: Exclude<Markup, 'none'>): Document {
  const parser = new DOMParser();
  if (markup === 'html') return parser.parseFromString(source, 'text/html');
  const document = parser.parseFromString(source, 'application/xml');
  // In the place of XML that is broken stands the parser's complaint; HTML is never broken.
  return document.querySelector('parsererror') === null
    ? document
    : parser.parseFromString(source, 'text/html');
}

async function readDocx(bytes: Uint8Array): Promise<Article | Problem> {
  const parts = docxParts(bytes);
  if (parts === 'too-large') return { problem: 'too-much' };
  if (parts === undefined) return { problem: 'broken-docx' };
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const arrayBuffer = new Uint8Array(parts).buffer;
    const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage });
    return wholeOf(parse(value, 'html'));
  } catch {
    return { problem: 'broken-docx' };
  }
}
