import { type Article, plainArticle } from '../../documents/files/plain-article.ts';
import { declaredLanguage } from '../../documents/pdf/declared-language.ts';
import { pageContent, ReadingBounds, TooMuchText } from '../../documents/pdf/page-content.ts';
import { openPdf, type TextContent } from '../viewer/pdfjs.ts';
import { textOfPdf } from '../viewer/read-pdf.ts';
import type { Problem } from './item.ts';

/** The text of a PDF without its pages; `password` is that of a locked one, as far as it is known. */
export async function readPdfText(
  bytes: Uint8Array,
  password: string | undefined,
  pdfFiles: string,
  signal: AbortSignal,
): Promise<Article | Problem> {
  const document = await openPdf(bytes, pdfFiles, async (attempt) =>
    attempt === 'first' ? password : undefined,
  );
  if ('problem' in document) {
    if (document.problem === 'too-large') return { problem: 'too-large' };
    if (document.problem !== 'locked') return { problem: 'broken-pdf' };
    return { problem: password === undefined ? 'locked' : 'wrong-password' };
  }
  try {
    const bounds = new ReadingBounds();
    const contentOf = async (page: number): Promise<TextContent> =>
      pageContent(await document.getPage(page + 1), bounds);
    const { text } = await textOfPdf(document, contentOf, signal);
    if (!/\p{L}/u.test(text)) return { problem: 'scan' };
    return plainArticle(text, declaredLanguage(await document.getMetadata()));
  } catch (error) {
    if (error instanceof TooMuchText) return { problem: 'too-much' };
    throw error;
  } finally {
    await document.destroy();
  }
}
