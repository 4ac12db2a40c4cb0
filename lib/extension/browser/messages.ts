import type { Decided, ShownFinding } from '../../desk/evidence/decided.ts';
import type { LanguageSpan } from '../../documents/language/audited-text.ts';
import type { ClaimKind } from '../../engine/claim/claim.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { Span } from '../../engine/text/span.ts';
import type { PackedTable } from '../audit/packed-tables.ts';

/** What the popup shows of a page. */
export interface PageState {
  /** BCP 47 tag of the text that was read, or nothing where it is not one that Recount reads. */
  readonly language: string | undefined;
  /** All findings in reading order. */
  readonly findings: readonly ShownFinding[];
  /** How many of its figures could be checked; nothing where it has none. */
  readonly coverage: Coverage | null;
  /** JSON-LD of the page that speaks of claims which the page itself reviews, as it stands there. */
  readonly jsonLd: readonly string[];
}

/** Why a page has no findings to show, each with its own sentence in the popup. */
export const PAGE_PROBLEMS = [
  /** A page of the browser itself, of another extension, or one of its built-in viewers. */
  'browser-page',
  /** The browser's extension store, where no extension may run. */
  'store',
  'pdf',
  /** The reader has switched Recount off on the site. */
  'off',
  /** The browser refused: a blocked site, an error page, or a local file without the permission to read files. */
  'refused',
  'no-text',
  /** There is text, in a language that Recount does not read. */
  'unread-language',
] as const;
export interface PageProblem {
  readonly problem: (typeof PAGE_PROBLEMS)[number];
}

export type PageReading = PageState | PageProblem;

/** What of a page its evidence is made of. */
export interface PageArticle extends PageState {
  readonly language: string;
  /** Nothing for a file that stands at no address. */
  readonly url: string | null;
  readonly title: string;
  /** The text that was audited; the records of the findings count in it. */
  readonly text: string;
  readonly tables: readonly PackedTable[];
  /** What of the text is in other languages than `language`. */
  readonly otherLanguages: readonly LanguageSpan[];
}

/** What a page gets only once it is needed: the card at its first use. */
export type OnDemandScript = 'card' | 'chart';

/** Every message that travels between the parts of the extension, by its `type`, with its answer. */
export interface Messages {
  /** popup, panel → content: what was found here, and all that evidence of this page is made of. */
  'page-article': { request: Record<never, never>; response: PageArticle | PageProblem };
  /** panel → content: what the reader has selected of the text of the article; nothing where that is none of it. */
  selection: { request: Record<never, never>; response: Span | null };
  /** content → panel: the reader has come to a claim on the page; `index` counts all findings of the frame. */
  'claim-reached': { request: { readonly index: number }; response: void };
  /** popup → content: scroll to the claim and open its card. `index` counts all findings in reading order. */
  'open-claim': { request: ClaimWanted; response: void };
  /** panel → content: what was made of each finding of the frame, in their order. */
  decided: { request: { readonly decided: readonly (Decided | null)[] }; response: void };
  /** background → content: the next (1) or the previous (-1) claim. */
  step: { request: { readonly by: 1 | -1 }; response: void };
  /** background → content: the same, but not beyond the last of this frame; whether there was one to go to. */
  'step-within': { request: { readonly by: 1 | -1 }; response: boolean };
  /** background → content: the reader goes on in another frame. */
  'go-on-elsewhere': { request: Record<never, never>; response: void };
  /** background → content: what is marked in this frame, and whether the reader is there. */
  'frame-state': { request: Record<never, never>; response: FrameState };
  /** background → content: the card of the claim where the reader is. */
  'open-current': { request: Record<never, never>; response: void };
  /** background, popup → content: take everything of Recount off the page, until it is asked for again. */
  leave: { request: Record<never, never>; response: void };
  /** card → background: what the reader wants of the claim that is shown, by its index in the frame. */
  'decide-claim': {
    request: { readonly index: number; readonly decision?: 'dismissed' | null; readonly note?: string };
    response: void;
  };
  /** card → background: no claims of this kind are to be checked any more. */
  'kind-off': { request: { readonly kind: ClaimKind }; response: void };
  /** content → background: run a script that is not always needed in the sender's frame. */
  inject: { request: { readonly script: OnDemandScript }; response: void };
  /** content → background: how many of each are marked on the page, for the badge. */
  audited: { request: SeverityCounts; response: void };
}

/** A claim that is gone to. */
export interface ClaimWanted {
  /** Counts all findings of the frame in reading order. */
  readonly index: number;
  /** It is only marked as the current one, unless a card is open: that shows it then. */
  readonly isQuiet?: boolean;
}

/** A frame of a page, of which its tab shows the sum. */
export interface FrameState {
  readonly counts: SeverityCounts;
  /** When the reader came to a claim here last, in milliseconds since 1970; zero where that has not been. */
  readonly visited: number;
}

/** How many marked findings there are of each severity that counts. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** The sum of two counts. */
export const added = (a: SeverityCounts, b: SeverityCounts): SeverityCounts => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  notices: a.notices + b.notices,
});
