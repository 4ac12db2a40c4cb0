import { type Article, articleOf } from '../../documents/files/article.ts';
import { csvArticle, isCsv } from '../../documents/files/csv-text.ts';
import { decodeText } from '../../documents/files/decode-text.ts';
import { textOf } from '../../documents/files/html-text.ts';
import { startsWith } from '../../documents/files/signature.ts';
import { isHtml } from '../../documents/files/sniff.ts';
import { isDocx, LARGEST_UNPACKED, zipDirectory } from '../../documents/files/zip.ts';
import type { Problem } from './item.ts';
import type { Loaded } from './load.ts';

/** The text of a document; `pdfFiles` is the folder of pdf.js's files. Rejects when `signal` aborts. */
export async function readDocument(
  loaded: Loaded,
  pdfFiles: string,
  signal: AbortSignal,
): Promise<Article | Problem> {
  const { bytes, charset } = loaded;
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, '%PDF-')) {
    // What reads them takes a while to load, and most texts need neither.
    const { readPdfText } = await import('./read-pdf-text.ts');
    return readPdfText(bytes, pdfFiles, signal);
  }
  if (isDocx(bytes)) return readDocx(bytes);
  const decoded = decodeText(bytes, charset);
  if (decoded.type === 'not-text')
    return { problem: decoded.kind === 'unknown-encoding' ? decoded.kind : 'not-text' };
  const { text } = decoded;
  if (isHtml(loaded, text)) {
    const article = articleOf(text, parse);
    return article === 'too-deep' ? { problem: article } : article;
  }
  return isCsv(loaded) ? csvArticle(text) : { text, tables: [], language: undefined };
}

/** Parsed so, a document runs no script and loads nothing. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

async function readDocx(bytes: Uint8Array): Promise<Article | Problem> {
  if ((zipDirectory(bytes)?.size ?? 0) > LARGEST_UNPACKED) return { problem: 'too-large' };
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const arrayBuffer = new Uint8Array(bytes).buffer;
    const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage });
    return { ...textOf(parse(value).documentElement), language: undefined };
  } catch {
    return { problem: 'broken-docx' };
  }
}
