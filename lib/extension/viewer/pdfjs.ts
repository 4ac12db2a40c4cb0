import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { isPdf } from '../../documents/files/signature.ts';
import { unpacksTooLarge } from '../../documents/pdf/stream-bounds.ts';
import type { PdfProblem } from './viewer-state.ts';

/** The text of a page with the fonts it is set in. */
export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Gives the password of a locked PDF, again where the one before did not open it; nothing where there is none. */
export type PasswordOf = (attempt: 'first' | 'again') => Promise<string | undefined>;

/**
 * Opens a PDF; `files` is the folder of pdf.js's character maps, fonts and decoders, with a slash at its end. It stays
 * locked where `passwordOf` has no password, or none that opens it.
 */
export async function openPdf(
  bytes: Uint8Array,
  files: string,
  passwordOf: PasswordOf,
): Promise<PDFDocumentProxy | PdfProblem> {
  if (!isPdf(bytes)) return { problem: 'not-a-pdf' };
  if (unpacksTooLarge(bytes)) return { problem: 'too-large' };
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    data: bytes,
    cMapUrl: `${files}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    // The pages of an extension compile nothing at run time.
    useWasm: false,
    isEvalSupported: false,
    // Forms that need scripts are shown as they were printed.
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  let attempts = 0;
  let isLocked = false;
  task.onPassword = async (open: (password: string | Error) => void) => {
    const password = await passwordOf(attempts === 0 ? 'first' : 'again');
    attempts += 1;
    isLocked = password === undefined;
    open(password ?? new Error('No password'));
  };
  try {
    return await task.promise;
  } catch {
    await task.destroy();
    return { problem: isLocked ? 'locked' : 'broken' };
  }
}
