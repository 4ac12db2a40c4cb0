import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Article, plainArticle } from '../../lib/documents/files/plain-article.ts';
import { declaredLanguage } from '../../lib/documents/pdf/declared-language.ts';
import { MOST_PAGES, pageContent, ReadingBounds, TooMuchText } from '../../lib/documents/pdf/page-content.ts';
import { pdfText } from '../../lib/documents/pdf/pdf-text.ts';
import { unpacksTooLarge } from '../../lib/documents/pdf/stream-bounds.ts';
import { type PageRuns, turned } from '../../lib/documents/pdf/text-run.ts';
import { UnusableInput } from '../unusable.ts';
import { NO_PASSWORD, type PasswordOf } from './password.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The text of a PDF, its pages and paragraphs parted by a blank line; refused where it cannot be read or has none. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  passwordOf: PasswordOf = NO_PASSWORD,
): Promise<Article> {
  if (unpacksTooLarge(bytes))
    throw new UnusableInput(`${name} unpacks to more than any document has (256 MB)`);
  const task = getDocument({
    // It takes the bytes away, and they may be asked for again.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    cMapPacked: true,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const isLocked = unlock(task, name, passwordOf);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new UnusableInput(`${name} has more than 2,000 pages`);
    const pages: PageRuns[] = [];
    const bounds = new ReadingBounds();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items }: TextContent = await pageContent(page, bounds);
      pages.push(
        turned(
          items.filter((item) => 'str' in item),
          page.rotate,
        ),
      );
      page.cleanup();
    }
    const { text } = pdfText(pages);
    if (text === '') throw new UnusableInput(`${name} has no text in it; its pages may be pictures`);
    return plainArticle(text, declaredLanguage(await document.getMetadata()));
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    if (error instanceof TooMuchText)
      throw new UnusableInput(
        `${name} holds more text than any document has (1,000,000 pieces, or five minutes of reading)`,
      );
    throw new UnusableInput(isLocked() ?? `${name} is a broken PDF`);
  } finally {
    await task.destroy();
  }
}

/** Gives the password that a PDF asks for; what is returned says why it stays locked, or nothing where it does not. */
function unlock(
  task: PDFDocumentLoadingTask,
  name: string,
  passwordOf: PasswordOf,
): () => string | undefined {
  let attempts = 0;
  let locked: string | undefined;
  task.onPassword = async (open: (password: string | Error) => void) => {
    attempts += 1;
    const password = await passwordOf(name, attempts);
    if (password !== undefined) return open(password);
    locked =
      attempts === 1
        ? `${name} is locked with a password; give it with --password`
        : `${name} is locked, and the password does not open it`;
    open(new Error(locked));
  };
  return () => locked;
}
