import type { ShownFinding } from '../../desk/evidence/decided-schema.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';

/** Why a file is not shown, each with its own sentence. */
export type PdfProblem =
  /** The server answered with an error, by its HTTP status. */
  | { readonly problem: 'status'; readonly code: number }
  /** No answer, or the browser does not hand it over: offline, a wrong address, a way over another site. */
  | { readonly problem: 'unreachable' }
  /** An address that only the reader can open, as a file of this device. */
  | { readonly problem: 'local' }
  | { readonly problem: 'not-a-pdf' }
  /** Encrypted, and the reader has not given its password. */
  | { readonly problem: 'locked' }
  /** What is packed in it is more than any document has. */
  | { readonly problem: 'too-large' }
  | { readonly problem: 'broken' };

/** What was found in a PDF that is shown. */
export type PdfReading =
  | { readonly status: 'reading' }
  /** Pages without text, as of a scanner. */
  | { readonly status: 'no-text' }
  | { readonly status: 'unread-language' }
  /** More pages or text than any document has. */
  | { readonly status: 'too-much' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'read';
      readonly findings: readonly ShownFinding[];
      readonly coverage: Coverage;
    };

/** What the viewer shows. */
export type ViewerState =
  | { readonly status: 'empty' }
  /** The browser must first be asked for the site. */
  | { readonly status: 'asking'; readonly name: string; readonly host: string }
  | { readonly status: 'loading'; readonly name: string }
  /** It is encrypted; `tried` is whether a password was given that does not open it. */
  | { readonly status: 'locked'; readonly name: string; readonly tried: 'nothing' | 'wrong' }
  | ({ readonly status: 'problem'; readonly name: string } & PdfProblem)
  | {
      readonly status: 'open';
      readonly name: string;
      /** Each file that is opened has its own. */
      readonly id: number;
      readonly pages: number;
      /** Counts from one. */
      readonly page: number;
      /** In per cent of the printed size. */
      readonly zoom: number;
      readonly reading: PdfReading;
    };
