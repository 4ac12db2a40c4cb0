import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfProblem } from './viewer-state.ts';

/** The text of a page with the fonts it is set in. */
export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** A PDF may begin with other bytes, but its mark comes among the first of them. */
const HEAD = 1024;

/** Opens a PDF; `files` is the folder of pdf.js's character maps, fonts and decoders, with a slash at its end. */
export async function openPdf(bytes: Uint8Array, files: string): Promise<PDFDocumentProxy | PdfProblem> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-')) {
    return { problem: 'not-a-pdf' };
  }
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
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { problem: isLocked ? 'locked' : 'broken' };
  }
}
