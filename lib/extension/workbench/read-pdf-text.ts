import { type Article, plainArticle } from '../../documents/files/article.ts';
import { openPdf } from '../viewer/pdfjs.ts';
import { declaredLanguage, textOfPdf } from '../viewer/read-pdf.ts';
import type { Problem } from './item.ts';

/** The text of a PDF without its pages. */
export async function readPdfText(
  bytes: Uint8Array,
  pdfFiles: string,
  signal: AbortSignal,
): Promise<Article | Problem> {
  const document = await openPdf(bytes, pdfFiles);
  if ('problem' in document) return { problem: document.problem === 'locked' ? 'locked' : 'broken-pdf' };
  try {
    const contentOf = async (page: number) => (await document.getPage(page + 1)).getTextContent();
    const { text } = await textOfPdf(document, contentOf, signal);
    if (!/\p{L}/u.test(text)) return { problem: 'scan' };
    return plainArticle(text, await declaredLanguage(document));
  } finally {
    await document.destroy();
  }
}
