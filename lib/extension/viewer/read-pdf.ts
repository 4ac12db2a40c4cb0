import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainArticle } from '../../documents/files/plain-article.ts';
import { byLanguage } from '../../documents/language/by-language.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { declaredLanguage } from '../../documents/pdf/declared-language.ts';
import { MOST_PAGES, TooMuchText } from '../../documents/pdf/page-content.ts';
import { type PdfText, pdfText } from '../../documents/pdf/pdf-text.ts';
import { type PageRuns, turned } from '../../documents/pdf/text-run.ts';
import { auditApart } from './audit-apart.ts';
import type { TextContent } from './pdfjs.ts';
import type { PdfReading } from './viewer-state.ts';

/** A PDF that was read and audited: what was found, and where it stands. */
export interface ReadPdf {
  readonly text: PdfText;
  readonly language: string;
  readonly reading: Extract<PdfReading, { status: 'read' }>;
}

/** Reads and audits a PDF whose pages' text `contentOf` gives, counted from zero. */
export async function readPdf(
  document: PDFDocumentProxy,
  contentOf: (page: number) => Promise<TextContent>,
  detect: Detect,
  signal: AbortSignal,
): Promise<ReadPdf | Exclude<PdfReading, { status: 'read' }>> {
  const text = await textOfPdf(document, contentOf, signal);
  if (!/\p{L}/u.test(text.text)) return { status: 'no-text' };
  const declared = declaredLanguage(await document.getMetadata());
  const [main] = await byLanguage(plainArticle(text.text, declared), detect);
  if (main === undefined) return { status: 'unread-language' };
  const { findings, coverage } = await auditApart([main], signal);
  return { text, language: main.language, reading: { status: 'read', findings, coverage } };
}

/** Puts the text of a PDF together whose pages' text `contentOf` gives, counted from zero. Throws TooMuchText. */
export async function textOfPdf(
  document: PDFDocumentProxy,
  contentOf: (page: number) => Promise<TextContent>,
  signal: AbortSignal,
): Promise<PdfText> {
  const pages: PageRuns[] = [];
  // A page that is damaged has no text; the others may still be read.
  const runsOf = async (page: number): Promise<PageRuns> => {
    const { items } = await contentOf(page);
    const { rotate } = await document.getPage(page + 1);
    return turned(
      items.filter((item) => 'str' in item),
      rotate,
    );
  };
  if (document.numPages > MOST_PAGES) throw new TooMuchText('Too many pages');
  for (let page = 0; page < document.numPages; page++) {
    signal.throwIfAborted();
    pages.push(
      await runsOf(page).catch((error: unknown) => {
        if (error instanceof TooMuchText) throw error;
        return [];
      }),
    );
  }
  return pdfText(pages);
}
