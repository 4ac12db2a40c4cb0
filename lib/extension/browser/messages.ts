import * as v from 'valibot';
import { decidedSchema, type ShownFinding, shownFindingSchema } from '../../desk/evidence/decided-schema.ts';
import { languageSpanSchema } from '../../desk/evidence/evidence.ts';
import { coverageSchema } from '../../desk/evidence/record-schema.ts';
import { type Output, pathTo } from '../../documents/schema/decode.ts';
import { finiteSchema, hasField, spanSchema, wholeSchema } from '../../documents/schema/values.ts';
import { CLAIM_KINDS } from '../../engine/claim/claim.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { packedTableSchema } from '../audit/packed-table-schema.ts';

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
export const pageProblemSchema = v.object({ problem: v.picklist(PAGE_PROBLEMS) });
export type PageProblem = Output<typeof pageProblemSchema>;

export type PageReading = PageState | PageProblem;

/** What of a page its evidence is made of. */
export const pageArticleSchema = v.pipe(
  v.object({
    language: v.string(),
    findings: v.array(shownFindingSchema),
    coverage: v.nullable(coverageSchema),
    jsonLd: v.array(v.string()),
    /** Nothing for a file that stands at no address. */
    url: v.nullable(v.string()),
    title: v.string(),
    /** The text that was audited; the records of the findings count in it. */
    text: v.string(),
    tables: v.array(packedTableSchema),
    /** What of the text is in other languages than `language`. */
    otherLanguages: v.array(languageSpanSchema),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { findings, text } = dataset.value;
    const outside = findings.findIndex(({ record: { start, end } }) => start > end || end > text.length);
    if (outside >= 0) addIssue({ message: 'a place of the text', path: pathTo('findings', outside) });
  }),
);
export type PageArticle = Output<typeof pageArticleSchema>;

/** How many marked findings there are of each severity that counts. */
export const severityCountsSchema = v.object({
  errors: wholeSchema,
  warnings: wholeSchema,
  notices: wholeSchema,
});
export type SeverityCounts = Output<typeof severityCountsSchema>;

/** A frame of a page, of which its tab shows the sum. */
export const frameStateSchema = v.object({
  counts: severityCountsSchema,
  /** When the reader came to a claim here last, in milliseconds since 1970; zero where that has not been. */
  visited: finiteSchema,
});
export type FrameState = Output<typeof frameStateSchema>;

/** A claim that is gone to. */
export const claimWantedSchema = v.object({
  /** Counts all findings of the frame in reading order. */
  index: wholeSchema,
  /** It is only marked as the current one, unless a card is open: that shows it then. */
  isQuiet: v.exactOptional(v.boolean()),
});

/** What a detector of languages makes of a text; shares in percent. */
export const detectionSchema = v.object({
  isReliable: v.boolean(),
  languages: v.array(v.object({ language: v.string(), percentage: finiteSchema })),
});

/** What a page gets only once it is needed: the card at its first use. */
const onDemandSchema = v.picklist(['card', 'chart']);
export type OnDemandScript = Output<typeof onDemandSchema>;

const nothing = v.object({});
const stepSchema = v.object({ by: v.picklist([1, -1]) });

/** Every message that travels between the parts of the extension, by its `type`: what it says. */
export const REQUESTS = {
  /** popup, panel → content: what was found here, and all that evidence of this page is made of. */
  'page-article': nothing,
  /** panel → content: what the reader has selected of the text of the article; nothing where that is none of it. */
  selection: nothing,
  /** content → panel: the reader has come to a claim on the page; `index` counts all findings of the frame. */
  'claim-reached': v.object({ index: wholeSchema }),
  /** popup → content: scroll to the claim and open its card. `index` counts all findings in reading order. */
  'open-claim': claimWantedSchema,
  /** panel → content: what was made of each finding of the frame, in their order. */
  decided: v.object({ decided: v.array(v.nullable(decidedSchema)) }),
  /** background → content: the next (1) or the previous (-1) claim. */
  step: stepSchema,
  /** background → content: the same, but not beyond the last of this frame; whether there was one to go to. */
  'step-within': stepSchema,
  /** background → content: the reader goes on in another frame. */
  'go-on-elsewhere': nothing,
  /** background → content: what is marked in this frame, and whether the reader is there. */
  'frame-state': nothing,
  /** background → content: the card of the claim where the reader is. */
  'open-current': nothing,
  /** background, popup → content: take everything of Recount off the page, until it is asked for again. */
  leave: nothing,
  /** card → background: what the reader wants of the claim that is shown, by its index in the frame; whether that is kept. */
  'decide-claim': v.object({
    index: wholeSchema,
    decision: v.exactOptional(v.nullable(v.literal('dismissed'))),
    note: v.exactOptional(v.string()),
  }),
  /** card → background: no claims of this kind are to be checked any more. */
  'kind-off': v.object({ kind: v.picklist(CLAIM_KINDS) }),
  /** content → background: run a script that is not always needed in the sender's frame. */
  inject: v.object({ script: onDemandSchema }),
  /** content, own pages → background, in Safari: in which languages is this text. */
  'detect-language': v.object({ text: v.string() }),
  /** content → background: how many of each are marked on the page, for the badge. */
  audited: severityCountsSchema,
};
type MessageType = keyof typeof REQUESTS;

/** What is answered, where anything is. */
export const RESPONSES = {
  'page-article': v.lazy((value) => (hasField(value, 'problem') ? pageProblemSchema : pageArticleSchema)),
  selection: v.nullable(spanSchema),
  'step-within': v.boolean(),
  'decide-claim': v.boolean(),
  'frame-state': frameStateSchema,
  'detect-language': detectionSchema,
};

/** By the `type` of a message what it says, and what is answered. */
export type Messages = {
  readonly [T in MessageType]: {
    readonly request: Output<(typeof REQUESTS)[T]>;
    readonly response: T extends keyof typeof RESPONSES ? Output<(typeof RESPONSES)[T]> : void;
  };
};

/** The sum of two counts. */
export const added = (a: SeverityCounts, b: SeverityCounts): SeverityCounts => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  notices: a.notices + b.notices,
});
